import { hasUpgrades } from '../../domain/upgrade-record.ts';
import type { Release, Site } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle, localText } from '../shared/labels.ts';
import type { Nav, NavLink } from './nav.ts';

/** Returns the navigation of the site in the header. */
export function mainNav(context: ViewContext, path: string | undefined): Nav {
  const { words, urls, catalog } = context;
  const { common } = words;
  const links: NavLink[] = [
    link(common.releases, urls.releases(), path),
    ...(hasUpgrades(catalog) ? [link(common.upgrade, urls.upgrade(), path)] : []),
  ];
  if (catalog.holds.advisories) links.push(link(words.security.title, urls.security(), path));
  if (catalog.meetings.length > 0) links.push(link(common.meetings, urls.meetings(), path));
  if (catalog.docs.length > 0) links.push(link(common.docs, urls.doc(''), path));
  return { label: common.mainNav, links: [...links, ...ownLinks(context, catalog.site.nav)] };
}

/** Returns the links of site.yaml in the footer; undefined without any. */
export function footerNav(context: ViewContext): Nav | undefined {
  const links = ownLinks(context, context.catalog.site.footer);
  return links.length === 0 ? undefined : { label: context.words.common.footerNav, links };
}

function ownLinks(context: ViewContext, links: Site['footer']): NavLink[] {
  return links.map(({ title, url }) => ({ label: localText(title, context), href: url }));
}

/** Returns the navigation of a release. */
export function releaseNav(
  { words, urls, catalog }: ViewContext,
  { id, title }: Release,
  path?: string,
): Nav {
  const { ofRelease } = words.common;
  const notes = urls.release(id);
  const links = [
    link(ofRelease.notes, notes, path, `${notes}items/`),
    ...(catalog.holds.notes ? [link(ofRelease.upgrade, urls.upgradeNotes(id), path)] : []),
    link(ofRelease.timeline, urls.timeline(id), path, `${notes}milestones/`),
    ...(catalog.site.criteria.length === 0
      ? []
      : [link(ofRelease.readiness, urls.readiness(id), path)]),
    ...(catalog.holds.issues ? [link(ofRelease.knownIssues, urls.knownIssues(id), path)] : []),
  ];
  return { label: title, links };
}

/** Number of products that the navigation names one by one. */
const MAX_PRODUCTS = 8;

/** Returns the navigation of products; undefined on a site that names none. */
export function productsNav(context: ViewContext, path: string | undefined): Nav | undefined {
  const { words, urls, catalog } = context;
  const { products } = catalog.site;
  if (products.length === 0) return undefined;
  const all = link(words.product.all(products.length), urls.releases(), path);
  const links = products.map(({ id, title }) =>
    link(localText(title, context), urls.product(id), path),
  );
  return { label: words.common.products, links: links.length > MAX_PRODUCTS ? [all] : links };
}

/** Returns the navigation of areas; undefined on a site without areas. */
export function areasNav(context: ViewContext, path: string | undefined): Nav | undefined {
  const links = context.catalog.site.areas.map(({ id }) =>
    link(areaTitle(id, context), context.urls.area(id), path),
  );
  return links.length === 0 ? undefined : { label: context.words.common.areas, links };
}

/**
 * Returns a link that is current `page` on its own page, and `true` on pages below it (or below
 * `part`).
 */
function link(label: string, href: string, path: string | undefined, part = href): NavLink {
  if (path === href) return { label, href, current: 'page' };
  return { label, href, current: path?.startsWith(part) === true ? 'true' : undefined };
}
