import { dayOf } from '../../domain/milestone-order.ts';
import { insertEntry } from '../../edits/list-insert.ts';
import { appendEntry, setValue } from '../../edits/yaml-edit.ts';
import type { YamlValue } from '../../edits/yaml-render.ts';
import { removeKey } from '../../edits/yaml-remove.ts';
import type { HistoryEntry } from '../../schema/history.ts';
import { comparableText } from './clean.ts';
import type { MinutesFact, FactOutcome } from './facts.ts';
import { settingsOf, type HistorySetting } from './history-settings.ts';
import { editDraft, keyPosition, type ItemDraft, type ItemMergeResult } from './item-draft.ts';

/** Writes status, attention, criteria and parts into the meeting's entry of the history. */
export function mergeHistory(start: ItemDraft, facts: readonly MinutesFact[]): ItemMergeResult {
  const outcomes = new Map<MinutesFact, FactOutcome>();
  const wanted = new Map<string, HistorySetting>();
  let draft = start;
  for (const setting of facts.flatMap((fact) => settingsOf(start, fact))) {
    const key = setting.path.join(' ');
    const before = wanted.get(key);
    const refusal = refusalOf(start, setting, before);
    outcomes.set(
      setting.fact,
      refusal === undefined
        ? { kind: 'present', path: start.path, what: setting.what }
        : { kind: 'refused', why: refusal },
    );
    if (refusal !== undefined || saysAlready(setting, before)) continue;
    if (before === undefined && setting.top !== undefined) {
      draft = editDraft(draft, (yaml) => removeKey(yaml, setting.topPath));
    }
    wanted.set(key, before === undefined ? setting : joinReasons(before, setting));
  }
  return { draft: writeSettings(draft, [...wanted.values()]), outcomes };
}

/** Returns why a setting is refused: the content or an earlier line contradicts it. */
function refusalOf(
  { path, meeting }: ItemDraft,
  { entry, value, what, fact }: HistorySetting,
  before: HistorySetting | undefined,
): string | undefined {
  // A reason for attention may have been reworded by hand, so other words are no contradiction.
  if (fact.kind === 'attention') return undefined;
  if (before !== undefined && !areSame(before.value, value)) {
    return `line ${before.fact.from[0]?.lines[0]} says ${before.what}, this one ${what}`;
  }
  if (entry === undefined || areSame(entry, value)) return undefined;
  return `${path} says "${entry}" for the meeting ${meeting}, this line ${what}`;
}

function saysAlready(
  { entry, top, previous: held, value }: HistorySetting,
  before: HistorySetting | undefined,
): boolean {
  if (entry !== undefined) return true;
  return [top, held, before?.value].some((said) => said !== undefined && areSame(said, value));
}

function areSame(a: string, b: string): boolean {
  return comparableText(a) === comparableText(b);
}

/** Joins two reasons for attention of one meeting into one text. */
function joinReasons(before: HistorySetting, setting: HistorySetting): HistorySetting {
  return { ...before, value: `${before.value}; ${setting.value}` };
}

function writeSettings(draft: ItemDraft, settings: readonly HistorySetting[]): ItemDraft {
  if (settings.length === 0) return draft;
  const { fields, meeting, date } = draft;
  const index = fields.history.findIndex((entry) => entry.meeting === meeting);
  if (index !== -1) {
    return editDraft(draft, (yaml) =>
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
  return editDraft(draft, (yaml) =>
    at === -1
      ? appendEntry(yaml, ['history'], value, keyPosition('history'))
      : insertEntry(yaml, ['history'], at, { value, comments: [] }),
  );
}

function dayOfEntry({ release }: ItemDraft, { on, milestone }: HistoryEntry): string | undefined {
  if (on !== undefined) return on;
  const found = release.milestones.find(({ id }) => id === milestone);
  return found === undefined ? undefined : dayOf(found);
}

/** Converts values by path to nested maps, with keys in the order of the schema. */
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
