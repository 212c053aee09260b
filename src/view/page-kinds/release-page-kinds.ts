import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { compareLink } from '../compare/compare-link.ts';
import { comparePage } from '../compare/compare-page.ts';
import type { ViewContext } from '../context.ts';
import { itemPage } from '../item/item-page.ts';
import { relatedItems } from '../item/related-items.ts';
import { knownIssuesPage } from '../known-issue/known-issues-page.ts';
import { milestonePage } from '../milestone/milestone-page.ts';
import { readinessPage } from '../readiness/readiness-page.ts';
import { releasePage as releaseNotesPage } from '../release/release-page.ts';
import { localizedPath } from '../shared/translated.ts';
import { timelinePage } from '../timeline/timeline-page.ts';
import { upgradeNotesPage } from '../upgrade/upgrade-notes-page.ts';
import {
  itemChange,
  knownIssuesChange,
  milestoneChange,
  readinessChange,
  releaseChange,
  timelineChange,
  upgradeNotesChange,
} from './last-change.ts';
import { releasePage, releasePages, type PageInputs } from './page-kind.ts';

interface ReleaseItem {
  readonly release: Release;
  readonly item: Item;
}

interface ReleaseMilestone {
  readonly release: Release;
  readonly milestone: Milestone;
}

/** The kinds of pages below a release, in the order of the sitemap. */
export const RELEASE_PAGE_KINDS = {
  release: releasePage({
    address: (urls, { id }) => urls.release(id),
    model: releaseNotesPage,
    changed: releaseChange,
  }),
  upgradeNotes: releasePage({
    address: (urls, { id }) => urls.upgradeNotes(id),
    model: upgradeNotesPage,
    changed: upgradeNotesChange,
  }),
  timeline: releasePage({
    address: (urls, { id }) => urls.timeline(id),
    model: timelinePage,
    changed: timelineChange,
  }),
  compare: releasePages({
    subjects: (release, context) => (compareLink(context, release) === undefined ? [] : [release]),
    params: ({ id }) => ({ release: id }),
    address: (urls, { id }) => urls.compare(id),
    model: comparePage,
  }),
  milestone: releasePages({
    subjects: (release): ReleaseMilestone[] =>
      release.milestones.map((milestone) => ({ release, milestone })),
    params: ({ release, milestone }) => ({ release: release.id, milestone: milestone.id }),
    address: (urls, { release, milestone }) => urls.milestone(release.id, milestone.id),
    model: (context, { release, milestone }) => milestonePage(context, release, milestone),
    changed: ({ milestone }, today) => milestoneChange(milestone, today),
  }),
  readiness: releasePage({
    address: (urls, { id }) => urls.readiness(id),
    model: readinessPage,
    changed: readinessChange,
  }),
  knownIssues: releasePage({
    address: (urls, { id }) => urls.knownIssues(id),
    model: knownIssuesPage,
    changed: knownIssuesChange,
  }),
  item: releasePages({
    subjects: (release): ReleaseItem[] => release.items.map((item) => ({ release, item })),
    params: ({ release, item }) => ({ release: release.id, slug: item.slug }),
    address: (urls, { item }) => urls.item(item),
    model: (context, { release, item }) => itemPage(context, release, item),
    changed: ({ item }, today) => itemChange(item, today),
    inputs: itemInputs,
  }),
};

function itemInputs(context: ViewContext, { release, item }: ReleaseItem): PageInputs {
  const translations = Object.keys(item.translations).map((lang) =>
    localizedPath(item, { ...context, lang }),
  );
  return {
    files: [item.path, ...translations],
    others: relatedItems(context, release, item),
  };
}
