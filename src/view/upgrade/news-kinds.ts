import type { ChosenNews } from '../../domain/path-news-choices.ts';
import type { NewsItem } from '../../domain/release-arrivals.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import type { ViewContext } from '../context.ts';
import { kindsInOrder } from '../item/item-order.ts';
import { areaTitle, kindsLabel } from '../shared/labels.ts';
import type { Shown } from './path-choice.ts';
import { pathNewsItem, type PathNewsItem } from './path-news-item.ts';

/** An item with the versions for which it is shown. */
export interface ShownNews extends Pick<ChosenNews, 'news'> {
  readonly shown: Shown;
}

/** Items of one kind, by area. */
export interface NewsKind {
  readonly kind: string;
  readonly title: string;
  /** True if readers who choose no versions see none of them. */
  readonly hidden: boolean;
  readonly areas: readonly NewsArea[];
}

/** Items of one area. */
export interface NewsArea {
  readonly area: string;
  readonly title: string | undefined;
  readonly hidden: boolean;
  readonly items: readonly PathNewsItem[];
}

/** Groups items by kind in the order of the site, then by their first area. */
export function newsKinds(context: ViewContext, entries: readonly ShownNews[]): NewsKind[] {
  const { site } = context.catalog;
  const byKind = Map.groupBy(entries, ({ news }) => news.kind);
  return kindsInOrder(site).flatMap((kind) => {
    const own = byKind.get(kind);
    if (own === undefined) return [];
    const areas = groupByArea(site, own, ({ news }) => news.item.area).map((group) =>
      newsArea(context, group),
    );
    const hidden = areas.every((area) => area.hidden);
    return [{ kind, title: kindsLabel(kind, context), hidden, areas }];
  });
}

function newsArea(
  context: ViewContext,
  { area, entries }: { readonly area: string; readonly entries: readonly ShownNews[] },
): NewsArea {
  return {
    area,
    title: area === '' ? undefined : areaTitle(area, context),
    hidden: entries.every(({ shown }) => shown.hidden === true),
    items: entries.map(({ news, shown }) => pathNewsItem(context, news, shown)),
  };
}

/**
 * Returns the first items of a path, in its order. Items whose kind the path changes come first: the fragments of the
 * releases have them as they were announced.
 */
export function firstNews(entries: readonly ShownNews[], limit: number): ShownNews[] {
  const rank = ({ news, shown }: ShownNews) => (isForced(news) ? 0 : shown.hidden === true ? 2 : 1);
  const first = new Set(entries.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit));
  return entries.filter((entry) => first.has(entry));
}

/** Tells whether an item is another change on this path than its kind says, such as a removal that was announced. */
export function isForced({ kind, item }: NewsItem): boolean {
  return kind !== item.kind;
}
