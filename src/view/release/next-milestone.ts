import type { Release } from '../../domain/catalog.ts';
import { upcomingOf } from '../../domain/upcoming.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLabel, relativeDay, type When } from '../shared/format.ts';
import { whenText } from '../shared/plan-text.ts';
import { temporarySection, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';

export interface NextMilestone extends Section {
  readonly link: NavLink;
  readonly when: When;
}

/** Returns the next milestone of some releases; undefined if none is planned. */
export function nextOf(
  context: ViewContext,
  releases: readonly Release[],
): NextMilestone | undefined {
  const { words, urls } = context;
  const upcoming = upcomingOf(releases, context.today);
  if (upcoming === undefined) return undefined;
  const { release, milestone } = upcoming;
  const when = whenText(milestone, context, 'long');
  if (when === undefined) return undefined;
  return {
    ...temporarySection('next', words.home.next),
    link: {
      label: words.home.nextOf(milestoneLabel(milestone), release.title),
      href: urls.milestone(release.id, milestone.id),
    },
    when: relativeDay(when),
  };
}
