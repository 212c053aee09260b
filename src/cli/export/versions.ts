import type { Milestone, Release } from '../../domain/catalog.ts';
import { milestoneBefore } from '../../domain/compare-milestones.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { versionBefore } from '../../domain/release-contents.ts';
import type { ViewContext } from '../../view/context.ts';
import { releaseExport, versionExports, type ReleaseExport } from '../../view/export/export.ts';
import type { ScopePart } from './scope.ts';

/** Returns the exports of all versions of some releases, the newest first. */
export function versionsOf(context: ViewContext, parts: readonly ScopePart[]): ReleaseExport[] {
  return parts.flatMap((part) => {
    const { release, after } = part;
    const found = versionExports(context, release).filter((one) => isInside(part, one));
    const first = found.at(-1)?.milestone;
    // The first version of a range has what came after its beginning, which may be a candidate.
    return after === undefined || first === undefined
      ? found
      : [...found.slice(0, -1), releaseExport(context, release, after, first)];
  });
}

/** Changes that are not published come after all versions. */
function isInside({ release, after, upTo }: ScopePart, { milestone, version }: ReleaseExport) {
  if (milestone === undefined || version === undefined) return upTo === undefined;
  const at = milestoneIndex(release, milestone.id);
  const from = after === undefined ? -1 : milestoneIndex(release, after.id);
  const to = upTo === undefined ? Infinity : milestoneIndex(release, upTo.id);
  return at > from && at <= to;
}

/** Returns the milestone that a version is compared with; GA is exported as a whole. */
export function predecessor(
  release: Release,
  version: Milestone,
  today: string,
): Milestone | undefined {
  if (version.kind === 'ga') return undefined;
  return version.kind === 'maintenance'
    ? versionBefore(release, version, today)
    : milestoneBefore(release, version, today);
}
