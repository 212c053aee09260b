import type { Catalog, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { nextInLine } from './lineage.ts';
import { dayOf } from './milestone-order.ts';
import { endOfLife } from './support.ts';

/** The number of changes to a calendar event, and the day of the last one. */
export interface RevisionCount {
  readonly count: number;
  /** Undefined if the content does not say. */
  readonly last: string | undefined;
}

/** Counts the changes of a milestone: plans after the first, `actual` and `outcome`. Never decreases. */
export function milestoneRevisions(milestone: Milestone, today: string): RevisionCount {
  const { plans, actual, outcome, updated } = milestone;
  const moves = Math.max(0, plans.length - 1);
  const count = moves + (actual === undefined ? 0 : 1) + (outcome === undefined ? 0 : 1);
  // A plan without `set` was made on the day of the plan before it at the latest.
  const planned = plans.map(({ set }, index) => set ?? plans[index - 1]?.planned);
  const days = [...planned, actual?.to ?? undefined, updated];
  return { count, last: lastDay(days, today) };
}

/** Counts the changes of an end of support: those of its milestone and of the GA days in the rule. */
export function supportRevisions(catalog: Catalog, release: Release, today: string): RevisionCount {
  const next = nextInLine(catalog, release);
  const ga = [release, next].map((one) => (one === undefined ? undefined : gaOf(one)));
  const eol = endOfLife(release);
  const known = [...ga, eol].filter((milestone) => milestone !== undefined);
  const all = known.map((milestone) => milestoneRevisions(milestone, today));
  return {
    // The next GA and a stated end count as changes themselves once they have a day.
    count: sum(all) + known.slice(1).filter((milestone) => dayOf(milestone) !== undefined).length,
    last: lastDay([release.updated, ...all.map(({ last }) => last)], today),
  };
}

function sum(all: readonly RevisionCount[]): number {
  return all.reduce((total, { count }) => total + count, 0);
}

function lastDay(days: readonly (string | undefined)[], today: string): string | undefined {
  return days
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}
