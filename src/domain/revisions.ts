import { planEnd } from '../schema/plan-period.ts';
import type { Catalog, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { nextInLine } from './lineage.ts';
import { factCount } from './milestone-facts.ts';
import { gaFactsAfter } from './revisions-after.ts';

/** The number of facts that are recorded about a calendar event, and the day of the last one. */
export interface RevisionCount {
  /** Grows with each fact, also with one that replaces another: a milestone that was skipped is done after all. */
  readonly count: number;
  /** Undefined if the content does not say. */
  readonly last: string | undefined;
}

/**
 * Counts the facts behind the events of the milestones of a release: those of all its milestones, since the state
 * and the slip of one follow from the others, and a withdrawal of the release.
 */
export function timelineRevisions(release: Release, today: string): RevisionCount {
  const { milestones, withdrawn } = release;
  const last = lastDay([...milestones.flatMap(factDays), withdrawn?.on], today);
  return { count: sum(milestones.map(factCount)) + countOf(withdrawn), last };
}

/**
 * Counts the facts behind the end of support of a release: those of its timeline and of every later GA, which the
 * rule of site.yaml may count from, and an extension.
 */
export function supportRevisions(catalog: Catalog, release: Release, today: string): RevisionCount {
  const { support, updated } = release;
  const next = nextInLine(catalog, release);
  const nextGa = next === undefined ? undefined : gaOf(next);
  const { count, last } = timelineRevisions(release, today);
  const days = [last, updated, ...(nextGa === undefined ? [] : factDays(nextGa))];
  return {
    count:
      count + gaFactsAfter(catalog, release) + sum([support.extended_until, updated].map(countOf)),
    last: lastDay(days, today),
  };
}

/** Returns the days of the facts of a milestone. A plan without `set` was made by the end of the one before. */
function factDays({ plans, actual, withdrawn, updated }: Milestone): (string | undefined)[] {
  const before = (index: number) => plans[index - 1]?.planned;
  const made = plans.map(({ set }, index) => set ?? planEnd(before(index) ?? ''));
  return [...made, actual?.to ?? undefined, withdrawn?.on, updated];
}

function countOf(fact: unknown): number {
  return fact === undefined ? 0 : 1;
}

function sum(all: readonly number[]): number {
  return all.reduce((total, count) => total + count, 0);
}

function lastDay(days: readonly (string | undefined)[], today: string): string | undefined {
  return days
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}
