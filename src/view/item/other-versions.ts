import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { isSecurity, otherVersionsWith, type ItemVersions } from '../../domain/item-versions.ts';
import { resolveVersion } from '../../domain/version-order.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { facts, type Fact, type FactValue } from '../shared/facts.ts';
import { inLanguage } from '../shared/translated.ts';
import { releaseLabel, versionLabel } from '../shared/version-label.ts';

/** Number of releases that a fact names, the newest ones. */
const MAX_RELEASES = 8;

/**
 * Returns the other releases that have an item, and those of which it is not known, newest first. Versions that
 * `also_in` or `fixed_in` name stand in facts of their own.
 */
export function otherVersionFacts(context: ViewContext, home: Release, item: Item): Fact[] {
  const { catalog, today, words } = context;
  const names = words.item.facts;
  const named = namedMilestones(context, home, item);
  const found = otherVersionsWith(catalog, home, item, today);
  const { having, unknown } =
    named.size === 0 ? cachedValues(context)(found) : versionValues(context, found, named);
  return [
    ...facts(isSecurity(item) ? names.fixAlsoIn : names.containedIn, having),
    ...facts(names.notKnownFor, unknown),
  ];
}

/** Cached, since most items of a release are in the same versions. */
const cachedValues = memoizeByObject((context: ViewContext) =>
  memoizeByObject((found: readonly ItemVersions[]) => versionValues(context, found, new Set())),
);

/** Returns the releases that have a change but for the named versions, and those of which it is not known. */
function versionValues(
  context: ViewContext,
  found: readonly ItemVersions[],
  named: ReadonlySet<Milestone>,
) {
  const newestFirst = found.toReversed();
  const having = newestFirst.filter(({ first }) => first !== undefined && !named.has(first));
  const unknown = newestFirst.flatMap(({ release, first, unknown: from }) => {
    if (from === undefined) return [];
    const isAll = first === undefined && from === gaOf(release);
    return [{ release, from: isAll ? undefined : from }];
  });
  return {
    having: bounded(
      context,
      having.map(({ release, first, isWhole }) => ({ release, from: isWhole ? undefined : first })),
    ),
    unknown: bounded(context, unknown),
  };
}

function namedMilestones(
  { catalog }: ViewContext,
  home: Release,
  item: Item,
): ReadonlySet<Milestone> {
  return new Set(
    [...item.also_in, ...item.fixed_in].flatMap((name) => {
      const resolved = resolveVersion(catalog, home, name);
      return resolved.kind === 'point' ? [resolved.point.milestone] : [];
    }),
  );
}

/** A release, or its versions from one on. */
interface VersionsFrom {
  readonly release: Release;
  readonly from: Milestone | undefined;
}

/** Returns the values of the first releases, and how many more there are. */
function bounded(context: ViewContext, all: readonly VersionsFrom[]): FactValue[] {
  const values = all.slice(0, MAX_RELEASES).map((one) => valueOf(context, one));
  const rest = all.length - MAX_RELEASES;
  return rest <= 0 ? values : [...values, { text: context.words.item.moreReleases(rest) }];
}

function valueOf(context: ViewContext, { release, from }: VersionsFrom): FactValue {
  const { urls, words } = context;
  if (from === undefined) {
    return { text: releaseLabel(context, release), href: urls.release(release.id) };
  }
  const version = versionLabel(context, { release, milestone: from }, release);
  return {
    text: words.item.versionsFrom(inLanguage(release, context).title, version),
    href: urls.milestone(release.id, from.id),
  };
}
