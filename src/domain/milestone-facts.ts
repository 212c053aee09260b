import type { Milestone } from './catalog.ts';

/**
 * The facts that a plan counts as: more than all accounts of how a milestone went, so that a new plan counts as more
 * than the account that it replaces, such as `outcome: skipped`.
 */
const PLAN = 6;

/**
 * Counts the recorded facts of a milestone. The count grows with each fact that is added, also with one that
 * replaces a fact which says less: an outcome, an unknown day, a range of days and a day follow each other.
 */
export function factCount(milestone: Milestone): number {
  const { plans, artefacts, version, tag, ends, note, withdrawn, updated } = milestone;
  const details = [version, tag, ends, note, withdrawn, updated];
  const known = details.filter((detail) => detail !== undefined).length;
  return PLAN * plans.length + account(milestone) + artefacts.length + known;
}

/** Returns how much is said about whether a milestone took place; always less than a plan. */
function account({ outcome, actual }: Milestone): number {
  const skipped = outcome === undefined ? 0 : 1;
  if (actual === undefined) return skipped;
  if (actual.from === null) return skipped + 2;
  return skipped + (actual.from === actual.to ? 4 : 3);
}
