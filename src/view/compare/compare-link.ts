import type { Milestone, Release } from '../../domain/catalog.ts';
import { isPublication } from '../../domain/compare-milestones.ts';
import { happened } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import type { NavLink } from '../site/nav.ts';

/** The milestones that can be compared: they publish something, and took place or are to. */
export function comparedMilestones({ today }: ViewContext, release: Release): Milestone[] {
  return release.milestones.filter(
    (milestone) =>
      isPublication(milestone) &&
      milestone.outcome === undefined &&
      (milestone.condition === 'firm' || happened(milestone, today)),
  );
}

/** Where two milestones of a release can be compared; undefined if it does not have two. */
export function compareLink(
  context: ViewContext,
  release: Release,
  from?: Milestone,
  to?: Milestone,
): NavLink | undefined {
  const milestones = comparedMilestones(context, release);
  if (milestones.length < 2) return undefined;
  const { urls, words } = context;
  const isPair = [from, to].every((one) => one !== undefined && milestones.includes(one));
  return {
    label: words.milestone.compare,
    href: isPair ? urls.compare(release.id, from?.id, to?.id) : urls.compare(release.id),
  };
}
