import { releasesBetween } from '../../domain/lineage.ts';
import { newsChoices, type ChosenNews, type NewsChoices } from '../../domain/path-news-choices.ts';
import { choicesOf } from '../../domain/path-versions.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { Html } from '../../lib/html.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { numberForms } from '../search/plural-forms.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from '../site/nav.ts';
import { newsFilters, type NewsFilter } from './news-filters.ts';
import { firstNews, newsKinds, type NewsKind, type ShownNews } from './news-kinds.ts';
import { newsSource } from './news-loading.ts';
import { NEWS_ON_PAGE } from './path-limits.ts';
import { sentenceHtml, shownWhere, type Shown } from './path-choice.ts';

/** The list of everything that is new on a path, with at most `NEWS_ON_PAGE` items. */
export interface PathNewsModel extends Section {
  readonly lead: Html;
  /** The lead by plural category, as JSON, for a browser that shows other versions. */
  readonly leads: string;
  /** The number of new items for each version to start from and each target, as JSON. */
  readonly totals: string;
  /** The number of items that are left out, with the reasons. */
  readonly leftOut: readonly (Shown & { readonly text: string })[];
  readonly kinds: readonly NewsKind[];
  readonly filters: readonly NewsFilter[];
  /** The way to the other items: the text of the button that loads them, and the release notes. */
  readonly rest:
    | {
        readonly text: string;
        readonly button: string | undefined;
        readonly links: readonly NavLink[];
      }
    | undefined;
  readonly total: number;
  /** The choice of readers who choose no versions, as the indexes of start and target. */
  readonly initial: string;
  /** The means to load the other items, as JSON; undefined if the page has all, or if there are too many to name. */
  readonly source: string | undefined;
  /** Texts with placeholders for the browser, as JSON. */
  readonly words: string;
}

/** Returns what is new on a path; undefined if nothing is, whatever versions a reader chooses. */
export function pathNewsModel(context: ViewContext, path: UpgradePath): PathNewsModel | undefined {
  const { words, catalog, today, lang } = context;
  const own = words.pathNews;
  const choices = newsChoices(catalog, path, today);
  const entries = shownEntries(path, choices);
  if (entries.length === 0) return undefined;
  const totals = newsTotals(path, choices.entries);
  const { from, to } = path.versions.initial;
  const total = totals[from]?.[to] ?? 0;
  const lead = (n: number) => own.lead(n, '{from}', '{to}');
  const source = entries.length <= NEWS_ON_PAGE ? undefined : newsSource(context, path, choices);
  return {
    ...section('new', own.title),
    lead: sentenceHtml(path, lead(total)),
    leads: JSON.stringify(numberForms(lang, lead)),
    totals: JSON.stringify(totals),
    leftOut: leftOutTexts(context, path, choices),
    kinds: newsKinds(context, firstNews(entries, NEWS_ON_PAGE)),
    filters: newsFilters(
      context,
      entries.map(({ news }) => news),
    ),
    rest:
      total <= NEWS_ON_PAGE
        ? undefined
        : {
            text: own.rest(NEWS_ON_PAGE, total),
            button: source === undefined ? undefined : own.showAll(total),
            links: releaseNotes(context, path),
          },
    total,
    initial: `${from} ${to}`,
    source: source && JSON.stringify(source),
    words: JSON.stringify(own.browser),
  };
}

function shownEntries(path: UpgradePath, { entries }: NewsChoices): ShownNews[] {
  // The items that one version brings share a rule: a release may have thousands.
  const shownBy = memoizeByObject((rule: ChosenNews['isNewAt']) => shownWhere(path, rule));
  return entries.flatMap(({ news, isNewAt }) => {
    const shown = shownBy(isNewAt);
    return shown === undefined ? [] : [{ news, shown }];
  });
}

/** Counts the items for each choice; those that one version brings count together. */
function newsTotals(path: UpgradePath, entries: readonly ChosenNews[]): number[][] {
  const counted = [...Map.groupBy(entries, ({ isNewAt }) => isNewAt)];
  const rows = choicesOf(path.versions, () => true);
  return rows.map((row, from) =>
    row.map((_, to) =>
      counted.reduce((sum, [rule, own]) => sum + (rule({ from, to }) ? own.length : 0), 0),
    ),
  );
}

/** Returns the sentences on what is left out; which one is shown may depend on the versions. */
function leftOutTexts(
  context: ViewContext,
  path: UpgradePath,
  { leftOutAt }: NewsChoices,
): (Shown & { text: string })[] {
  const rows = choicesOf(path.versions, () => true).map((row, from) =>
    row.map((_, to) => leftOutText(context, leftOutAt({ from, to }))),
  );
  return [...new Set(rows.flat())].flatMap((text) => {
    if (text === undefined) return [];
    const shown = shownWhere(path, ({ from, to }) => rows[from]?.[to] === text);
    return shown === undefined ? [] : [{ text, ...shown }];
  });
}

function leftOutText(
  { words }: ViewContext,
  leftOut: ReturnType<NewsChoices['leftOutAt']>,
): string | undefined {
  const own = words.pathNews;
  const parts = (['had', 'superseded', 'removed'] as const).flatMap((reason) => {
    const n = leftOut.filter((one) => one.reason === reason).length;
    return n === 0 ? [] : [own[reason](n)];
  });
  return parts.length === 0 ? undefined : own.leftOut(words.formats.list(parts));
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
