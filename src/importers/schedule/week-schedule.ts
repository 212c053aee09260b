import { isRealDate } from '../../schema/calendar-day.ts';
import { SourceError } from '../notes/source-error.ts';
import { UNRELEASED, type SourceRecord } from '../notes/source-note.ts';
import {
  listOf,
  textOf,
  yamlSource,
  type YamlPair,
  type YamlSource,
} from '../shared/yaml-source.ts';
import type { SourceText } from '../notes/read-context.ts';
import { weekEvent } from './week-events.ts';

/** Checks whether a text is a schedule of OpenStack: weeks with the events in them. */
export function isWeekSchedule({ text }: SourceText): boolean {
  return /^cycle:/mu.test(text) && /^[ -]{0,20}start:/mu.test(text);
}

/** A week of a schedule with its events. */
interface Week {
  readonly start: string;
  readonly end: string;
  /** Counted from the release: `R-3`. */
  readonly name: string | undefined;
  readonly line: number;
  readonly events: readonly WeekEvent[];
}

interface WeekEvent {
  readonly line: number;
  /** With the letter of the series in front: `c-rc1`. */
  readonly id: string;
}

/** Reads a schedule.yaml of OpenStack. The folder above it names the series. */
export function* readWeekSchedule({ file, text }: SourceText): Generator<SourceRecord> {
  const source = yamlSource(text);
  if (source.error !== undefined) throw new SourceError(`${file} is not YAML: ${source.error}.`);
  const pairs = source.pairsOf(source.roots[0]);
  const weeks = weeksIn(
    source,
    pairs.find(({ key }) => key === 'cycle'),
  );
  const version = file.split('/').at(-2) ?? UNRELEASED;
  const sortedBy = textOf(pairs.find(({ key }) => key === 'release-week')?.value) ?? '';
  const home = { file, version };
  yield { record: 'release', ...home, line: 1, isPlanned: true, sortedBy };
  for (const { key, line } of pairs) {
    const isRead = key === 'cycle' || key === 'start-week' || key === 'release-week';
    if (!isRead) yield { record: 'unplaced', name: `field "${key}"`, file, line };
  }
  const start = pairs.find(({ key }) => key === 'start-week');
  const begins = textOf(start?.value);
  if (start !== undefined && begins !== undefined && isRealDate(begins)) {
    const event = { id: 'cycle-start', kind: 'other', title: 'The cycle begins' } as const;
    const text = `start-week ${begins}`;
    yield { record: 'milestone', ...home, line: start.line, ...event, text, planned: begins };
  }
  const series = letterOf(weeks);
  for (const week of weeks) {
    for (const event of week.events) yield eventRecord(event, week, { ...home, series });
  }
}

function eventRecord(
  { id, line }: WeekEvent,
  { start, end, name }: Week,
  { file, version, series }: { file: string; version: string; series: string },
): SourceRecord {
  const text = `${id} ${start} to ${end}`;
  const [, letter = '', rest = id] = /^([a-z])-(.+)$/u.exec(id) ?? [];
  if (letter !== '' && letter !== series) {
    return { record: 'skipped', file, line, text, why: 'it belongs to another series' };
  }
  if (!isRealDate(start) || !isRealDate(end)) {
    return { record: 'skipped', file, line, text, why: 'its week has no days' };
  }
  return {
    record: 'milestone',
    ...{ file, line, version, text, planned: start, ends: end, note: name },
    ...weekEvent(rest),
  };
}

function weeksIn(source: YamlSource, cycle: YamlPair | undefined): Week[] {
  return listOf(cycle?.value).map((node) => {
    const pairs = source.pairsOf(node);
    const field = (name: string) => textOf(pairs.find(({ key }) => key === name)?.value);
    // A key may stand twice in a week.
    const lists = pairs.filter(({ key }) => !['start', 'end', 'name'].includes(key));
    return {
      ...{ start: field('start') ?? '', end: field('end') ?? '', name: field('name') },
      line: source.lineOf(node),
      events: lists.flatMap(({ value }) =>
        listOf(value).map((one) => ({ id: textOf(one) ?? String(one), line: source.lineOf(one) })),
      ),
    };
  });
}

/** Returns the letter with which most events begin: the first week names the release before, too. */
function letterOf(weeks: readonly Week[]): string {
  const letters = weeks.flatMap(({ events }) =>
    events.flatMap(({ id }) => /^([a-z])-/u.exec(id)?.[1] ?? []),
  );
  const counts = [...Map.groupBy(letters, (letter) => letter)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return counts[0]?.[0] ?? '';
}
