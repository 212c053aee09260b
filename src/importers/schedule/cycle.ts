import { isRealDate } from '../../schema/calendar-day.ts';
import type { SourceMilestone, SourceLine, SourceRecord } from '../notes/source-note.ts';

/** A cycle of a schedule: a release with its days. */
export interface Cycle extends SourceLine {
  readonly version: string;
  readonly package?: string | undefined;
  readonly title?: string | undefined;
  readonly names?: readonly string[];
  readonly skipsLevels?: boolean | undefined;
  readonly sources?: readonly string[];
  readonly days: readonly CycleDay[];
  /** Fields that have no place. */
  readonly unplaced: readonly string[];
}

/** A day of a cycle, as the source has it. */
export interface CycleDay extends Pick<SourceMilestone, 'id' | 'kind' | 'title'> {
  /** The name of the field in the source. */
  readonly field: string;
  /** A day, `true` for an end on an unknown day, `false` for one that is not decided. */
  readonly value: string;
}

/** Yields the records of a cycle. A day that is none is listed. */
export function* cycleRecords(cycle: Cycle): Generator<SourceRecord> {
  const { file, line, version, package: pack, days } = cycle;
  const home = { file, line, version, package: pack };
  const ga = days.find(({ kind }) => kind === 'ga')?.value ?? '';
  yield {
    record: 'release',
    ...{ ...home, title: cycle.title, names: cycle.names ?? [], skipsLevels: cycle.skipsLevels },
    ...{ isPlanned: true, sortedBy: isRealDate(ga) ? ga : '' },
  };
  for (const name of cycle.unplaced) yield { record: 'unplaced', name, file, line };
  for (const { field, value, ...day } of days) {
    const facts = factsOf(day.kind, value);
    const text = `${field}: ${value}`;
    if (facts === undefined)
      yield { record: 'skipped', file, line, text, why: `"${value}" is not a day` };
    else if (facts === 'nothing') {
      yield { record: 'skipped', file, line, text, why: 'it states no day' };
    } else
      yield { record: 'milestone', ...home, ...day, ...facts, text, sources: cycle.sources ?? [] };
  }
}

function factsOf(
  kind: CycleDay['kind'],
  value: string,
): Pick<SourceMilestone, 'actual'> | undefined | 'nothing' {
  if (isRealDate(value)) return { actual: value };
  if (value !== 'true' && value !== 'false') return undefined;
  if (kind !== 'eol') return 'nothing';
  return value === 'true' ? { actual: 'unknown' } : {};
}
