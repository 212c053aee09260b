import { newestRelease } from '../../domain/newest.ts';
import { hasUpgrades } from '../../domain/upgrade-record.ts';
import { hasProducts } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { releaseLink } from '../shared/entry-links.ts';
import type { NavLink } from './nav.ts';
import { siteFrame, type SiteFrame } from './site-frame.ts';

export interface NotFoundPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly text: string;
  readonly linksLabel: string;
  readonly links: readonly NavLink[];
  /** The search of the site; undefined without one. */
  readonly search:
    { readonly action: string; readonly label: string; readonly submit: string } | undefined;
}

/**
 * Returns the page model of the 404 page. It has no address of its own, but links to other pages.
 */
export function notFoundPage(context: ViewContext): NotFoundPage {
  const { words, urls, catalog, today } = context;
  const newest = hasProducts(catalog) ? undefined : newestRelease(catalog.releases, today);
  return {
    frame: siteFrame(context, { title: words.notFound.title, description: words.notFound.text }),
    title: words.notFound.title,
    text: words.notFound.text,
    search: catalog.site.features.search
      ? { action: urls.search(), label: words.search.label, submit: words.search.submit }
      : undefined,
    linksLabel: words.notFound.ways,
    links: [
      { label: words.common.home, href: urls.home() },
      ...(newest === undefined ? [] : [releaseLink(context, newest)]),
      { label: words.common.releases, href: urls.releases() },
      ...(hasUpgrades(catalog) ? [{ label: words.notFound.upgrade, href: urls.upgrade() }] : []),
    ],
  };
}
