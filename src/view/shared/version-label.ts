import type { Milestone, Release } from '../../domain/catalog.ts';
import type { VersionPoint } from '../../domain/version-order.ts';
import { releaseWithdrawal, withdrawalOf } from '../../domain/withdrawal.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from './translated.ts';

/** Returns the name of a version as people write it: `7.0.1`, else the title of its milestone. */
export function versionName(release: Release, milestone: Milestone): string {
  return milestone.version ?? (milestone.kind === 'ga' ? release.version : milestone.title);
}

/**
 * Returns a name of a version with what a reader of a release must know about it: the release that it
 * belongs to, if that is another one, and whether it is withdrawn or was called off: `1.0.2 (Release 1, withdrawn)`.
 */
export function versionLabel(
  context: ViewContext,
  point: VersionPoint,
  here: Release | undefined,
  name: string = versionName(point.release, point.milestone),
): string {
  const { release } = point;
  const { outcome } = point.milestone;
  const remarks = [
    ...(here === undefined || release.id === here.id ? [] : [inLanguage(release, context).title]),
    ...(withdrawalOf(release, point.milestone, context.today) === undefined
      ? []
      : [context.words.common.withdrawn]),
    ...(outcome === undefined ? [] : [context.words.common.calledOff[outcome]]),
  ];
  return remarks.length === 0 ? name : `${name} (${context.words.formats.row(remarks)})`;
}

/** Returns the title of a release, with a mark if no version of it may be used: `Release 3 (withdrawn)`. */
export function releaseLabel(context: ViewContext, release: Release): string {
  const { title } = inLanguage(release, context);
  const isWithdrawn = releaseWithdrawal(release, context.today) !== undefined;
  return isWithdrawn ? `${title} (${context.words.common.withdrawn})` : title;
}
