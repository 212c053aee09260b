import type { Milestone, Release } from '../../domain/catalog.ts';
import { itemsAlsoAdded } from '../../domain/also-in.ts';
import { compareMilestones, milestoneBefore } from '../../domain/compare-milestones.ts';
import { itemsAddedSince } from '../../domain/release-contents.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLabel } from '../shared/format.ts';
import { identities } from '../site/identity.ts';
import { resolveHtml } from '../shared/html.ts';
import { optionalHtml } from '../shared/inline.ts';
import { itemLink, noteLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionLabel } from '../shared/version-label.ts';
import { newsLine } from './path-news-line.ts';
import type { FeedDays } from './feed-sources.ts';
import { feedEntry, line, linkList, paragraph, type FeedEntry } from './entry.ts';
import { escapeText, type Html } from '../../lib/html.ts';

/** Returns the feed entry of a milestone, with the items and notes it added. */
export function milestoneFeedEntry(
  context: ViewContext,
  original: Release,
  milestone: Milestone,
  days: FeedDays,
): FeedEntry {
  const { words, urls, catalog, today } = context;
  const release = inLanguage(original, context);
  const before = milestoneBefore(original, milestone, today);
  const added = [
    ...itemsAddedSince(original, before, milestone, today),
    ...itemsAlsoAdded(catalog, original, before, milestone),
  ];
  const { notesAdded } = compareMilestones(original, before, milestone);
  const label = milestoneLabel(milestone);
  const point = { release: original, milestone };
  const kind = words.milestoneKind[milestone.kind];
  const summary = milestone.kind === 'ga' ? release.summary : undefined;
  return feedEntry(context, {
    id: identities(context).milestone(original, milestone),
    days,
    title: words.feed.milestone(release.title, versionLabel(context, point, original, label)),
    path: urls.milestone(release.id, milestone.id),
    summary: summary ?? words.feed.milestoneSummary(label, release.title),
    tags: [kind, release.title],
    html: () => [
      line([kind, release.title]),
      paragraph(optionalHtml(summary)),
      milestone.noteBody && resolveHtml(milestone.noteBody.html, context),
      ...titledList(
        words.feed.items(milestone.title),
        added.map((item) => itemLink(context, item)),
      ),
      paragraph(newsLine(context, original, milestone)),
      ...titledList(
        words.feed.notes(milestone.title),
        notesAdded.map((note) => noteLink(context, note)),
      ),
    ],
  });
}

function titledList(title: string, links: readonly NavLink[]): (Html | undefined)[] {
  return links.length === 0 ? [] : [paragraph(escapeText(title)), linkList(links)];
}
