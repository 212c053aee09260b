import type { Catalog, Milestone, Release } from './catalog.ts';
import { addMonths, monthEnd } from './dates.ts';
import { gaOf } from './find.ts';
import { nextInLine } from './lineage.ts';
import { dayOf } from './milestone-order.ts';
import { isReleased } from './schedule.ts';
import { releaseWithdrawal } from './withdrawal.ts';
import type { Withdrawal } from '../schema/withdrawn.ts';

/** `withdrawn` is a state of its own: it replaces any other that the days would give. */
export type SupportState = SupportStanding['state'];
export type SupportBasis = 'stated' | 'rule' | 'none';

/** How a release is supported on a day. */
export type SupportStanding =
  | { readonly state: 'planned' | 'maintained' | 'extended' | 'end-of-life' | 'unknown' }
  | { readonly state: 'withdrawn'; readonly withdrawal: Withdrawal };

/** The period in which a release is maintained, as the dates give it, and how it stands. */
export type SupportWindow = SupportDates & SupportStanding;

interface SupportDates {
  /** The actual day of GA, else the planned one. */
  readonly from: string | undefined;
  /** Last day of regular maintenance; undefined if unknown, also after it. */
  readonly until: string | undefined;
  /** Last day of extended maintenance, if any. */
  readonly extendedUntil: string | undefined;
  /** `stated` if an eol milestone sets the end, `rule` if it follows from site.yaml. */
  readonly basis: SupportBasis;
}

/** Returns the support window from GA to the eol milestone, else to the end by the rule of site.yaml. */
export function supportWindow(catalog: Catalog, release: Release, today: string): SupportWindow {
  const ga = gaOf(release);
  const from = ga === undefined ? undefined : dayOf(ga);
  const stated = statedEnd(release);
  const { until, basis } = stated ?? ruledSupport(catalog, release, from);
  const extendedUntil = release.support.extended_until;
  const dates = { from, until, extendedUntil, basis };
  return { ...dates, ...standing(release, dates, { today, hasEnded: stated?.hasEnded ?? false }) };
}

interface Standing {
  readonly today: string;
  /** True if support has ended on an unknown day. */
  readonly hasEnded: boolean;
}

function standing(
  release: Release,
  { until, extendedUntil }: SupportDates,
  on: Standing,
): SupportStanding {
  const withdrawal = releaseWithdrawal(release, on.today);
  if (withdrawal !== undefined) return { state: 'withdrawn', withdrawal };
  if (!isReleased(release, on.today)) return { state: 'planned' };
  return { state: stateOn(until, extendedUntil, on) };
}

/** Returns the milestone that ends support; one that was skipped or cancelled does not. */
export function endOfLife({ milestones }: Release): Milestone | undefined {
  return milestones.find(({ kind, outcome }) => kind === 'eol' && outcome === undefined);
}

/** The end that an eol milestone states. Without a day, support has ended on an unknown one. */
interface StatedEnd extends Pick<SupportDates, 'until' | 'basis'> {
  readonly hasEnded: boolean;
}

function statedEnd(release: Release): StatedEnd | undefined {
  const eol = endOfLife(release);
  if (eol === undefined) return undefined;
  const hasEnded = eol.actual?.to === null;
  const until = hasEnded ? undefined : dayOf(eol);
  return until === undefined && !hasEnded ? undefined : { until, basis: 'stated', hasEnded };
}

function ruledSupport(
  catalog: Catalog,
  release: Release,
  from: string | undefined,
): Pick<SupportDates, 'until' | 'basis'> {
  const until = ruledEnd(catalog, release, from);
  return { until, basis: until === undefined ? 'none' : 'rule' };
}

function ruledEnd(
  catalog: Catalog,
  release: Release,
  from: string | undefined,
): string | undefined {
  const rule = catalog.site.support;
  if (rule === undefined || from === undefined) return undefined;
  const ends = [addMonths(from, rule.phases?.at(-1)?.months ?? rule.months_after_ga ?? 0)];
  const next = nextInLine(catalog, release);
  const nextGa = next === undefined ? undefined : gaOf(next);
  const nextDay = nextGa === undefined ? undefined : dayOf(nextGa);
  if (nextDay !== undefined && rule.months_after_next_ga !== undefined) {
    ends.push(addMonths(nextDay, rule.months_after_next_ga));
  }
  const rounded = ends.map((day) => (rule.round === 'month-end' ? monthEnd(day) : day));
  return rounded.toSorted().at(-1);
}

function stateOn(
  until: string | undefined,
  extendedUntil: string | undefined,
  { today, hasEnded }: Standing,
): Exclude<SupportState, 'planned' | 'withdrawn'> {
  if (until === undefined && !hasEnded) return 'unknown';
  if (until !== undefined && today <= until) return 'maintained';
  return extendedUntil !== undefined && today <= extendedUntil ? 'extended' : 'end-of-life';
}
