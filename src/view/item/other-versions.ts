import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { isSecurity, otherVersionsWith } from '../../domain/item-versions.ts';
import { resolveVersion } from '../../domain/version-order.ts';
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
  const found = otherVersionsWith(catalog, home, item, today).toReversed();
  const having = found.flatMap(({ release, first, isWhole }) =>
    first === undefined || named.has(first)
      ? []
      : [valueOf(context, release, isWhole ? undefined : first)],
  );
  const unknown = found.flatMap(({ release, first, unknown: from }) => {
    if (from === undefined) return [];
    const [version] = release.milestones.filter(({ kind }) => kind === 'ga');
    return [valueOf(context, release, first === undefined && from === version ? undefined : from)];
  });
  return [
    ...facts(isSecurity(item) ? names.fixAlsoIn : names.containedIn, bounded(context, having)),
    ...facts(names.notKnownFor, bounded(context, unknown)),
  ];
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

/** Returns a release, or its versions from one on. */
function valueOf(context: ViewContext, release: Release, from: Milestone | undefined): FactValue {
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

function bounded({ words }: ViewContext, values: readonly FactValue[]): FactValue[] {
  const rest = values.length - MAX_RELEASES;
  return rest <= 0
    ? [...values]
    : [...values.slice(0, MAX_RELEASES), { text: words.item.moreReleases(rest) }];
}
