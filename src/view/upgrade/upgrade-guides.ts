import type { Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { upgradeRoute } from '../../domain/upgrade-route.ts';
import { upgradeSources } from '../../domain/upgrade-sources.ts';
import { versionsOf } from '../../domain/path-span.ts';
import type { ViewContext } from '../context.ts';
import { releaseName } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';

/** The reason why there is no path, and the alternatives. */
export interface UpgradeGuide {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly alternatives: readonly { readonly label: string; readonly href: string | undefined }[];
}

/** Returns the guide for a downgrade, which has no documented steps: restore a backup, or stay. */
export function downgradeGuide(context: ViewContext, from: Release, to: Release): UpgradeGuide {
  const { words, urls, catalog } = context;
  const own = words.upgradeGuide.back;
  const [a, b] = [titleOf(context, from), titleOf(context, to)];
  const forward = { label: own.forward(b, a), href: urls.upgradePath(to.id, from.id) };
  return {
    title: own.title(a, b),
    description: own.description(a, b),
    lead: own.lead(a, b),
    alternatives: [
      ...downgradeAlternatives(context, from),
      ...(upgradeRoute(catalog, to, from) === undefined ? [] : [forward]),
    ],
  };
}

/** Returns the alternatives to a downgrade. */
export function downgradeAlternatives(
  context: ViewContext,
  release: Release,
): UpgradeGuide['alternatives'] {
  const { words, urls, today } = context;
  const own = words.upgradeGuide.back;
  const name = titleOf(context, release);
  const inside = { label: own.inside(name), href: urls.upgradePath(release.id, release.id) };
  return [
    { label: own.restore, href: undefined },
    { label: own.issues(name), href: urls.knownIssues(release.id) },
    ...(versionsOf(release, today).length > 1 ? [inside] : []),
  ];
}

/**
 * Returns the guide for a gap: lists from which releases each release before the target can be
 * reached.
 */
export function gapGuide(context: ViewContext, from: Release, to: Release): UpgradeGuide {
  const { words, urls } = context;
  const own = words.upgradeGuide.none;
  const [a, b] = [titleOf(context, from), titleOf(context, to)];
  return {
    title: own.title(a, b),
    description: own.description(a, b),
    lead: own.lead(a, b),
    alternatives: predecessors(context, to).map((release) => ({
      label: sourcesText(context, release),
      href: urls.upgradeNotes(release.id),
    })),
  };
}

/** Returns a release and all releases from which hops lead to it, nearest first. */
function predecessors({ catalog }: ViewContext, release: Release): Release[] {
  const found = [release];
  for (const one of found) {
    const sources = upgradeSources(catalog, one).ids.flatMap(
      (id) => findRelease(catalog, id) ?? [],
    );
    found.push(...sources.filter((source) => !found.includes(source)));
  }
  return found;
}

function sourcesText(context: ViewContext, release: Release): string {
  const { words } = context;
  const own = words.upgradeGuide.none;
  const { ids, statedBy } = upgradeSources(context.catalog, release);
  const names = ids.map((id) => releaseName(id, context));
  const title = titleOf(context, release);
  if (names.length === 0) return statedBy === undefined ? own.first(title) : own.unreachable(title);
  const from = words.formats.alternatives(names);
  return statedBy === undefined ? own.follows(title, from) : own.reached(title, from);
}

/** Returns a release's title in the page's language. */
export function titleOf(context: ViewContext, release: Release): string {
  return inLanguage(release, context).title;
}
