import type { Release } from '../../domain/catalog.ts';
import { orderOf, releaseArrivals } from '../../domain/release-arrivals.ts';
import type { ViewContext } from '../../view/context.ts';
import { newsItemHtml } from '../../view/upgrade/html/news-html.ts';
import { pathNewsItem } from '../../view/upgrade/path-news-item.ts';

/** A new item of a release: the line that the page shows, and what its place in a list depends on. */
interface NewsFragment {
  /** Its name, such as `r7/ovn`. */
  readonly ref: string;
  /** The position of the milestone that brings it in the timeline of the release. */
  readonly order: number;
  readonly kind: string;
  readonly area: string;
  readonly html: string;
}

/** The new items of a release in one language. */
interface NewsFragments {
  readonly items: readonly NewsFragment[];
}

/** Returns `releases/<id>/new.json`: what a release brings, which lists of what is new on a path load. */
export function newsFragments(context: ViewContext, release: Release): NewsFragments {
  const arrivals = releaseArrivals(context.catalog, release, context.today);
  const known = new Set(context.catalog.site.areas.map(({ id }) => id));
  return {
    items: arrivals
      .toSorted((a, b) => orderOf(a.at) - orderOf(b.at))
      .map((arrival) => {
        const { item, at } = arrival;
        return {
          ref: `${item.release}/${item.slug}`,
          order: orderOf(at),
          kind: item.kind,
          area: known.has(item.area) ? item.area : '',
          html: newsItemHtml(pathNewsItem(context, { ...arrival, kind: item.kind })),
        };
      }),
  };
}
