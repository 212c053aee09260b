import { settingsOf } from '../../domain/settings.ts';
import { gaOf } from '../../domain/find.ts';
import { isBeforeGa } from '../../domain/item-arrival.ts';
import type { NewsItem } from '../../domain/release-arrivals.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { breakingTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import type { Shown } from './path-choice.ts';

/** One item of the list of what is new. */
export interface PathNewsItem extends Shown {
  /** Its name in the documents of the API. */
  readonly ref: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  /** The version that people get it with. */
  readonly version: string;
  readonly tags: readonly Tag[];
  readonly kind: string;
  /** The ids of its areas, separated by spaces. */
  readonly areas: string;
  /** As JSON, since names may hold any sign. */
  readonly components: string;
  /** The names that a configuration is matched with, as JSON. */
  readonly settings: string;
}

/** The most names of one entry that a page carries. */
const MOST_SETTINGS = 12;

/** Returns an item of the list. */
export function pathNewsItem(
  context: ViewContext,
  news: NewsItem,
  shown: Shown = {},
): PathNewsItem {
  const { at, kind } = news;
  const item = inLanguage(news.item, context);
  const ga = isBeforeGa(at.release, at.milestone) ? gaOf(at.release) : undefined;
  return {
    ref: `${item.release}/${item.slug}`,
    title: plainText(item.title),
    lang: item.lang,
    href: context.urls.item(item),
    version: versionName(at.release, ga ?? at.milestone),
    tags: newsTags(context, news),
    kind,
    areas: item.areas.join(' '),
    components: JSON.stringify(item.component),
    settings: JSON.stringify(pageSettings(settingsOf(news.item))),
    ...shown,
  };
}

/** Returns the names of an entry that a page carries: a bounded number of short ones. */
export function pageSettings(settings: readonly string[]): string[] {
  return settings.filter(({ length }) => length <= 80).slice(0, MOST_SETTINGS);
}

function newsTags(context: ViewContext, { item, inclusion }: NewsItem): Tag[] {
  const { planned, unrecorded } = context.words.pathNews;
  return [
    ...(item.breaking ? [breakingTag(context)] : []),
    ...(inclusion === 'planned'
      ? [{ word: planned, tone: 'info' as const, shape: 'ring' as const }]
      : []),
    ...(inclusion === 'unrecorded'
      ? [{ word: unrecorded, tone: 'calm' as const, shape: 'dashed' as const }]
      : []),
  ];
}
