import { SourceError } from '../notes/source-error.ts';
import type { SourceText } from '../notes/read-context.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { isEndOfLife, seriesEntries, type SeriesEntry } from '../shared/series-status.ts';
import { cycleRecords, type CycleDay } from './cycle.ts';

/** Reads series_status.yaml of OpenStack: the numbers of series, their days, and which can be skipped to. */
export function* readSeriesStatus(source: SourceText): Generator<SourceRecord> {
  const { file } = source;
  const { entries, error } = seriesEntries(source);
  if (error !== undefined) throw new SourceError(`${file} is not YAML: ${error}.`);
  for (const entry of entries) {
    const { line, name, number, text } = entry;
    if (name === undefined) {
      yield { record: 'skipped', file, line, text, why: 'the series has no name' };
      continue;
    }
    yield* cycleRecords({
      ...{ file, line, version: number ?? name, names: number === undefined ? [] : [name] },
      title: number === undefined ? undefined : titleOf(name),
      skipsLevels: entry.skipsLevels,
      days: [...firstDay(entry), ...nextPhase(entry), ...endOf(entry)],
      unplaced: entry.others.map((key) => `field "${key}"`),
    });
  }
}

function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function firstDay({ initialRelease: value }: SeriesEntry): CycleDay[] {
  return value === undefined ? [] : [{ field: 'initial-release', id: 'ga', kind: 'ga', value }];
}

function endOf({ endOfLife: day, status }: SeriesEntry): CycleDay[] {
  const end = { field: 'eol-date', id: 'eol', kind: 'eol' } as const;
  if (day !== undefined) return [{ ...end, value: day }];
  return isEndOfLife(status) ? [{ ...end, field: 'status', value: 'true' }] : [];
}

/** The phase that comes next, such as extended maintenance; the one after GA is no news. */
function nextPhase({ next: { status, date } }: SeriesEntry): CycleDay[] {
  if (status === undefined || date === undefined || status === 'maintained') return [];
  const isEnd = isEndOfLife(status);
  return [
    {
      field: `next-phase ${status}`,
      id: isEnd ? 'eol' : status.replaceAll(/[^a-z]+/gu, '-'),
      kind: isEnd ? 'eol' : 'other',
      ...(isEnd ? {} : { title: `${titleOf(status)} begins` }),
      value: date,
    },
  ];
}
