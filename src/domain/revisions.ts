import type { Catalog, Milestone, Release } from './catalog.ts';
import { gaOf, nextRelease } from './find.ts';
import { dayOf } from './milestone-order.ts';

/** How often something that stands in a calendar was changed, and when for the last time. */
export interface Revisions {
  readonly count: number;
  /** Undefined where the content does not say. */
  readonly last: string | undefined;
}

/** A milestone's: each plan after the first, what happened, and what did not. It only ever grows. */
export function milestoneRevisions(milestone: Milestone, today: string): Revisions {
  const { plans, actual, outcome, updated } = milestone;
  const moves = Math.max(0, plans.length - 1);
  const count = moves + (actual === undefined ? 0 : 1) + (outcome === undefined ? 0 : 1);
  // A plan without a day of its own was made at the latest when the one before it had passed.
  const planned = plans.map(({ set }, index) => set ?? plans[index - 1]?.planned);
  const days = [...planned, actual?.to ?? undefined, updated];
  return { count, last: lastDay(days, today) };
}

/** An end of maintenance: stated by a milestone, else it moves with the GA days that the rule counts from. */
export function supportRevisions(catalog: Catalog, release: Release, today: string): Revisions {
  const next = nextRelease(catalog, release);
  const ga = [release, next].map((one) => (one === undefined ? undefined : gaOf(one)));
  const eol = release.milestones.find(({ kind }) => kind === 'eol');
  const known = [...ga, eol].filter((milestone) => milestone !== undefined);
  const all = known.map((milestone) => milestoneRevisions(milestone, today));
  return {
    // A next GA and a stated end are changes by themselves, once they have a day.
    count: sum(all) + known.slice(1).filter((milestone) => dayOf(milestone) !== undefined).length,
    last: lastDay([release.updated, ...all.map(({ last }) => last)], today),
  };
}

function sum(all: readonly Revisions[]): number {
  return all.reduce((total, { count }) => total + count, 0);
}

function lastDay(days: readonly (string | undefined)[], today: string): string | undefined {
  return days
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}
