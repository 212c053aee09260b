import type { Release } from '../../domain/catalog.ts';
import type { LeftOut } from '../../domain/judge-item.ts';
import { pathNews } from '../../domain/path-news.ts';
import { orderOf, releaseArrivals, type Arrival } from '../../domain/release-arrivals.ts';
import { gaOf } from '../../domain/find.ts';
import { isBeforeGa } from '../../domain/item-arrival.ts';
import { releasesBetween } from '../../domain/lineage.ts';
import { settingsOf } from '../../domain/settings.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { VersionPoint } from '../../domain/version-order.ts';
import type { ItemKind } from '../../schema/vocabulary.ts';
import type { ApiNews, ApiNewsItem, ApiPathNews } from '../../schema/api/news.ts';
import type { ViewContext } from '../../view/context.ts';
import { plainText } from '../../view/shared/inline.ts';
import { apiAddress, headOf, orNull, refOf } from './common.ts';
import { newsFile } from './file-names.ts';
import { versionOf } from './releases.ts';

/** Returns `releases/<id>/news.json`: what a release brings, version by version. */
export function apiNews(context: ViewContext, release: Release): ApiNews {
  const arrivals = releaseArrivals(context.catalog, release, context.today);
  return {
    ...headOf(context, 'news'),
    release: release.id,
    items: arrivals
      .toSorted((a, b) => orderOf(a.at) - orderOf(b.at))
      .map((arrival) => newsItemOf(context, arrival, arrival.item.kind)),
  };
}

/** News of a pair without a path. */
export const NO_NEWS: ApiPathNews = { total: 0, parts: [], removals: [], left_out: [] };

/** Returns what is new on a path, as rules over the documents of its releases. */
export function apiPathNews(context: ViewContext, path: UpgradePath): ApiPathNews {
  const { catalog, today } = context;
  const { items, leftOut, start, end } = pathNews(catalog, path, today);
  if (start === undefined || end === undefined) return NO_NEWS;
  const removals = items.filter(({ kind, item }) => kind !== item.kind);
  return {
    total: items.length,
    parts: releasesBetween(catalog, path.from, path.to).map(({ id }) => ({
      release: id,
      after: id === path.from.id ? orderOf(start) : null,
      up_to: id === path.to.id ? orderOf(end) : null,
      url: apiAddress(context, newsFile(id)),
    })),
    removals: removals.map((one) => newsItemOf(context, one, one.kind)),
    left_out: leftOut.map(leftOutOf),
  };
}

function newsItemOf(
  { urls }: ViewContext,
  { item, at, inclusion }: Arrival,
  kind: ItemKind,
): ApiNewsItem {
  const path = urls.item(item);
  return {
    ref: refOf(item),
    title: plainText(item.title),
    translations: Object.entries(item.translations).flatMap(([lang, { title }]) =>
      title === undefined ? [] : [{ lang, title: plainText(title) }],
    ),
    kind,
    breaking: item.breaking,
    area: item.area,
    areas: [...item.areas],
    components: item.component,
    settings: settingsOf(item),
    state: inclusion,
    at: nameOf(at),
    order: orderOf(at),
    version: versionWith(at),
    path: path.slice(urls.home().length),
    url: urls.absolute(path),
  };
}

/** Returns the version that people install: what a candidate brought comes with GA. */
export function versionWith({ release, milestone }: VersionPoint): string {
  return versionOf(
    release,
    isBeforeGa(release, milestone) ? (gaOf(release) ?? milestone) : milestone,
  );
}

function leftOutOf({ item, reason, by, at }: LeftOut): ApiPathNews['left_out'][number] {
  return {
    ref: refOf(item),
    reason,
    by: by === undefined ? null : refOf(by),
    at: orNull(at && nameOf(at)),
    order: orNull(at && orderOf(at)),
  };
}

function nameOf({ release, milestone }: VersionPoint): string {
  return `${release.id}/${milestone.id}`;
}
