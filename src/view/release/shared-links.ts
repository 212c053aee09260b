import type { Item, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { happened } from '../../domain/publication.ts';
import { firstVersionOf } from '../../domain/release-contents.ts';
import type { ViewContext } from '../context.ts';
import { byAreaAndKind } from '../item/item-order.ts';
import { itemLink } from '../shared/entry-links.ts';
import { areaTitle, kindLabel } from '../shared/labels.ts';
import { itemFacets, type Filter } from '../shared/filter.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionLabel } from '../shared/version-label.ts';
import type { RemarkedLink } from '../site/nav.ts';

/**
 * Returns links to items of other releases, for a plain list of a release or one of its versions: by area and kind,
 * with kind, areas and origin as remarks, since the list has no headings for them.
 */
export function sharedLinks(
  context: ViewContext,
  here: Release,
  items: readonly Item[],
  filter?: Filter,
): RemarkedLink[] {
  return sharedInOrder(context, items).map((item) => ({
    ...sharedLink(context, here, item),
    facets: itemFacets(
      { release: findRelease(context.catalog, item.release) ?? here, item },
      filter,
    ),
  }));
}

/** Returns items by area and kind. */
export function sharedInOrder(context: ViewContext, items: readonly Item[]): Item[] {
  return byAreaAndKind(context, items).flatMap(({ kinds }) => kinds.flatMap((kind) => kind.items));
}

/** Returns a link to an item of another release, with its kind, areas and origin. */
export function sharedLink(context: ViewContext, here: Release, item: Item): RemarkedLink {
  return {
    ...itemLink(context, item),
    remarks: [
      kindLabel(item.kind, context),
      ...item.areas.map((area) => areaTitle(area, context)),
      ...originOf(context, here, item),
    ],
  };
}

/** Returns the version that an item came with, and its release; the release alone while no version with it is out. */
function originOf(context: ViewContext, here: Release, item: Item): string[] {
  const { words, catalog, today } = context;
  const release = findRelease(catalog, item.release);
  if (release === undefined) return [];
  const milestone = firstVersionOf(release, item, today);
  const origin =
    milestone === undefined || !happened(milestone, today)
      ? inLanguage(release, context).title
      : versionLabel(context, { release, milestone }, here);
  return [words.release.sharedFrom(origin)];
}
