import type { Item, Release } from '../../domain/catalog.ts';
import { actualDay } from '../../domain/milestone-order.ts';
import { compareLink } from '../compare/compare-link.ts';
import type { ViewContext } from '../context.ts';

/** A page with an address of its own. */
export interface SitePage {
  readonly path: string;
  /** The last day on which the content says that something about it changed. */
  readonly changed: string | undefined;
}

/** Every page of the site in one language, but for the paths between releases. */
export function sitePages(context: ViewContext): SitePage[] {
  const { urls, catalog } = context;
  const { releases, meetings, docs, site } = catalog;
  const plain = (path: string): SitePage => ({ path, changed: undefined });
  return [
    plain(urls.home()),
    plain(urls.releases()),
    ...releases.flatMap((release) => releasePages(context, release)),
    plain(urls.upgrade()),
    ...site.areas.map(({ id }) => plain(urls.area(id))),
    plain(urls.meetings()),
    ...meetings.map(({ slug, date, updated }) => ({
      path: urls.meeting(slug),
      changed: updated ?? date,
    })),
    ...docs.map(({ slug, updated }) => ({ path: urls.doc(slug), changed: updated })),
    plain(urls.search()),
  ];
}

/** The pages of one release. */
export function releasePages(context: ViewContext, release: Release): SitePage[] {
  const { urls, today } = context;
  const { id, items, notes, issues, milestones } = release;
  const latest = (days: readonly (string | undefined)[]) => lastDay(days, today);
  const happened = milestones.map(actualDay);
  const itemPages = items.map((item) => ({
    path: urls.item(item),
    changed: latest(daysOfItem(item)),
  }));
  const itemDays = itemPages.map(({ changed }) => changed);
  const noteDays = notes.flatMap(({ updated, revisions }) => [
    updated,
    ...revisions.map(({ on }) => on),
  ]);
  return [
    { path: urls.release(id), changed: latest([release.updated, ...happened, ...itemDays]) },
    { path: urls.upgradeNotes(id), changed: latest(noteDays) },
    { path: urls.timeline(id), changed: latest(happened) },
    ...comparison(context, release),
    ...milestones.map((milestone) => ({
      path: urls.milestone(id, milestone.id),
      changed: latest([actualDay(milestone)]),
    })),
    { path: urls.readiness(id), changed: latest(itemDays) },
    { path: urls.knownIssues(id), changed: latest(issues.map(({ updated }) => updated)) },
    ...itemPages,
  ];
}

function comparison(context: ViewContext, release: Release): SitePage[] {
  const link = compareLink(context, release);
  return link === undefined ? [] : [{ path: link.href, changed: undefined }];
}

function daysOfItem({ updated, published, history }: Item): (string | undefined)[] {
  return [updated, published, ...history.map(({ on }) => on)];
}

/** The last of the days that are not to come. */
function lastDay(days: readonly (string | undefined)[], today: string): string | undefined {
  return days
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}
