import { releasesBetween } from '../../domain/lineage.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import { pathNews, type LeftOut, type PathNews } from '../../domain/path-news.ts';
import { orderOf, type NewsItem } from '../../domain/release-arrivals.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { kindsInOrder } from '../item/item-order.ts';
import { areaTitle, kindsLabel } from '../shared/labels.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from '../site/nav.ts';
import { endNames } from './path-choice.ts';
import { pathNewsItem, type PathNewsItem } from './path-news-item.ts';

/**
 * The most items that the page of a path has itself. A path may have thousands: the browser joins the others from one
 * document a release, `releases/<id>/news.json` of the API.
 */
export const NEWS_ON_PAGE = 60;

/** The most items that a page names as left out; with more of them, only the release notes have the rest. */
const MOST_LEFT_OUT = 300;

/** Items of one kind, by area. */
export interface NewsKind {
  readonly kind: string;
  readonly title: string;
  readonly areas: readonly {
    readonly area: string;
    readonly title: string | undefined;
    readonly items: readonly PathNewsItem[];
  }[];
}

/** A value to filter by. */
export interface NewsOption {
  readonly value: string;
  readonly label: string;
}

/** The list of everything that is new on a path, with at most `NEWS_ON_PAGE` items. */
export interface PathNewsModel extends Section {
  readonly lead: string;
  /** How many items are left out, and why. */
  readonly leftOut: string | undefined;
  readonly kinds: readonly NewsKind[];
  readonly filters: readonly {
    readonly name: 'kind' | 'area' | 'component';
    readonly label: string;
    readonly any: string;
    readonly options: readonly NewsOption[];
  }[];
  /** Where the other items are. */
  readonly rest: { readonly text: string; readonly links: readonly NavLink[] } | undefined;
  readonly total: number;
  /** The button that loads the other items, and what the browser needs for it, as JSON; undefined without them. */
  readonly loading: { readonly label: string; readonly source: string } | undefined;
  /** Texts with placeholders for the browser, as JSON. */
  readonly words: string;
}

/** Returns what is new on a path; undefined if nothing is. */
export function pathNewsModel(context: ViewContext, path: UpgradePath): PathNewsModel | undefined {
  const { words, catalog, today } = context;
  const own = words.pathNews;
  const news = pathNews(catalog, path, today);
  if (news.items.length === 0) return undefined;
  const kinds = newsKinds(context, news.items);
  const shown = firstOf(kinds);
  const { from, to } = endNames(path);
  const isWhole = news.items.length <= NEWS_ON_PAGE;
  return {
    ...section('new', own.title),
    lead: own.lead(news.items.length, from, to),
    leftOut: leftOutText(context, news.leftOut),
    kinds: shown,
    filters: filtersOf(context, news.items),
    rest: isWhole
      ? undefined
      : { text: own.rest(NEWS_ON_PAGE, news.items.length), links: releaseNotes(context, path) },
    total: news.items.length,
    loading: isWhole ? undefined : loadingOf(context, path, news),
    words: JSON.stringify(own.browser),
  };
}

interface KindOfNews {
  readonly kind: string;
  readonly title: string;
  readonly areas: readonly { readonly area: string; readonly items: readonly NewsItem[] }[];
  readonly context: ViewContext;
}

/** Groups items by kind in the order of the site, then by their first area. */
function newsKinds(context: ViewContext, items: readonly NewsItem[]): KindOfNews[] {
  const { site } = context.catalog;
  const byKind = Map.groupBy(items, ({ kind }) => kind);
  return kindsInOrder(site).flatMap((kind) => {
    const own = byKind.get(kind);
    if (own === undefined) return [];
    const groups = groupByArea(site, own, ({ item }) => item.area);
    const areas = groups.map(({ area, entries }) => ({ area, items: entries }));
    return [{ kind, title: kindsLabel(kind, context), areas, context }];
  });
}

/**
 * Returns the groups with the first items only. Removals that no item carries out are among them: no document of a
 * release lists these.
 */
function firstOf(kinds: readonly KindOfNews[]): NewsKind[] {
  const all = kinds.flatMap(({ areas }) => areas.flatMap(({ items }) => items));
  const isForced = ({ kind, item }: NewsItem) => kind !== item.kind;
  const order = [...all.filter(isForced), ...all.filter((one) => !isForced(one))];
  const shown = new Set(order.slice(0, NEWS_ON_PAGE));
  return kinds
    .map(({ kind, title, areas, context }) => ({
      kind,
      title,
      areas: areas
        .map(({ area, items }) => ({
          area,
          title: area === '' ? undefined : areaTitle(area, context),
          items: items.filter((one) => shown.has(one)).map((one) => pathNewsItem(context, one)),
        }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ areas }) => areas.length > 0);
}

function leftOutText({ words }: ViewContext, leftOut: readonly LeftOut[]): string | undefined {
  const own = words.pathNews;
  const parts = (['had', 'superseded', 'removed'] as const).flatMap((reason) => {
    const n = leftOut.filter((one) => one.reason === reason).length;
    return n === 0 ? [] : [own[reason](n)];
  });
  return parts.length === 0 ? undefined : own.leftOut(words.formats.list(parts));
}

/** Returns the facets with at least two values. */
function filtersOf(context: ViewContext, items: readonly NewsItem[]): PathNewsModel['filters'] {
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
    component: components.slice(0, 200).map((name) => ({ value: name, label: name })),
  };
  return (['kind', 'area', 'component'] as const)
    .map((name) => ({ name, label: filters[name], any: any[name], options: options[name] }))
    .filter((facet) => facet.options.length > 1);
}

function releaseNotes(context: ViewContext, { from, to }: UpgradePath): NavLink[] {
  const { catalog, urls } = context;
  return releasesBetween(catalog, from, to)
    .filter(({ id }) => id !== from.id || from.id === to.id)
    .map((release) => ({
      label: inLanguage(release, context).title,
      href: urls.release(release.id),
    }));
}

/** Returns what the browser needs to join the other items; undefined on a site without an API. */
function loadingOf(
  context: ViewContext,
  path: UpgradePath,
  { items, leftOut, start, end }: PathNews,
): PathNewsModel['loading'] {
  const { catalog, urls, lang, words } = context;
  const isBounded = leftOut.length <= MOST_LEFT_OUT && start !== undefined && end !== undefined;
  if (!catalog.site.features.api || !isBounded) return undefined;
  const source = {
    parts: releasesBetween(catalog, path.from, path.to).map(({ id }) => ({
      url: urls.api(`releases/${id}/news.json`),
      after: id === path.from.id ? orderOf(start) : null,
      up_to: id === path.to.id ? orderOf(end) : null,
    })),
    // Removals that no item carries out are on the page, in place of what announced them.
    skip: [...leftOut, ...items.filter(({ kind, item }) => kind !== item.kind)].map(
      ({ item }) => `${item.release}/${item.slug}`,
    ),
    home: urls.home(),
    lang,
    kinds: kindsInOrder(catalog.site).map((kind) => [kind, kindsLabel(kind, context)]),
    areas: catalog.site.areas.map(({ id }) => [id, areaTitle(id, context)]),
    marks: {
      breaking: words.release.breakingTag,
      planned: words.pathNews.planned,
      unrecorded: words.pathNews.unrecorded,
    },
  };
  const label = words.pathNews.showAll(items.length);
  return { label, source: JSON.stringify(source) };
}
