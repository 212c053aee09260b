import type { Release } from '../../domain/catalog.ts';
import { upgradeRoute } from '../../domain/upgrade-route.ts';
import { lineageOf } from '../../domain/lineage.ts';
import { newestRelease } from '../../domain/newest.ts';
import { releasesOf } from '../../domain/products.ts';
import { isReachedFrom } from '../../domain/upgrade-sources.ts';
import type { ViewContext } from '../context.ts';
import { releaseName } from '../shared/labels.ts';
import { downgradeAlternatives, titleOf, type UpgradeGuide } from './upgrade-guides.ts';
import { pathReleases } from './upgrade-pairs.ts';

/**
 * Returns the guide from an external release: the notes of a release that names it, then the path.
 */
export function fromOutsideGuide(context: ViewContext, from: string, to: Release): UpgradeGuide {
  const { words, urls, catalog } = context;
  const own = words.upgradeGuide.outside;
  const next = pathReleases(catalog).findLast(
    (release) =>
      isReachedFrom(catalog, release, from) && upgradeRoute(catalog, release, to) !== undefined,
  );
  const head = outsideHead(context, releaseName(from, context), titleOf(context, to));
  const lead = own.lead(releaseName(from, context));
  if (next === undefined)
    return { ...head, lead, alternatives: [{ label: own.unreached, href: undefined }] };
  const name = titleOf(context, next);
  const path = {
    label: own.path(name, titleOf(context, to)),
    href: urls.upgradePath(next.id, to.id),
  };
  const alternatives = [
    { label: own.notes(name), href: urls.upgradeNotes(next.id) },
    ...(next.id === to.id ? [] : [path]),
  ];
  return { ...head, lead, alternatives };
}

/**
 * Returns the guide to an external release: a downgrade if it is older, else the path to the
 * newest.
 */
export function toOutsideGuide(context: ViewContext, from: Release, to: string): UpgradeGuide {
  const { words, urls, catalog, today } = context;
  const own = words.upgradeGuide;
  const [a, b] = [titleOf(context, from), releaseName(to, context)];
  if (lineageOf(catalog, from).some((release) => isReachedFrom(catalog, release, to))) {
    const { title, description, lead } = own.back;
    return {
      title: title(a, b),
      description: description(a, b),
      lead: lead(a, b),
      alternatives: downgradeAlternatives(context, from),
    };
  }
  const newest = newestRelease(releasesOf(catalog, from.product), today) ?? from;
  const leads = newest.id !== from.id && upgradeRoute(catalog, from, newest) !== undefined;
  const instead = {
    label: own.outside.instead(a, titleOf(context, newest)),
    href: urls.upgradePath(from.id, newest.id),
  };
  return {
    ...outsideHead(context, a, b),
    lead: own.outside.lead(b),
    alternatives: leads ? [instead] : [],
  };
}

function outsideHead({ words }: ViewContext, from: string, to: string) {
  const { none, outside } = words.upgradeGuide;
  return { title: none.title(from, to), description: outside.description(from, to) };
}
