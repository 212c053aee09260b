import type { Release } from '../domain/catalog.ts';
import { upgradeRoute, upgradeSources } from '../domain/upgrade-route.ts';
import { versionsOf } from '../domain/path-span.ts';
import type { ViewContext } from './context.ts';
import { releaseName } from './labels.ts';
import { inLanguage } from './translated.ts';
import { pathReleases, type UpgradePair } from './upgrade-pairs.ts';

/** Why there is no path, and what to do in its place. */
export interface Guide {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly ways: readonly { readonly label: string; readonly href: string | undefined }[];
}

/** A downgrade: nothing is known of it, so what helps is a backup, or to stay. */
export function backGuide(context: ViewContext, from: Release, to: Release): Guide {
  const { words, urls, catalog, today } = context;
  const own = words.upgradeGuide.back;
  const [a, b] = [titleOf(context, from), titleOf(context, to)];
  const inside = {
    label: own.inside(a),
    href: urls.upgradePath(from.id, from.id),
  };
  const forward = { label: own.forward(b, a), href: urls.upgradePath(to.id, from.id) };
  return {
    title: own.title(a, b),
    description: own.description(a, b),
    lead: own.lead(a, b),
    ways: [
      { label: own.restore, href: undefined },
      { label: own.issues(a), href: urls.knownIssues(from.id) },
      ...(versionsOf(from, today).length > 1 ? [inside] : []),
      ...(upgradeRoute(catalog, to, from) === undefined ? [] : [forward]),
    ],
  };
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

/** A release documented elsewhere: what is known of the path to it, or on from it. */
export function outsideGuide(
  context: ViewContext,
  pair: UpgradePair,
  from: string,
  to: string,
): Guide {
  const { words } = context;
  const own = words.upgradeGuide;
  return {
    title: own.none.title(from, to),
    description: own.outside.description(from, to),
    lead: own.outside.lead(typeof pair.from === 'string' ? from : to),
    ways: [...onward(context, pair), ...upTo(context, pair)],
  };
}

/** From outside: the notes of the release that names it, then the path from there. */
function onward(context: ViewContext, { from, to }: UpgradePair): Guide['ways'] {
  const { words, urls, catalog } = context;
  const own = words.upgradeGuide.outside;
  if (typeof from !== 'string' || typeof to === 'string') return [];
  const next = pathReleases(catalog).findLast(
    (release) =>
      (release.upgrade_from ?? [release.previous]).includes(from) &&
      (release.id === to.id || upgradeRoute(catalog, release, to) !== undefined),
  );
  if (next === undefined) return [{ label: own.unreached, href: undefined }];
  const name = titleOf(context, next);
  const notes = { label: own.notes(name), href: urls.upgradeNotes(next.id) };
  const path = {
    label: own.path(name, titleOf(context, to)),
    href: urls.upgradePath(next.id, to.id),
  };
  return next.id === to.id ? [notes] : [notes, path];
}

/** To outside: as far as the newest release that is described. */
function upTo(context: ViewContext, { from, to }: UpgradePair): Guide['ways'] {
  const { words, urls, catalog } = context;
  if (typeof from === 'string' || typeof to !== 'string') return [];
  const newest = catalog.releases.findLast(({ product }) => product === from.product);
  if (newest === undefined || newest.id === from.id) return [];
  if (upgradeRoute(catalog, from, newest) === undefined) return [];
  return [
    {
      label: words.upgradeGuide.outside.instead(titleOf(context, from), titleOf(context, newest)),
      href: urls.upgradePath(from.id, newest.id),
    },
  ];
}

function titleOf(context: ViewContext, release: Release): string {
  return inLanguage(release, context).title;
}
