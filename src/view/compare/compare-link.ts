import type { Milestone, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import type { NavLink } from '../site/nav.ts';
import { comparedMilestones } from './compared-milestones.ts';

/**
 * Returns a link to the comparison of two milestones; undefined if the release has fewer than two.
 */
export function compareLink(
  context: ViewContext,
  release: Release,
  from?: Milestone,
  to?: Milestone,
): NavLink | undefined {
  const milestones = comparedMilestones(context.today, release);
  if (milestones.length < 2) return undefined;
  const { urls, words } = context;
  const isPair = [from, to].every((one) => one !== undefined && milestones.includes(one));
  return {
    label: words.milestone.compare,
    href: isPair ? urls.compare(release.id, from?.id, to?.id) : urls.compare(release.id),
  };
}
