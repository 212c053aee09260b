import { comparePage } from '../compare/compare-page.ts';
import type { ViewContext } from '../context.ts';
import { itemPage } from '../item/item-page.ts';
import { relatedItems } from '../item/related-items.ts';
import { knownIssuesPage } from '../known-issue/known-issues-page.ts';
import { milestonePage } from '../milestone/milestone-page.ts';
import { readinessPage } from '../readiness/readiness-page.ts';
import { itemListPage } from '../release/item-list-page.ts';
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
import { RELEASE_PAGES, type ReleaseItem } from './page-addresses.ts';
import { releasePages, type PageInputs } from './page-kind.ts';

/** The kinds of pages below a release, in the order of the sitemap. */
export const RELEASE_PAGE_KINDS = {
  release: releasePages(RELEASE_PAGES.release, { model: releaseNotesPage, changed: releaseChange }),
  upgradeNotes: releasePages(RELEASE_PAGES.upgradeNotes, {
    model: upgradeNotesPage,
    changed: upgradeNotesChange,
  }),
  timeline: releasePages(RELEASE_PAGES.timeline, { model: timelinePage, changed: timelineChange }),
  compare: releasePages(RELEASE_PAGES.compare, { model: comparePage }),
  milestone: releasePages(RELEASE_PAGES.milestone, {
    model: (context, { release, milestone }) => milestonePage(context, release, milestone),
    changed: ({ milestone }, today) => milestoneChange(milestone, today),
  }),
  readiness: releasePages(RELEASE_PAGES.readiness, {
    model: readinessPage,
    changed: readinessChange,
  }),
  knownIssues: releasePages(RELEASE_PAGES.knownIssues, {
    model: knownIssuesPage,
    changed: knownIssuesChange,
  }),
  itemList: releasePages(RELEASE_PAGES.itemList, {
    model: itemListPage,
    changed: ({ release }, today) => readinessChange(release, today),
  }),
  item: releasePages(RELEASE_PAGES.item, {
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
