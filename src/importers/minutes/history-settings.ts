import type { YamlPath } from '../../edits/yaml-edit.ts';
import type { HistoryEntry, Part } from '../../schema/history.ts';
import type { MinutesFact } from './facts.ts';
import type { ItemDraft } from './item-draft.ts';
import { ownValue } from '../../lib/own-value.ts';

/** A value for a field of the meeting's history entry, with the existing values of that field. */
export interface HistorySetting {
  readonly fact: MinutesFact;
  readonly value: string;
  /** Path in the history entry. */
  readonly path: readonly string[];
  readonly what: string;
  /** The value in the meeting's existing history entry. */
  readonly entry: string | undefined;
  /** The value at the top of the item, and its path. */
  readonly top: string | undefined;
  readonly topPath: YamlPath;
  /** The value before the meeting; an equal one need not be recorded again. */
  readonly previous: string | undefined;
}

/** Returns the setting that a fact requires; none for facts that are not part of the history. */
export function settingsOf(draft: ItemDraft, fact: MinutesFact): HistorySetting[] {
  const { fields, current, meeting } = draft;
  const entry = fields.history.find((found) => found.meeting === meeting);
  if (fact.part !== undefined) return partSetting(draft, fact, fact.part.id, entry);
  switch (fact.kind) {
    case 'status': {
      const { status: value } = fact;
      const what = `status ${value}`;
      const known = { entry: entry?.status, top: fields.status, previous: current?.status };
      return [{ fact, value, what, path: ['status'], topPath: ['status'], ...known }];
    }
    case 'attention': {
      const { text: value } = fact;
      const known = {
        entry: entry?.attention,
        top: fields.attention,
        previous: current?.attention,
      };
      return [
        { fact, value, what: 'attention', path: ['attention'], topPath: ['attention'], ...known },
      ];
    }
    case 'answer': {
      const path = ['criteria', fact.id];
      const known = {
        entry: ownValue(entry?.criteria, fact.id)?.state,
        top: ownValue(fields.criteria, fact.id)?.state,
        // Unknown is the default of a criterion.
        previous: ownValue(current?.criteria, fact.id)?.state ?? 'unknown',
      };
      const what = `criterion ${fact.id} ${fact.state}`;
      return [{ fact, value: fact.state, what, path, topPath: path, ...known }];
    }
    default:
      return [];
  }
}

function partSetting(
  { fields, current }: ItemDraft,
  fact: MinutesFact,
  id: string,
  entry: HistoryEntry | undefined,
): HistorySetting[] {
  const index = fields.parts.findIndex((part) => part.id === id);
  const sources = {
    change: ownValue(entry?.parts, id),
    top: fields.parts[index],
    now: current?.parts.find((part) => part.id === id),
  };
  const place = (key: readonly string[]) => ({
    path: ['parts', id, ...key],
    topPath: ['parts', index, ...key],
  });
  return partSettingOf(fact, id, sources, place);
}

interface PartSources {
  readonly change: HistoryEntry['parts'][string] | undefined;
  readonly top: Part | undefined;
  readonly now: Pick<Part, 'status' | 'likelihood' | 'criteria'> | undefined;
}

function partSettingOf(
  fact: MinutesFact,
  id: string,
  { change, top, now }: PartSources,
  place: (key: readonly string[]) => Pick<HistorySetting, 'path' | 'topPath'>,
): HistorySetting[] {
  const what = `part ${id}`;
  if (fact.kind === 'status') {
    const known = { entry: change?.status, top: top?.status, previous: now?.status };
    const { status: value } = fact;
    return [{ fact, value, what: `${what} ${value}`, ...place(['status']), ...known }];
  }
  if (fact.kind === 'likelihood') {
    const known = { entry: change?.likelihood, top: top?.likelihood, previous: now?.likelihood };
    const { text: value } = fact;
    return [
      { fact, value, what: `${what} likelihood ${value}`, ...place(['likelihood']), ...known },
    ];
  }
  if (fact.kind !== 'answer') return [];
  const known = {
    entry: ownValue(change?.criteria, fact.id)?.state,
    top: ownValue(top?.criteria, fact.id)?.state,
    previous: ownValue(now?.criteria, fact.id)?.state ?? 'unknown',
  };
  const words = `${what} criterion ${fact.id} ${fact.state}`;
  return [{ fact, value: fact.state, what: words, ...place(['criteria', fact.id]), ...known }];
}
