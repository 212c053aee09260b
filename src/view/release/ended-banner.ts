import type { Release } from '../../domain/catalog.ts';
import { maintainedOf, wayOnFrom } from '../../domain/maintained.ts';
import { isSameProduct, releasesOf } from '../../domain/products.ts';
import { supportWindow, type SupportWindow } from '../../domain/support.ts';
import { hasUpgradesOf } from '../../domain/upgrade-record.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from '../site/nav.ts';
import { pathReleases } from '../upgrade/upgrade-pairs.ts';
import { endOfMaintenance, untilText } from './support-standing.ts';

/** The banner on every page of a release that is no longer maintained. */
export interface EndedBanner {
  /** The name of the landmark. */
  readonly label: string;
  readonly text: string;
  /** The way on; undefined for the newest release. */
  readonly link: NavLink | undefined;
}

/** Returns the banner of a release whose maintenance has ended, or that is withdrawn; else undefined. */
export function endedBanner(context: ViewContext, release: Release): EndedBanner | undefined {
  return cachedBanner(context)(release);
}

/** Cached, since every page of a release shows it. */
const cachedBanner = memoizeByObject((context: ViewContext) =>
  memoizeByObject((release: Release) => makeBanner(context, release)),
);

function makeBanner(context: ViewContext, release: Release): EndedBanner | undefined {
  const { catalog, today, words } = context;
  const support = supportWindow(catalog, release, today);
  const text = endText(context, release, support);
  if (text === undefined) return undefined;
  const releases = releasesOf(catalog, release.product);
  const isAnyMaintained =
    !catalog.holds.support || maintainedOf(catalog, releases, today).maintained.length > 0;
  const target = wayOnFrom(catalog, release, releases, today);
  return {
    label: words.standing.banner,
    text: isAnyMaintained ? text : `${text} ${words.standing.noneMaintained}`,
    link: target === undefined ? undefined : wayTo(context, release, target),
  };
}

function endText(
  context: ViewContext,
  release: Release,
  support: SupportWindow,
): string | undefined {
  const { words } = context;
  const { title } = inLanguage(release, context);
  if (support.state === 'withdrawn') {
    return words.standing.withdrawn(title, words.formats.day(support.withdrawal.on));
  }
  if (support.state !== 'end-of-life') return undefined;
  const end = endOfMaintenance(context, release);
  if (end === undefined) return words.standing.endedUnknown(title);
  return (end.isDay ? words.standing.ended : words.standing.endedAround)(title, end.text);
}

/** Returns the link to the path between two releases; where it has no page, to all paths, else to the release. */
function wayTo(context: ViewContext, from: Release, to: Release): NavLink {
  const { words, urls } = context;
  const until = untilText(context, to);
  const { title } = inLanguage(to, context);
  const { state } = supportWindow(context.catalog, to, context.today);
  const isMaintained = state === 'maintained' || state === 'extended';
  const label =
    isMaintained && until !== undefined
      ? words.standing.upgradeUntil(title, until)
      : words.standing.upgrade(title);
  return { label, href: pathAddress(context, from, to) ?? urls.release(to.id) };
}

/** Returns the address of the path between two releases, else of all paths; undefined on a site without paths. */
export function pathAddress(
  { catalog, urls }: ViewContext,
  from: Release,
  to: Release,
): string | undefined {
  if (!isSameProduct(from, to) || !hasUpgradesOf(catalog, from.product)) return undefined;
  const ids = new Set(pathReleases(catalog).map(({ id }) => id));
  return ids.has(from.id) && ids.has(to.id) ? urls.upgradePath(from.id, to.id) : urls.upgrade();
}
