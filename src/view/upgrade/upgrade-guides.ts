import type { Release } from '../../domain/catalog.ts';
import { upgradeRoute, upgradeSources } from '../../domain/upgrade-route.ts';
import { versionsOf } from '../../domain/path-span.ts';
import type { ViewContext } from '../context.ts';
import { releaseName } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';

/** Why there is no path, and what to do in its place. */
export interface Guide {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly ways: readonly { readonly label: string; readonly href: string | undefined }[];
}

/** A downgrade: nothing is known of it, so what helps is a backup, or to stay. */
export function backGuide(context: ViewContext, from: Release, to: Release): Guide {
  const { words, urls, catalog } = context;
  const own = words.upgradeGuide.back;
  const [a, b] = [titleOf(context, from), titleOf(context, to)];
  const forward = { label: own.forward(b, a), href: urls.upgradePath(to.id, from.id) };
  return {
    title: own.title(a, b),
    description: own.description(a, b),
    lead: own.lead(a, b),
    ways: [
      ...stayWays(context, from),
      ...(upgradeRoute(catalog, to, from) === undefined ? [] : [forward]),
    ],
  };
}

/** What helps in place of going back. */
export function stayWays(context: ViewContext, release: Release): Guide['ways'] {
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

/** No hops lead there: what each release on the way back can be reached from. */
export function noneGuide(context: ViewContext, from: Release, to: Release): Guide {
  const { words, urls } = context;
  const own = words.upgradeGuide.none;
  const [a, b] = [titleOf(context, from), titleOf(context, to)];
  return {
    title: own.title(a, b),
    description: own.description(a, b),
    lead: own.lead(a, b),
    ways: reachable(context, to).map((release) => ({
      label: sourcesText(context, release),
      href: urls.upgradeNotes(release.id),
    })),
  };
}

/** A release and what leads to it, from the release backwards. */
function reachable({ catalog }: ViewContext, release: Release): Release[] {
  const found = [release];
  for (const one of found) {
    found.push(...upgradeSources(catalog, one).filter((source) => !found.includes(source)));
  }
  return found;
}

function sourcesText(context: ViewContext, release: Release): string {
  const { words } = context;
  const { previous, upgrade_from: ids = previous === undefined ? [] : [previous] } = release;
  const own = words.upgradeGuide.none;
  const names = ids.map((id) => releaseName(id, context));
  return names.length === 0
    ? own.first(titleOf(context, release))
    : own.reached(titleOf(context, release), words.formats.alternatives(names));
}

/** A release's title in the page's language. */
export function titleOf(context: ViewContext, release: Release): string {
  return inLanguage(release, context).title;
}
