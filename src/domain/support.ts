import type { Withdrawal } from '../schema/withdrawn.ts';
import type { Catalog, Milestone, Release, Site } from './catalog.ts';
import { gaOf } from './find.ts';
import { dayOf, plannedPeriod } from './milestone-order.ts';
import { isReleased } from './schedule.ts';
import { currentPhase, supportPhases, type SupportPhase } from './support-phases.ts';
import { ruledEnd } from './support-rule.ts';
import { knownTime, type TimeSpan } from './time-span.ts';
import { releaseWithdrawal } from './withdrawal.ts';

/** `withdrawn` is a state of its own: it replaces any other that the days would give. */
export type SupportState = SupportStanding['state'];
export type SupportBasis = 'stated' | 'rule' | 'none';

/** The support of a release on a day. */
type SupportStanding =
  | { readonly state: 'planned' | 'maintained' | 'extended' | 'end-of-life' | 'unknown' }
  | {
      readonly state: 'withdrawn';
      readonly withdrawal: Withdrawal;
      /** The dates that would hold without the withdrawal, for calendars that had them. */
      readonly former: SupportDates;
    };

/** The period in which a release is maintained and how it stands; a withdrawn one has no end of maintenance. */
export type SupportWindow = SupportDates &
  SupportStanding & {
    /** The phase on the day; undefined before GA, after the last one, and for a withdrawn release. */
    readonly phase?: SupportPhase | undefined;
  };

/** The days of the support of a release. */
export interface SupportDates {
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
  /** `stated` if an eol milestone sets the end, `rule` if it follows from site.yaml. */
  readonly basis: SupportBasis;
  /** The phases of site.yaml, in order; empty without any. */
  readonly phases: readonly SupportPhase[];
}

/** Returns the support window from GA to the eol milestone, else to the end by the rule of site.yaml. */
export function supportWindow(catalog: Catalog, release: Release, today: string): SupportWindow {
  const ga = gaOf(release);
  const from = ga === undefined ? undefined : dayOf(ga);
  const { hasEnded, ...known } = statedEnd(release) ?? ruledSupport(catalog, release);
  const dates: SupportDates = {
    from,
    until: known.end?.last,
    ...known,
    extendedUntil: release.support.extended_until,
    phases: hasEnded ? [] : supportPhases(catalog.site.support, release, known.end),
  };
  const withdrawal = releaseWithdrawal(release, today);
  if (withdrawal !== undefined) {
    return { ...NO_END, from, state: 'withdrawn', withdrawal, former: dates };
  }
  if (!isReleased(release, today)) return { ...dates, state: 'planned' };
  const state = stateOn(dates, { today, hasEnded });
  const phase = state === 'maintained' ? currentPhase(dates.phases, today) : undefined;
  return { ...dates, state, phase };
}

/** The dates of a release without an end of support. */
const NO_END: Omit<SupportDates, 'from'> = {
  until: undefined,
  end: undefined,
  isUndecided: false,
  extendedUntil: undefined,
  basis: 'none',
  phases: [],
};

/** Returns the milestone that ends support; one that was skipped or cancelled does not. */
export function endOfLife({ milestones }: Release): Milestone | undefined {
  return milestones.find(({ kind, outcome }) => kind === 'eol' && outcome === undefined);
}

/** The end of support. Without a day, it may have ended on an unknown one, or be undecided. */
interface SupportEnd extends Pick<SupportDates, 'end' | 'basis' | 'isUndecided'> {
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

/** Tells whether site.yaml or any release says how long releases are supported. */
export function holdsSupport({ support }: Site, releases: readonly Release[]): boolean {
  return (
    support !== undefined ||
    releases.some(
      (release) => endOfLife(release) !== undefined || release.support.extended_until !== undefined,
    )
  );
}

interface Standing {
  readonly today: string;
  /** True if support has ended on an unknown day. */
  readonly hasEnded: boolean;
}

function stateOn(
  { until, extendedUntil, isUndecided }: SupportDates,
  { today, hasEnded }: Standing,
): Exclude<SupportState, 'planned' | 'withdrawn'> {
  if (isUndecided) return 'maintained';
  if (until === undefined && !hasEnded) return 'unknown';
  if (until !== undefined && today <= until) return 'maintained';
  return extendedUntil !== undefined && today <= extendedUntil ? 'extended' : 'end-of-life';
}
