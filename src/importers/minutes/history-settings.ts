import type { YamlPath } from '../../edits/yaml-edit.ts';
import type { HistoryEntry, Part } from '../../schema/history.ts';
import type { Fact } from './facts.ts';
import type { ItemDraft } from './item-draft.ts';

/** A value for a field of the meeting's history entry, with what the item says of that field. */
export interface Setting {
  readonly fact: Fact;
  readonly value: string;
  /** Its path in the entry. */
  readonly path: readonly string[];
  readonly what: string;
  /** What the meeting's entry says already. */
  readonly entry: string | undefined;
  /** What the top of the item says, and where. */
  readonly top: string | undefined;
  readonly topPath: YamlPath;
  /** What held before the meeting, where it need not be said again. */
  readonly held: string | undefined;
}

/** The setting a fact asks for; none for facts that the history does not hold. */
export function settingOf(draft: ItemDraft, fact: Fact): Setting[] {
  const { fields, current, meeting } = draft;
  const entry = fields.history.find((found) => found.meeting === meeting);
  if (fact.part !== undefined) return partSetting(draft, fact, fact.part.id, entry);
  switch (fact.kind) {
    case 'status': {
      const { status: value } = fact;
      const what = `status ${value}`;
      const said = { entry: entry?.status, top: fields.status, held: current?.status };
      return [{ fact, value, what, path: ['status'], topPath: ['status'], ...said }];
    }
    case 'attention': {
      const { text: value } = fact;
      const said = { entry: entry?.attention, top: fields.attention, held: current?.attention };
      return [
        { fact, value, what: 'attention', path: ['attention'], topPath: ['attention'], ...said },
      ];
    }
    case 'answer': {
      const path = ['criteria', fact.id];
      const said = {
        entry: entry?.criteria[fact.id]?.state,
        top: fields.criteria[fact.id]?.state,
        // Unknown is what holds where nothing was said.
        held: current?.criteria[fact.id]?.state ?? 'unknown',
      };
      const what = `criterion ${fact.id} ${fact.state}`;
      return [{ fact, value: fact.state, what, path, topPath: path, ...said }];
    }
    default:
      return [];
  }
}

function partSetting(
  { fields, current }: ItemDraft,
  fact: Fact,
  id: string,
  entry: HistoryEntry | undefined,
): Setting[] {
  const index = fields.parts.findIndex((part) => part.id === id);
  const sources = {
    change: entry?.parts[id],
    top: fields.parts[index],
    now: current?.parts.find((part) => part.id === id),
  };
  const place = (key: readonly string[]) => ({
    path: ['parts', id, ...key],
    topPath: ['parts', index, ...key],
  });
  return partFact(fact, id, sources, place);
}

interface PartSources {
  readonly change: HistoryEntry['parts'][string] | undefined;
  readonly top: Part | undefined;
  readonly now: Pick<Part, 'status' | 'likelihood' | 'criteria'> | undefined;
}

function partFact(
  fact: Fact,
  id: string,
  { change, top, now }: PartSources,
  place: (key: readonly string[]) => Pick<Setting, 'path' | 'topPath'>,
): Setting[] {
  const what = `part ${id}`;
  if (fact.kind === 'status') {
    const said = { entry: change?.status, top: top?.status, held: now?.status };
    const { status: value } = fact;
    return [{ fact, value, what: `${what} ${value}`, ...place(['status']), ...said }];
  }
  if (fact.kind === 'likelihood') {
    const said = { entry: change?.likelihood, top: top?.likelihood, held: now?.likelihood };
    const { text: value } = fact;
    return [
      { fact, value, what: `${what} likelihood ${value}`, ...place(['likelihood']), ...said },
    ];
  }
  if (fact.kind !== 'answer') return [];
  const said = {
    entry: change?.criteria[fact.id]?.state,
    top: top?.criteria[fact.id]?.state,
    held: now?.criteria[fact.id]?.state ?? 'unknown',
  };
  const words = `${what} criterion ${fact.id} ${fact.state}`;
  return [{ fact, value: fact.state, what: words, ...place(['criteria', fact.id]), ...said }];
}
