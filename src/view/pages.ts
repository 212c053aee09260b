import type { Release } from '../domain/catalog.ts';
import { areaPage } from './area/area-page.ts';
import type { ViewContext } from './context.ts';
import { docsPage } from './docs/docs-page.ts';
import { homePage } from './home/home-page.ts';
import { meetingPage } from './meeting/meeting-page.ts';
import { meetingsPage } from './meeting/meetings-page.ts';
import { SITE_PAGES } from './page-kinds/page-addresses.ts';
import {
  sitePages,
  type AnyPage,
  type Page,
  type PageLister,
  type PageModel,
} from './page-kinds/page-kind.ts';
import { productChange } from './page-kinds/last-change.ts';
import { RELEASE_PAGE_KINDS } from './page-kinds/release-page-kinds.ts';
import { productPage } from './product/product-page.ts';
import { releasesPage } from './release/releases-page.ts';
import { securityPage } from './security/security-page.ts';
import { searchPage } from './search/search-page.ts';
import { areaTitle } from './shared/labels.ts';
import { upgradeIndexPage } from './upgrade/upgrade-index-page.ts';
import { upgradePairPage } from './upgrade/upgrade-pair-page.ts';

/**
 * The registry of page kinds: every page with an address in each language. Routes, Markdown twins,
 * the sitemap, redirects, llms.txt and tests list pages from here.
 *
 * A new kind touches nine files: its page model (`src/view/<kind>/`), its address (`urls.ts` and
 * `page-kinds/page-addresses.ts`), its definition here (or in `page-kinds/release-page-kinds.ts`), its words
 * in two languages (`src/i18n/`), its component (`src/components/<kind>/`), its route (`src/pages/`) and
 * its Markdown (a file of `src/formats/markdown/pages/` that names the writers of its kinds).
 */
const KINDS = {
  home: sitePages(SITE_PAGES.home, { model: homePage }),
  releases: sitePages(SITE_PAGES.releases, {
    model: releasesPage,
    label: ({ words }) => words.common.releases,
  }),
  product: sitePages(SITE_PAGES.product, {
    model: productPage,
    changed: ({ releases }, today) => productChange(releases, today),
  }),
  ...RELEASE_PAGE_KINDS,
  upgrade: sitePages(SITE_PAGES.upgrade, {
    model: upgradeIndexPage,
    label: ({ words }) => words.common.upgrade,
  }),
  upgradePath: sitePages(SITE_PAGES.upgradePath, {
    model: upgradePairPage,
    // Their number grows with the square of the releases, and the upgrade page links them all.
    inSitemap: false,
  }),
  security: sitePages(SITE_PAGES.security, {
    model: securityPage,
    label: ({ words }) => words.security.title,
  }),
  area: sitePages(SITE_PAGES.area, {
    model: areaPage,
    label: (context, area) => areaTitle(area, context),
  }),
  meetings: sitePages(SITE_PAGES.meetings, {
    model: meetingsPage,
    label: ({ words }) => words.common.meetings,
  }),
  meeting: sitePages(SITE_PAGES.meeting, {
    model: meetingPage,
    changed: ({ updated, date }) => updated ?? date,
  }),
  doc: sitePages(SITE_PAGES.doc, {
    model: docsPage,
    changed: ({ updated }) => updated,
    label: ({ words }, { slug }) => (slug === '' ? words.common.docs : undefined),
  }),
  search: sitePages(SITE_PAGES.search, { model: searchPage }),
};

type Kinds = typeof KINDS;
export type PageKind = keyof Kinds;
export type ModelOf<Kind extends PageKind> =
  Kinds[Kind] extends PageLister<unknown, infer Model extends PageModel> ? Model : never;
type SubjectOf<Kind extends PageKind> =
  Kinds[Kind] extends PageLister<infer Subject, PageModel> ? Subject : never;

/** One page of a kind, in one language. */
export type PageOf<Kind extends PageKind> = Page<SubjectOf<Kind>, ModelOf<Kind>>;

const LISTERS: {
  readonly [Kind in PageKind]: PageLister<SubjectOf<Kind>, ModelOf<Kind>>;
} = KINDS;

/** The names of all kinds, in the order of the sitemap. */
export const PAGE_KINDS = namesOf(LISTERS);
const RELEASE_KINDS = namesOf(RELEASE_PAGE_KINDS);

function namesOf<Name extends string>(kinds: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(kinds).filter((name): name is Name => Object.hasOwn(kinds, name));
}

/** Returns the pages of a kind in the language of the context. */
export function listPages<Kind extends PageKind>(kind: Kind, context: ViewContext): PageOf<Kind>[] {
  return LISTERS[kind](context);
}

/** Returns the pages of a release in the language of the context. */
export function listReleasePages(context: ViewContext, release: Release): AnyPage[] {
  return RELEASE_KINDS.flatMap((kind): AnyPage[] => LISTERS[kind](context, [release]));
}

/** Returns all pages in the language of the context; those of one release stand together. */
export function listAllPages(context: ViewContext): AnyPage[] {
  const { releases } = context.catalog;
  const ofReleases: ReadonlySet<PageKind> = new Set(RELEASE_KINDS);
  return PAGE_KINDS.flatMap((kind): AnyPage[] => {
    if (kind === 'release') return releases.flatMap((one) => listReleasePages(context, one));
    return ofReleases.has(kind) ? [] : listPages(kind, context);
  });
}
