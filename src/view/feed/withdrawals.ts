import type { Milestone, Release } from '../../domain/catalog.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';

/** A withdrawal with the version that stands for it. */
export interface WithdrawnVersion {
  readonly milestone: Milestone;
  readonly withdrawal: Withdrawal;
}

/**
 * Returns the withdrawals of a release: one for each version that has its own, and one for the release with
 * its last version that is covered.
 */
export function withdrawalsOf(release: Release, today: string): WithdrawnVersion[] {
  const found = new Map<Withdrawal, WithdrawnVersion>();
  for (const milestone of release.milestones) {
    const withdrawal = withdrawalOf(release, milestone, today);
    if (withdrawal !== undefined) found.set(withdrawal, { milestone, withdrawal });
  }
  return [...found.values()];
}
