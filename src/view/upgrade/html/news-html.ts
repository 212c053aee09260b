import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, NO_HTML, type Html } from '../../../lib/html.ts';
import type { NewsFilter } from '../news-filters.ts';
import type { NewsArea, NewsKind } from '../news-kinds.ts';
import type { PathNewsItem } from '../path-news-item.ts';
import type { PathNewsModel } from '../path-news.ts';
import { headingHtml, linkListHtml, tagHtml } from './shared-html.ts';

/** Returns everything that is new on a path, by kind and area. The filters and the other items need JavaScript. */
export function newsHtml(news: PathNewsModel): Html {
  return elementHtml(
    'section',
    {
      class: 'news',
      'data-leads': news.leads,
      'data-totals': news.totals,
      'data-initial': news.initial,
      'data-words': news.words,
      'data-source': news.source,
    },
    headingHtml(news),
    elementHtml('p', { 'data-lead': true }, news.lead),
    ...news.leftOut.map(({ text, when, hidden }) =>
      elementHtml(
        'p',
        { class: 'soft', 'data-left-out': true, 'data-when': when, hidden },
        escapeText(text),
      ),
    ),
    filtersHtml(news.filters),
    elementHtml('p', { role: 'status', class: 'soft' }),
    ...news.kinds.map(kindHtml),
    restHtml(news.rest),
  );
}

function filtersHtml(filters: readonly NewsFilter[]): Html {
  const list = ({ name, any, options }: NewsFilter) =>
    elementHtml(
      'select',
      { name: `news-${name}`, 'data-facet': name, autocomplete: 'off' },
      ...[{ value: '', label: any }, ...options].map(({ value, label: text }) =>
        elementHtml('option', { value }, escapeText(text)),
      ),
    );
  const fields = filters.map((filter) =>
    elementHtml('label', {}, joinHtml([escapeText(filter.label), list(filter)], ' ')),
  );
  return elementHtml('p', { class: 'news-filters', hidden: true }, ...fields);
}

function kindHtml({ kind, title, hidden, areas }: NewsKind): Html {
  return elementHtml(
    'section',
    { 'data-news-kind': kind, hidden },
    elementHtml('h3', {}, escapeText(title)),
    ...areas.map(areaHtml),
  );
}

function areaHtml({ area, title, hidden, items }: NewsArea): Html {
  return elementHtml(
    'div',
    { 'data-news-area': area, hidden },
    title === undefined ? undefined : elementHtml('h4', {}, escapeText(title)),
    elementHtml('ul', { class: 'news-list' }, ...items.map(newsItemHtml)),
  );
}

/** Returns the line of a new item. Pages and the fragments of releases have the same. */
export function newsItemHtml(item: PathNewsItem): Html {
  return elementHtml(
    'li',
    {
      'data-ref': item.ref,
      'data-kind': item.kind,
      'data-in-areas': item.areas,
      'data-components': item.components,
      'data-settings': item.settings,
      'data-when': item.when,
      hidden: item.hidden === true,
    },
    joinHtml(
      [
        elementHtml('a', { href: item.href, lang: item.lang }, escapeText(item.title)),
        elementHtml('small', {}, escapeText(item.version)),
        ...item.tags.map(tagHtml),
      ],
      ' ',
    ),
  );
}

function restHtml(rest: PathNewsModel['rest']): Html {
  if (rest === undefined) return NO_HTML;
  const { text, button, links } = rest;
  return elementHtml(
    'div',
    { class: 'news-rest' },
    button === undefined
      ? undefined
      : elementHtml('button', { type: 'button', hidden: true }, escapeText(button)),
    elementHtml('p', {}, escapeText(text)),
    linkListHtml(links),
  );
}
