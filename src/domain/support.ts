import type { Catalog, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { dayOf, plannedPeriod } from './milestone-order.ts';
import { isReleased } from './schedule.ts';
import { currentPhase, supportPhases, type SupportPhase } from './support-phases.ts';
import { ruledEnd } from './support-rule.ts';
import { knownTime, type TimeSpan } from './time-span.ts';

export type SupportState = 'planned' | 'maintained' | 'extended' | 'end-of-life' | 'unknown';
export type SupportBasis = 'stated' | 'rule' | 'none';

/** The period in which a release is maintained. */
export interface SupportWindow {
  /** The actual day of GA, else the last day of its plan. */
  readonly from: string | undefined;
  /** Last day of regular maintenance; undefined if unknown, also after it. */
  readonly until: string | undefined;
  /** The days on which it may end: one, unless it follows from a plan that names a longer period. */
  readonly end: TimeSpan | undefined;
  /** Whether an eol milestone says that the end is to be decided. */
  readonly isUndecided: boolean;
  /** Last day of extended maintenance, if any. */
  readonly extendedUntil: string | undefined;
  readonly state: SupportState;
  /** `stated` if an eol milestone sets the end, `rule` if it follows from site.yaml. */
  readonly basis: SupportBasis;
  /** The phases of site.yaml, in order; empty without any. */
  readonly phases: readonly SupportPhase[];
  /** The phase on the day; undefined before GA and after the last one. */
  readonly phase: SupportPhase | undefined;
}

/** Returns the support window from GA to the eol milestone, else to the end by the rule of site.yaml. */
export function supportWindow(catalog: Catalog, release: Release, today: string): SupportWindow {
  const ga = gaOf(release);
  const from = ga === undefined ? undefined : dayOf(ga);
  const stated = statedEnd(release);
  const { end, basis, hasEnded, isUndecided } = stated ?? ruledSupport(catalog, release);
  const until = end?.last;
  const extendedUntil = release.support.extended_until;
  const days = { until, extendedUntil, hasEnded, isUndecided };
  const isOut = isReleased(release, today);
  const state = isOut ? stateOn(days, today) : 'planned';
  const phases = hasEnded ? [] : supportPhases(catalog.site.support, release, end);
  const phase = state === 'maintained' ? currentPhase(phases, today) : undefined;
  return { from, until, end, isUndecided, extendedUntil, basis, state, phases, phase };
}

/** Returns the milestone that ends support; one that was skipped or cancelled does not. */
export function endOfLife({ milestones }: Release): Milestone | undefined {
  return milestones.find(({ kind, outcome }) => kind === 'eol' && outcome === undefined);
}

/** The end of support. Without a day, it may have ended on an unknown one, or be undecided. */
interface SupportEnd extends Pick<SupportWindow, 'end' | 'basis' | 'isUndecided'> {
  readonly hasEnded: boolean;
}

function statedEnd(release: Release): SupportEnd | undefined {
  const eol = endOfLife(release);
  if (eol === undefined) return undefined;
  const hasEnded = eol.actual?.to === null;
  const end = hasEnded ? undefined : knownTime(eol);
  const isUndecided = !hasEnded && end === undefined && plannedPeriod(eol)?.kind === 'tbd';
  if (end === undefined && !hasEnded && !isUndecided) return undefined;
  return { end, basis: 'stated', hasEnded, isUndecided };
}

function ruledSupport(catalog: Catalog, release: Release): SupportEnd {
  const end = ruledEnd(catalog, release);
  const basis = end === undefined ? 'none' : 'rule';
  return { end, basis, hasEnded: false, isUndecided: false };
}

interface SupportDays extends Pick<SupportWindow, 'until' | 'extendedUntil' | 'isUndecided'> {
  readonly hasEnded: boolean;
}

function stateOn(
  { until, extendedUntil, hasEnded, isUndecided }: SupportDays,
  today: string,
): SupportState {
  if (isUndecided) return 'maintained';
  if (until === undefined && !hasEnded) return 'unknown';
  if (until !== undefined && today <= until) return 'maintained';
  return extendedUntil !== undefined && today <= extendedUntil ? 'extended' : 'end-of-life';
}
