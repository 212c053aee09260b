import type { SourceText } from '../notes/read-context.ts';
import { SourceError } from '../notes/source-error.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { isCalendar, readCalendar } from './calendar.ts';
import { isCycleList, isProductFile, readCycleList, readProductFile } from './end-of-life.ts';
import { isNodeSchedule, readNodeSchedule } from './node-schedule.ts';
import { isWeekSchedule, readWeekSchedule } from './week-schedule.ts';
import { isSeriesStatus } from '../shared/series-status.ts';
import { readSeriesStatus } from './series-status.ts';

/** A form of schedules: how to know it, and how to read it. */
interface ScheduleForm {
  readonly isLike: (source: SourceText) => boolean;
  readonly read: (source: SourceText) => Iterable<SourceRecord>;
}

const FORMS: readonly ScheduleForm[] = [
  { isLike: isCalendar, read: readCalendar },
  { isLike: isProductFile, read: readProductFile },
  { isLike: isWeekSchedule, read: readWeekSchedule },
  { isLike: isSeriesStatus, read: readSeriesStatus },
  { isLike: isCycleList, read: readCycleList },
  { isLike: isNodeSchedule, read: readNodeSchedule },
];

/** Checks whether a file of a folder may be a schedule. */
export function isScheduleFile(path: string): boolean {
  return /(?:^|\/)(?:[^/]*schedule[^/]*\.(?:ya?ml|json)|series_status\.ya?ml|[^/]+\.ics)$/u.test(
    path,
  );
}

/** Checks whether a text looks like a schedule. */
export function isSchedule(source: SourceText): boolean {
  return FORMS.some(({ isLike }) => isLike(source));
}

/** Reads a schedule of OpenStack, Node.js, endoflife.date or a calendar. */
export function readSchedule(source: SourceText): Iterable<SourceRecord> {
  const form = FORMS.find(({ isLike }) => isLike(source));
  if (form !== undefined) return form.read(source);
  throw new SourceError(
    `${source.file}:1 is not a schedule in a known format. Import schedule.yaml of OpenStack, schedule.json of Node.js, a file or an answer of endoflife.date, or an .ics file.`,
  );
}
