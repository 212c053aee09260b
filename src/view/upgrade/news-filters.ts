import type { NewsItem } from '../../domain/release-arrivals.ts';
import type { ViewContext } from '../context.ts';
import { kindsInOrder } from '../item/item-order.ts';
import { areaTitle, kindsLabel } from '../shared/labels.ts';

/** The most components to choose from. */
const MOST_COMPONENTS = 200;

/** A list to filter what is new by. */
export interface NewsFilter {
  readonly name: 'kind' | 'area' | 'component';
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Returns the facets with at least two values. */
export function newsFilters(context: ViewContext, items: readonly NewsItem[]): NewsFilter[] {
  const { words, catalog } = context;
  const { filters, any } = words.pathNews;
  const kinds = new Set(items.map(({ kind }) => kind));
  const areas = new Set(items.flatMap(({ item }) => item.areas));
  const components = [...new Set(items.flatMap(({ item }) => item.component))].toSorted();
  const options = {
    kind: kindsInOrder(catalog.site)
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ value: kind, label: kindsLabel(kind, context) })),
    area: catalog.site.areas
      .filter(({ id }) => areas.has(id))
      .map(({ id }) => ({ value: id, label: areaTitle(id, context) })),
    component: components.slice(0, MOST_COMPONENTS).map((name) => ({ value: name, label: name })),
  };
  return (['kind', 'area', 'component'] as const)
    .map((name) => ({ name, label: filters[name], any: any[name], options: options[name] }))
    .filter((facet) => facet.options.length > 1);
}
