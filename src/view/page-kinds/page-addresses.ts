import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { isNamed, productGroups } from '../../domain/products.ts';
import { hasUpgrades, hasUpgradesOf } from '../../domain/upgrade-record.ts';
import { comparedMilestones } from '../compare/compared-milestones.ts';
import type { ViewContext } from '../context.ts';
import { endId, upgradePairs, type UpgradePair } from '../upgrade/upgrade-pairs.ts';
import { listParts } from '../release/list-parts.ts';
import { inReleases, onSite, type PageSource } from './address-kind.ts';

export interface ReleaseItem {
  readonly release: Release;
  readonly item: Item;
}

export interface ReleaseMilestone {
  readonly release: Release;
  readonly milestone: Milestone;
}

const SITE_FILE = 'site.yaml';

/** The kinds of pages below a release, in the order of the sitemap: what each page is about, and its address. */
export const RELEASE_PAGES = {
  release: ofRelease((urls, { id }) => urls.release(id)),
  upgradeNotes: ofReleaseIf(
    ({ catalog }, { product }) => hasUpgradesOf(catalog, product),
    (urls, { id }) => urls.upgradeNotes(id),
  ),
  timeline: ofRelease((urls, { id }) => urls.timeline(id)),
  compare: inReleases({
    subjects: (release, { today }) =>
      comparedMilestones(today, release).length < 2 ? [] : [release],
    params: ({ id }) => ({ release: id }),
    address: (urls, { id }) => urls.compare(id),
    source: ({ path }) => ({ path }),
  }),
  milestone: inReleases({
    subjects: (release): ReleaseMilestone[] =>
      release.milestones.map((milestone) => ({ release, milestone })),
    params: ({ release, milestone }) => ({ release: release.id, milestone: milestone.id }),
    address: (urls, { release, milestone }) => urls.milestone(release.id, milestone.id),
    source: ({ release, milestone }) => ({ path: release.timelinePath, id: milestone.id }),
  }),
  readiness: ofReleaseIf(
    ({ catalog }) => catalog.site.criteria.length > 0,
    (urls, { id }) => urls.readiness(id),
  ),
  knownIssues: ofReleaseIf(
    ({ catalog }) => catalog.holds.issues,
    (urls, { id }) => urls.knownIssues(id),
  ),
  itemList: inReleases({
    subjects: (release, context) => listParts(context, release),
    params: ({ release, number }) => ({ release: release.id, part: String(number) }),
    address: (urls, { release, number }) => urls.itemList(release.id, number),
    source: ({ release: { path } }) => ({ path }),
  }),
  item: inReleases({
    subjects: (release): ReleaseItem[] => release.items.map((item) => ({ release, item })),
    params: ({ release, item }) => ({ release: release.id, slug: item.slug }),
    address: (urls, { item }) => urls.item(item),
    source: ({ item: { path } }) => ({ path }),
  }),
};

/** The kinds of pages that belong to no release. */
export const SITE_PAGES = {
  home: single((urls) => urls.home()),
  releases: single((urls) => urls.releases()),
  product: onSite({
    subjects: ({ catalog }) => productGroups(catalog).filter(isNamed),
    params: ({ product }) => ({ product: product.id }),
    address: (urls, { product }) => urls.product(product.id),
    source: ({ product: { id } }) => ({ path: SITE_FILE, id }),
  }),
  upgrade: onSite({
    subjects: ({ catalog }) => (hasUpgrades(catalog) ? [undefined] : []),
    params: () => ({}),
    address: (urls) => urls.upgrade(),
  }),
  upgradePath: onSite({
    subjects: ({ catalog }) => upgradePairs(catalog),
    params: ({ from, to }) => ({ from: endId(from), to: endId(to) }),
    address: (urls, { from, to }) => urls.upgradePath(endId(from), endId(to)),
    source: pairSource,
  }),
  security: onSite({
    subjects: ({ catalog }) => (catalog.holds.advisories ? [undefined] : []),
    params: () => ({}),
    address: (urls) => urls.security(),
  }),
  area: onSite({
    subjects: ({ catalog }) => catalog.site.areas.map(({ id }) => id),
    params: (area) => ({ area }),
    address: (urls, area) => urls.area(area),
    source: (id) => ({ path: SITE_FILE, id }),
  }),
  meetings: onSite({
    subjects: ({ catalog }) => (catalog.meetings.length === 0 ? [] : [undefined]),
    params: () => ({}),
    address: (urls) => urls.meetings(),
  }),
  meeting: onSite({
    subjects: ({ catalog }) => catalog.meetings,
    params: ({ slug }) => ({ slug }),
    address: (urls, { slug }) => urls.meeting(slug),
    source: ({ path }) => ({ path }),
  }),
  doc: onSite({
    subjects: ({ catalog }) => catalog.docs,
    params: ({ slug }) => ({ slug: slug === '' ? undefined : slug }),
    address: (urls, { slug }) => urls.doc(slug),
    source: ({ path }) => ({ path }),
  }),
  search: single((urls) => urls.search()),
};

type Address<Subject> = (urls: ViewContext['urls'], subject: Subject) => string;

function single(address: Address<undefined>) {
  return onSite({ subjects: () => [undefined], params: () => ({}), address });
}

function ofRelease(address: Address<Release>) {
  return ofReleaseIf(() => true, address);
}

function ofReleaseIf(
  isOnSite: (context: Pick<ViewContext, 'catalog'>, release: Release) => boolean,
  address: Address<Release>,
) {
  return inReleases({
    subjects: (release: Release, context) => (isOnSite(context, release) ? [release] : []),
    params: ({ id }) => ({ release: id }),
    address,
    source: ({ path }) => ({ path }),
  });
}

/** Returns the file that makes a page of two releases; an external release is an id in site.yaml. */
export function pairSource({ from, to }: UpgradePair): PageSource {
  const outside = [from, to].find((end) => typeof end === 'string');
  if (outside !== undefined) return { path: SITE_FILE, id: outside };
  return typeof to === 'string' ? { path: SITE_FILE, id: to } : { path: to.path };
}
