import type { Release } from '../../domain/catalog.ts';
import { releasesOf } from '../../domain/products.ts';
import { comparedMilestones } from '../compare/compared-milestones.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from './nav.ts';
import { releaseNav } from './navigation.ts';

/** Links to the same page of other releases of the product. */
export interface ReleaseSwitcher {
  /** The text of the button. */
  readonly open: string;
  readonly label: string;
  /** Newest first; the newest and the neighbours of this release. */
  readonly links: readonly NavLink[];
  /** A link to all releases; undefined if `links` has all. */
  readonly all: NavLink | undefined;
}

/** Number of the newest releases, and of the releases on either side of this one. */
const NEWEST = 3;
const BESIDE = 2;

/**
 * Returns links from a page of a release to the same page of other releases: readiness to readiness. A page that
 * only one release has, such as an item, leads to the part it belongs to. Undefined for the only release.
 */
export function releaseSwitcher(
  context: ViewContext,
  release: Release,
  path: string | undefined,
): ReleaseSwitcher | undefined {
  const { words, urls } = context;
  const all = releasesOf(context.catalog, release.product);
  if (all.length < 2) return undefined;
  const index = all.findIndex(({ id }) => id === release.id);
  const shown = all.filter(
    (one, at) =>
      one.id !== release.id && (at >= all.length - NEWEST || Math.abs(at - index) <= BESIDE),
  );
  const { name, addressIn } = tabOf(context, release, path);
  return {
    open: words.switcher.open,
    label: words.switcher.label(name),
    links: shown
      .toReversed()
      .map((one) => ({ label: inLanguage(one, context).title, href: addressIn(one) })),
    all:
      shown.length === all.length - 1
        ? undefined
        : { label: words.home.all(all.length), href: urls.releases() },
  };
}

interface Tab {
  readonly name: string;
  /** The address of the tab in another release. */
  readonly addressIn: (other: Release) => string;
}

/** Returns the part of a release that a page belongs to; every release of a product has the same parts. */
function tabOf(context: ViewContext, release: Release, path: string | undefined): Tab {
  const { urls, words, today } = context;
  if (path === urls.compare(release.id)) {
    const hasPage = (other: Release) => comparedMilestones(today, other).length > 1;
    const addressIn = (other: Release) =>
      hasPage(other) ? urls.compare(other.id) : urls.timeline(other.id);
    return { name: words.compare.title, addressIn };
  }
  const { links } = releaseNav(context, release, path);
  const tab = links.findIndex(({ current }) => current !== undefined);
  return {
    name: links[tab]?.label ?? words.common.ofRelease.notes,
    addressIn: (other) => releaseNav(context, other).links[tab]?.href ?? urls.release(other.id),
  };
}
