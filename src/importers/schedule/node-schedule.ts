import { z } from 'zod';
import type { SourceRecord } from '../notes/source-note.ts';
import { cycleRecords, type CycleDay } from './cycle.ts';
import { linesOf, parsedJson } from './json-object.ts';
import type { SourceText } from '../notes/read-context.ts';

/** The schedule.json of Node.js: a line of releases a key (https://github.com/nodejs/Release). */
const schedule = z.record(z.string(), z.record(z.string(), z.string()));

/** Fields of a line of releases, in the order in which they take place. */
const DAYS: readonly Omit<CycleDay, 'value'>[] = [
  { field: 'start', id: 'ga', kind: 'ga' },
  { field: 'lts', id: 'lts', kind: 'other', title: 'Long-term support begins' },
  { field: 'maintenance', id: 'maintenance', kind: 'other', title: 'Maintenance begins' },
  { field: 'end', id: 'eol', kind: 'eol' },
];
const OTHER = new Set(['codename', 'alpha']);

/** Checks whether a text looks like the schedule of Node.js. */
export function isNodeSchedule({ text }: SourceText): boolean {
  const found = schedule.safeParse(parsedJson(text));
  return found.success && Object.values(found.data).some(({ start }) => start !== undefined);
}

/** Reads a schedule of Node.js. */
export function* readNodeSchedule({ file, text }: SourceText): Generator<SourceRecord> {
  const lines = linesOf(text, /"[^"\\]{1,80}"\s?:\s?\{/gu);
  const entries = Object.entries(schedule.parse(parsedJson(text)));
  for (const [index, [version, fields]] of entries.entries()) {
    const alpha = {
      field: 'alpha',
      id: 'alpha',
      kind: 'alpha',
      title: 'First alpha version',
    } as const;
    const days = [alpha, ...DAYS].flatMap((day): CycleDay[] => {
      const value = fields[day.field];
      return value === undefined ? [] : [{ ...day, value }];
    });
    const known = new Set([...DAYS.map(({ field }) => field), ...OTHER]);
    yield* cycleRecords({
      ...{ file, line: lines[index] ?? 1, version, days },
      title: fields['codename'] === '' ? undefined : fields['codename'],
      unplaced: Object.keys(fields)
        .filter((name) => !known.has(name))
        .map((name) => `field "${name}"`),
    });
  }
}
