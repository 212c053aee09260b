import type { SupportRule } from '../schema/support-rule.ts';
import type { Release } from './catalog.ts';
import { addDays } from './dates.ts';
import { gaOf } from './find.ts';
import { knownTime, monthsLater, type TimeSpan } from './time-span.ts';

/** A phase of the support of a release. */
export interface SupportPhase {
  readonly id: string;
  readonly title: NonNullable<SupportRule['phases']>[number]['title'];
  /** Its first day; counted from the last day of a GA that is planned for a longer period. */
  readonly from: string;
  /** The days on which it may end; undefined for the last phase while the end of support is undecided. */
  readonly end: TimeSpan | undefined;
}

/**
 * Returns the phases of a release, each from the day after the one before it. The end of support ends the
 * last phase, and leaves out phases that would begin after it. Empty without phases or a day of GA.
 */
export function supportPhases(
  rule: SupportRule | undefined,
  release: Release,
  end: TimeSpan | undefined,
): SupportPhase[] {
  const ga = gaOf(release);
  const start = ga === undefined ? undefined : knownTime(ga);
  const phases = rule?.phases ?? [];
  if (rule === undefined || start === undefined) return [];
  const ends = phases.map(({ months }) => monthsLater(start, months, rule.round));
  const begins = [start.last, ...ends.map(({ last }) => addDays(last, 1))];
  return phases.flatMap(({ id, title }, index) => {
    const [from, own] = [begins[index], ends[index]];
    if (from === undefined || own === undefined || (end !== undefined && from > end.last))
      return [];
    const isLast = index === phases.length - 1;
    const isCut = end !== undefined && own.last > end.last;
    return [{ id, title, from, end: isLast || isCut ? end : own }];
  });
}

/** Returns the phases that begin after a day. */
export function laterPhases(
  { phases }: { readonly phases: readonly SupportPhase[] },
  day: string,
): SupportPhase[] {
  return phases.filter(({ from }) => from > day);
}

/** Returns the phase of a day. */
export function currentPhase(
  phases: readonly SupportPhase[],
  day: string,
): SupportPhase | undefined {
  return phases.find(({ from, end }) => from <= day && (end === undefined || day <= end.last));
}
