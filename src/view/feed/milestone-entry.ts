import type { Milestone, Release } from '../../domain/catalog.ts';
import {
  compareMilestones,
  milestoneBefore,
  isPublication,
} from '../../domain/compare-milestones.ts';
import { entryDays } from '../../domain/entry-days.ts';
import { happened } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLabel } from '../shared/format.ts';
import { identities } from '../site/identity.ts';
import { optionalHtml } from '../shared/inline.ts';
import { itemLink, noteLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';
import { feedEntry, line, linkList, paragraph, type FeedEntry } from './entry.ts';

/** The milestones of a release that took place and published something: candidates, GA, maintenance. */
export function announcedMilestones(release: Release, today: string): Milestone[] {
  return release.milestones.filter(
    (milestone) => isPublication(milestone) && happened(milestone, today),
  );
}

/** What was published with a milestone. */
export function milestoneFeedEntry(
  context: ViewContext,
  written: Release,
  milestone: Milestone,
): FeedEntry {
  const { words, urls, today } = context;
  const release = inLanguage(written, context);
  const before = milestoneBefore(written, milestone, today);
  const { added, notesAdded } = compareMilestones(written, before, milestone);
  const label = milestoneLabel(milestone);
  const kind = words.milestoneKind[milestone.kind];
  const summary = milestone.kind === 'ga' ? release.summary : undefined;
  return feedEntry(context, {
    id: identities(context).milestone(written, milestone),
    days: entryDays(written, { since: milestone.id, updated: milestone.updated }, today),
    title: words.feed.milestone(release.title, label),
    path: urls.milestone(release.id, milestone.id),
    summary: summary ?? words.feed.milestoneSummary(label, release.title),
    tags: [kind, release.title],
    html: [
      line([kind, release.title]),
      paragraph(optionalHtml(summary)),
      paragraph(optionalHtml(milestone.note)),
      ...titled(
        words.feed.items,
        added.map((item) => itemLink(context, item)),
      ),
      ...titled(
        words.feed.notes,
        notesAdded.map((note) => noteLink(context, note)),
      ),
    ],
  });
}

function titled(title: string, links: readonly NavLink[]): (string | undefined)[] {
  return links.length === 0 ? [] : [paragraph(title), linkList(links)];
}
