import { dayOf } from '../../domain/milestone-order.ts';
import { insertEntry } from '../../edits/list-insert.ts';
import { appendEntry, setValue } from '../../edits/yaml-edit.ts';
import type { YamlValue } from '../../edits/yaml-render.ts';
import { removeKey } from '../../edits/yaml-remove.ts';
import type { HistoryEntry } from '../../schema/history.ts';
import { sameText } from './clean.ts';
import type { Fact, Outcome } from './facts.ts';
import { settingOf, type Setting } from './history-settings.ts';
import { edited, placeOf, type ItemDraft, type ItemStep } from './item-draft.ts';

/** Writes status, attention, criteria and parts into the meeting's entry of the history. */
export function mergeHistory(start: ItemDraft, facts: readonly Fact[]): ItemStep {
  const outcomes = new Map<Fact, Outcome>();
  const wanted = new Map<string, Setting>();
  let draft = start;
  for (const setting of facts.flatMap((fact) => settingOf(start, fact))) {
    const key = setting.path.join(' ');
    const before = wanted.get(key);
    const refusal = refusalOf(start, setting, before);
    outcomes.set(
      setting.fact,
      refusal === undefined
        ? { kind: 'stands', path: start.path, what: setting.what }
        : { kind: 'refused', why: refusal },
    );
    if (refusal !== undefined || saysAlready(setting, before)) continue;
    if (before === undefined && setting.top !== undefined) {
      draft = edited(draft, (yaml) => removeKey(yaml, setting.topPath));
    }
    wanted.set(key, before === undefined ? setting : joined(before, setting));
  }
  return { draft: write(draft, [...wanted.values()]), outcomes };
}

/** Why a setting cannot be: the meeting said otherwise, in the content or on an earlier line. */
function refusalOf(
  { path, meeting }: ItemDraft,
  { entry, value, what, fact }: Setting,
  before: Setting | undefined,
): string | undefined {
  // A reason for attention has no one wording: whoever wrote the entry may have put it differently.
  if (fact.kind === 'attention') return undefined;
  if (before !== undefined && !same(before.value, value)) {
    return `line ${before.fact.from[0]?.lines[0]} says ${before.what}, this one ${what}`;
  }
  if (entry === undefined || same(entry, value)) return undefined;
  return `${path} says "${entry}" for the meeting ${meeting}, this line ${what}`;
}

function saysAlready({ entry, top, held, value }: Setting, before: Setting | undefined): boolean {
  if (entry !== undefined) return true;
  return [top, held, before?.value].some((said) => said !== undefined && same(said, value));
}

function same(a: string, b: string): boolean {
  return sameText(a) === sameText(b);
}

/** Two reasons for attention in one meeting are one text. */
function joined(before: Setting, setting: Setting): Setting {
  return { ...before, value: `${before.value}; ${setting.value}` };
}

function write(draft: ItemDraft, settings: readonly Setting[]): ItemDraft {
  if (settings.length === 0) return draft;
  const { fields, meeting, date } = draft;
  const index = fields.history.findIndex((entry) => entry.meeting === meeting);
  if (index !== -1) {
    return edited(draft, (yaml) =>
      settings.reduce(
        (text, { path, value }) => setValue(text, ['history', index, ...path], value),
        yaml,
      ),
    );
  }
  const value = {
    on: date,
    meeting,
    ...nested(settings.map(({ path, value: put }) => [path, put])),
  };
  const at = fields.history.findIndex((entry) => (dayOfEntry(draft, entry) ?? '') > date);
  return edited(draft, (yaml) =>
    at === -1
      ? appendEntry(yaml, ['history'], value, placeOf('history'))
      : insertEntry(yaml, ['history'], at, { value, comments: [] }),
  );
}

function dayOfEntry({ release }: ItemDraft, { on, milestone }: HistoryEntry): string | undefined {
  if (on !== undefined) return on;
  const found = release.milestones.find(({ id }) => id === milestone);
  return found === undefined ? undefined : dayOf(found);
}

/** Values by path as nested maps, keys in the order of the schema. */
function nested(
  settings: readonly (readonly [readonly string[], string])[],
): Readonly<Record<string, YamlValue>> {
  const groups = Map.groupBy(settings, ([[key = '']]) => key);
  const keys = [...groups.keys()].toSorted((a, b) => rank(a) - rank(b));
  return Object.fromEntries(
    keys.map((key): [string, YamlValue] => {
      const own = groups.get(key) ?? [];
      const leaf = own.find(([path]) => path.length === 1);
      if (leaf !== undefined) return [key, leaf[1]];
      return [key, nested(own.map(([path, value]) => [path.slice(1), value]))];
    }),
  );
}

const KEYS = ['status', 'attention', 'criteria', 'parts', 'likelihood'];

function rank(key: string): number {
  return KEYS.indexOf(key);
}
