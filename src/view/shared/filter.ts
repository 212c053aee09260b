import type { Item, Release } from '../../domain/catalog.ts';
import { itemState } from '../../domain/item-state.ts';
import { MATURITIES, STATUSES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { itemEntry, type EntryDetail, type ItemEntry } from '../item/item-entry.ts';
import { kindsInOrder } from '../item/item-order.ts';
import { areaTitle, audienceLabel, kindsLabel } from './labels.ts';

const FACETS = ['area', 'kind', 'audience', 'maturity', 'status'] as const;

export type FacetName = (typeof FACETS)[number];

/**
 * One group of checkboxes in a filter; its name and values are parameters of the page's address.
 */
export interface FilterFacet {
  readonly name: FacetName;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** The controls that narrow a page's lists of items (src/client/filter.ts). */
export interface Filter {
  readonly title: string;
  readonly facets: readonly FilterFacet[];
  readonly all: string;
  /** Contains `{n}` for the number of shown items. */
  readonly shown: string;
  readonly none: string;
  readonly reset: string;
}

/** An item with the release it is shown in. */
export interface PlacedItem {
  readonly release: Release;
  readonly item: Item;
}

/**
 * Returns the filter for the items of a page. A facet in which all items have the same value is
 * left out; undefined if none remains.
 */
export function filterOf(context: ViewContext, placed: readonly PlacedItem[]): Filter | undefined {
  const { words } = context;
  const values = placed.map(({ release, item }) => facetValues(release, item));
  const facets = FACETS.filter((name) => hasSeveralValues(values, name)).map((name) => ({
    name,
    title: words.filter.facets[name],
    options: facetOptions(context, name).filter(({ value }) =>
      values.some((own) => own[name].includes(value)),
    ),
  }));
  if (facets.length === 0) return undefined;
  return {
    title: words.filter.title,
    facets,
    all: words.common.items(placed.length),
    shown: words.filter.shown('{n}', words.common.items(placed.length)),
    none: words.filter.none,
    reset: words.filter.reset,
  };
}

/**
 * Returns the list entry of an item on a filtered page, with its value for each facet, in order.
 */
export function filteredEntry(
  context: ViewContext,
  placed: PlacedItem,
  filter: Filter | undefined,
  detail?: EntryDetail,
): ItemEntry {
  const { release, item } = placed;
  return { ...itemEntry(context, release, item, detail), facets: itemFacets(placed, filter) };
}

/** Returns the values of an item for each facet, in order; undefined without a filter. */
export function itemFacets(
  { release, item }: PlacedItem,
  filter: Filter | undefined,
): string | undefined {
  if (filter === undefined) return undefined;
  const values = facetValues(release, item);
  return filter.facets.map(({ name }) => values[name].join(',')).join(';');
}

/**
 * Returns the facet value of an entry that only has an area (a note, a known issue), so that the
 * area filter hides it as well. Undefined without a filter.
 */
export function areaFacet(
  { area }: { readonly area?: string | undefined },
  filter: Filter | undefined,
): string | undefined {
  if (filter === undefined) return undefined;
  return filter.facets.some(({ name }) => name === 'area') ? (area ?? '') : '';
}

function hasSeveralValues(items: readonly FacetValues[], name: FacetName): boolean {
  return new Set(items.map((values) => values[name].join())).size > 1;
}

function facetValues(release: Release, item: Item): FacetValues {
  const { status = 'none', maturity } = itemState(release, item);
  return {
    area: item.areas,
    kind: [item.kind],
    audience: item.audience,
    maturity: [maturity],
    status: [status],
  };
}

/** Returns every value of a facet with its label, in the order of site.yaml and of the schema. */
function facetOptions(context: ViewContext, name: FacetName) {
  const { words, catalog } = context;
  const labelled = <Key extends string>(
    keys: readonly Key[],
    labels: Readonly<Record<Key, string>>,
  ) => keys.map((value) => ({ value, label: labels[value] }));
  switch (name) {
    case 'area':
      return catalog.site.areas.map(({ id }) => ({ value: id, label: areaTitle(id, context) }));
    case 'kind':
      return kindsInOrder(catalog.site).map((kind) => ({
        value: kind,
        label: kindsLabel(kind, context),
      }));
    case 'audience':
      return catalog.site.audiences.map((id) => ({ value: id, label: audienceLabel(id, context) }));
    case 'maturity':
      return labelled(MATURITIES, words.maturity);
    case 'status':
      return labelled([...STATUSES, 'none'], words.status);
  }
}
