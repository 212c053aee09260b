import type { Item, Release } from '../../domain/catalog.ts';
import { areaPage } from '../../view/area/area-page.ts';
import { compareLink } from '../../view/compare/compare-link.ts';
import { comparePage } from '../../view/compare/compare-page.ts';
import type { ViewContext } from '../../view/context.ts';
import { docsPage } from '../../view/docs/docs-page.ts';
import { frameContext } from '../../view/site/frame-context.ts';
import { homePage } from '../../view/home/home-page.ts';
import { itemPage, type ItemPage } from '../../view/item/item-page.ts';
import { knownIssuesPage } from '../../view/known-issue/known-issues-page.ts';
import { meetingPage } from '../../view/meeting/meeting-page.ts';
import { meetingsPage } from '../../view/meeting/meetings-page.ts';
import { milestonePage } from '../../view/milestone/milestone-page.ts';
import { readinessPage } from '../../view/readiness/readiness-page.ts';
import { releasePage } from '../../view/release/release-page.ts';
import { releasesPage } from '../../view/release/releases-page.ts';
import { searchPage } from '../../view/search/search-page.ts';
import { timelinePage } from '../../view/timeline/timeline-page.ts';
import { upgradeIndexPage } from '../../view/upgrade/upgrade-index-page.ts';
import { upgradeNotesPage } from '../../view/upgrade/upgrade-notes-page.ts';
import { upgradePairPage } from '../../view/upgrade/upgrade-pair-page.ts';
import { endId, upgradePairs, type UpgradePair } from '../../view/upgrade/upgrade-pairs.ts';
import { compareText, milestoneText, timelineText } from './pages/milestone.ts';
import { itemText } from './pages/item.ts';
import { knownIssuesText, upgradeNotesText } from './pages/notes.ts';
import {
  areaText,
  homeText,
  releasesText,
  searchText,
  upgradeIndexText,
} from './pages/overviews.ts';
import { docText, meetingsText, meetingText } from './pages/prose.ts';
import { readinessText } from './pages/readiness.ts';
import { releaseText } from './pages/release.ts';
import { guideText, pathText } from './pages/upgrade.ts';
import { bodyIn, issueBodies, noteBodies } from './bodies.ts';
import { twin, type PageWriter, type Twin, type TwinPage } from './twin.ts';

/**
 * The Markdown twin of every page with an address, in the language of the context. Each is made from
 * the page's own model, so that the two can never disagree, and only when its text is asked for.
 */
export function twins(context: ViewContext): Twin[] {
  const { catalog, urls } = context;
  const { releases, meetings, docs, site } = catalog;
  return [
    twin(context, urls.home(), homePage, homeText),
    twin(context, urls.releases(), releasesPage, releasesText),
    ...releases.flatMap((release) => releaseTwins(context, release)),
    twin(context, urls.upgrade(), upgradeIndexPage, upgradeIndexText),
    ...upgradePairs(catalog).map((pair) => pairTwin(context, pair)),
    ...site.areas.map(({ id }) =>
      twin(context, urls.area(id), (own) => areaPage(own, id), areaText),
    ),
    twin(context, urls.meetings(), meetingsPage, meetingsText),
    ...meetings.map((meeting) =>
      twin(
        context,
        urls.meeting(meeting.slug),
        (own) => meetingPage(own, meeting),
        (writer, page) => meetingText(writer, page, bodyIn(context, meeting)),
      ),
    ),
    ...docs.map((doc) =>
      twin(
        context,
        urls.doc(doc.slug),
        (own) => docsPage(own, doc),
        (writer, page) => docText(writer, page, bodyIn(context, doc)),
      ),
    ),
    twin(context, urls.search(), searchPage, searchText),
  ];
}

function releaseTwins(context: ViewContext, release: Release): Twin[] {
  const { urls } = context;
  const { id, milestones, items } = release;
  const ofRelease = <Page extends TwinPage>(
    address: string,
    page: (context: ViewContext, release: Release) => Page,
    write: (writer: PageWriter, page: Page) => string,
  ) => twin(context, address, (own) => page(own, release), write, id);
  return [
    ofRelease(urls.release(id), releasePage, (writer, page) =>
      releaseText(writer, page, bodyIn(context, release)),
    ),
    ofRelease(urls.upgradeNotes(id), upgradeNotesPage, (writer, page) =>
      upgradeNotesText(writer, page, noteBodies(context, release)),
    ),
    ofRelease(urls.timeline(id), timelinePage, timelineText),
    ...(compareLink(context, release) === undefined
      ? []
      : [ofRelease(urls.compare(id), comparePage, compareText)]),
    ...milestones.map((milestone) =>
      ofRelease(
        urls.milestone(id, milestone.id),
        (own) => milestonePage(own, release, milestone),
        milestoneText,
      ),
    ),
    ofRelease(urls.readiness(id), readinessPage, readinessText),
    ofRelease(urls.knownIssues(id), knownIssuesPage, (writer, page) =>
      knownIssuesText(writer, page, issueBodies(context, release)),
    ),
    ...items.map((item) => itemTwin(context, release, item)),
  ];
}

/** Made of no more than its page is, for who knows the page by that. */
function itemTwin(context: ViewContext, release: Release, item: Item): Twin {
  const page = () => itemPage(context, release, item);
  const write = (writer: PageWriter, model: ItemPage) =>
    itemText(writer, model, bodyIn(context, item));
  return {
    ...twin(frameContext(context), context.urls.item(item), page, write, release.id),
    item: { context, release, item },
  };
}

function pairTwin(context: ViewContext, pair: UpgradePair): Twin {
  const address = context.urls.upgradePath(endId(pair.from), endId(pair.to));
  return {
    path: context.urls.twin(address),
    text: () => {
      const { path, guide } = upgradePairPage(context, pair);
      if (path !== undefined) return twin(context, address, () => path, pathText).text();
      return guide === undefined ? '' : twin(context, address, () => guide, guideText).text();
    },
  };
}
