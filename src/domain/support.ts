import type { Catalog, Release } from './catalog.ts';
import { addMonths, monthEnd } from './dates.ts';
import { gaOf, nextRelease } from './find.ts';
import { dayOf } from './milestone-order.ts';
import { isReleased } from './schedule.ts';

export type SupportState = 'planned' | 'maintained' | 'extended' | 'end-of-life' | 'unknown';
export type SupportBasis = 'stated' | 'rule' | 'none';

/** The period in which a release is maintained. */
export interface SupportWindow {
  /** The actual day of GA, else the planned one. */
  readonly from: string | undefined;
  /** Last day of regular maintenance. */
  readonly until: string | undefined;
  /** Last day of extended maintenance, if any. */
  readonly extendedUntil: string | undefined;
  readonly state: SupportState;
  /** `stated` if an eol milestone sets the end, `rule` if it follows from site.yaml. */
  readonly basis: SupportBasis;
}

/** Returns the support window from GA to the eol milestone, else to the end by the rule of site.yaml. */
export function supportWindow(catalog: Catalog, release: Release, today: string): SupportWindow {
  const ga = gaOf(release);
  const from = ga === undefined ? undefined : dayOf(ga);
  const stated = statedEnd(release);
  const until = stated ?? ruledEnd(catalog, release, from);
  const extendedUntil = release.support.extended_until;
  const basis: SupportBasis =
    stated !== undefined ? 'stated' : until === undefined ? 'none' : 'rule';
  const state = isReleased(release, today) ? stateOn(until, extendedUntil, today) : 'planned';
  return { from, until, extendedUntil, basis, state };
}

function statedEnd(release: Release): string | undefined {
  const eol = release.milestones.find((milestone) => milestone.kind === 'eol');
  return eol === undefined ? undefined : dayOf(eol);
}

function ruledEnd(
  catalog: Catalog,
  release: Release,
  from: string | undefined,
): string | undefined {
  const rule = catalog.site.support;
  if (rule === undefined || from === undefined) return undefined;
  const ends = [addMonths(from, rule.phases?.at(-1)?.months ?? rule.months_after_ga ?? 0)];
  const next = nextRelease(catalog, release);
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
  today: string,
): SupportState {
  if (until === undefined) return 'unknown';
  if (today <= until) return 'maintained';
  return extendedUntil !== undefined && today <= extendedUntil ? 'extended' : 'end-of-life';
}
