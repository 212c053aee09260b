import type { Withdrawal } from '../schema/withdrawn.ts';
import type { Milestone, Release } from './catalog.ts';
import { milestoneIndex } from './milestone-order.ts';
import { happened, isFinal, isPublication } from './publication.ts';

/**
 * Returns the withdrawal of a published version: its own, else that of its release. A release's
 * withdrawal covers all its versions, up to the one of the same release that `use` names. Undefined if
 * the version is not withdrawn by today.
 */
export function withdrawalOf(
  release: Release,
  milestone: Milestone,
  today: string,
): Withdrawal | undefined {
  if (!isPublication(milestone) || !happened(milestone, today)) return undefined;
  const own = inForce(milestone.withdrawn, today);
  if (own !== undefined) return own;
  const whole = inForce(release.withdrawn, today);
  return whole !== undefined && isCovered(release, milestone, whole) ? whole : undefined;
}

/**
 * Returns the withdrawal of a release that is out: that of its last version, if no version of it is left to
 * use. A release that is withdrawn before GA has no version to use either. Undefined if it has one.
 */
export function releaseWithdrawal(release: Release, today: string): Withdrawal | undefined {
  const out = release.milestones.filter((one) => isFinal(one) && happened(one, today));
  if (out.length === 0) return inForce(release.withdrawn, today);
  const all = out.map((milestone) => withdrawalOf(release, milestone, today));
  return all.every((one) => one !== undefined)
    ? (inForce(release.withdrawn, today) ?? all.at(-1))
    : undefined;
}

function inForce(withdrawn: Withdrawal | undefined, today: string): Withdrawal | undefined {
  return withdrawn !== undefined && withdrawn.on <= today ? withdrawn : undefined;
}

function isCovered(release: Release, milestone: Milestone, { use }: Withdrawal): boolean {
  const repaired = use === undefined ? undefined : ownVersion(release, use);
  if (repaired === undefined) return true;
  return milestoneIndex(release, milestone.id) < milestoneIndex(release, repaired.id);
}

/** Finds the milestone of a release by its id, its version, or `release/id`. */
export function ownVersion(release: Release, name: string): Milestone | undefined {
  const local = name.startsWith(`${release.id}/`) ? name.slice(release.id.length + 1) : name;
  const found = release.milestones.find(({ id, version }) => id === local || version === local);
  if (found !== undefined || local !== release.version) return found;
  return release.milestones.find(({ kind }) => kind === 'ga');
}
