import { isRealDate } from '../../schema/calendar-day.ts';
import type { SourceHistory, SourceText } from '../notes/read-context.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { isEndOfLife, seriesEntries, type SeriesEntry } from '../shared/series-status.ts';

/** Reads the ends of life of the series that have a version in the repository. */
export function* readSeriesEnds(
  source: SourceText,
  history: SourceHistory['records'],
): Generator<SourceRecord> {
  const versions = new Map(
    history.flatMap((record) =>
      record.record === 'release' && record.series !== undefined
        ? [[record.series.toLowerCase(), record.version] as const]
        : [],
    ),
  );
  for (const entry of seriesEntries(source).entries) {
    const names = [entry.name, entry.number];
    const version = names.flatMap((name) => versions.get(name?.toLowerCase() ?? '') ?? [])[0];
    const end = endOf(entry);
    if (version === undefined || end === undefined) continue;
    const place = { file: source.file, line: entry.line };
    yield { record: 'milestone', ...place, version, kind: 'eol', ...end };
  }
}

/** A series ended on a day, on an unknown one, or will end on a day. */
function endOf({
  status,
  endOfLife: day = '',
  next,
}: SeriesEntry): { readonly actual: string } | { readonly planned: string } | undefined {
  if (isEndOfLife(status)) return { actual: isRealDate(day) ? day : 'unknown' };
  if (isRealDate(day)) return { planned: day };
  const { date = '' } = next;
  return isEndOfLife(next.status) && isRealDate(date) ? { planned: date } : undefined;
}
