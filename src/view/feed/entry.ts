import { absoluteHtml } from '../shared/absolute-html.ts';
import type { ViewContext } from '../context.ts';
import type { Fact, FactValue } from '../shared/facts.ts';
import { plainText } from '../shared/inline.ts';
import type { FeedDays } from './feed-sources.ts';
import type { NavLink } from '../site/nav.ts';
import { lazy } from '../../lib/lazy.ts';
import { escapeText, joinHtml, markup, type Html } from '../../lib/html.ts';

/** One entry of a feed. */
export interface FeedEntry extends FeedDays {
  /** Stays the same when the entry or the site moves. */
  readonly id: string;
  readonly title: string;
  /** Absolute address of its page, with an anchor if it shares the page. */
  readonly href: string;
  /** Plain text. */
  readonly summary: string | undefined;
  /** Finished HTML with absolute addresses, made when it is read: most documents hold summaries. */
  readonly html: Html;
  /** Kind, area, release and marks, in words. */
  readonly tags: readonly string[];
}

/** Input of `feedEntry`. */
export interface FeedEntryInput extends Pick<FeedEntry, 'id' | 'tags'> {
  readonly days: FeedDays;
  readonly title: string;
  /** The path of its page, as `urls` makes it. */
  readonly path: string;
  readonly summary: string | undefined;
  /** Makes the finished HTML, in order; undefined parts are left out. */
  readonly html: () => readonly (Html | undefined)[];
}

/** Assembles the feed entry of a content entry. */
export function feedEntry({ urls }: ViewContext, input: FeedEntryInput): FeedEntry {
  const { id, days, path, title, summary, tags } = input;
  const href = urls.absolute(path);
  const html = lazy(() => {
    const parts = input.html().filter((part) => part !== undefined);
    const shown = parts.filter((part) => part !== '');
    return absoluteHtml(joinHtml(shown, '\n'), href);
  });
  return {
    ...days,
    id,
    title: plainText(title),
    href,
    summary: summary === undefined ? undefined : plainText(summary),
    get html() {
      return html();
    },
    tags: [...new Set(tags)],
  };
}

export function paragraph(inside: Html | undefined): Html | undefined {
  return inside === undefined ? undefined : markup`<p>${inside}</p>`;
}

/** Renders the first line of an entry: kind, release and marks. */
export function line(texts: readonly string[]): Html {
  return markup`<p><em>${joinHtml(texts.map(escapeText), ' · ')}</em></p>`;
}

export function labelled(label: string, value: Html): Html {
  return markup`<p><strong>${escapeText(label)}:</strong> ${value}</p>`;
}

/** Renders a list of links; undefined for an empty one. */
export function linkList(links: readonly NavLink[]): Html | undefined {
  if (links.length === 0) return undefined;
  return markup`<ul>${joinHtml(links.map(({ label, href }) => markup`<li>${linked(label, href)}</li>`))}</ul>`;
}

/** Renders facts as a list; undefined for an empty one. */
export function factList(facts: readonly Fact[]): Html | undefined {
  if (facts.length === 0) return undefined;
  const rows = facts.map(
    ({ label, values }) =>
      markup`<li><strong>${escapeText(label)}:</strong> ${joinHtml(values.map(valueHtml), ', ')}</li>`,
  );
  return markup`<ul>${joinHtml(rows)}</ul>`;
}

function valueHtml({ text, href }: FactValue): Html {
  return linked(text, href);
}

function linked(text: string, href: string | undefined): Html {
  return href === undefined
    ? escapeText(text)
    : markup`<a href="${escapeText(href)}">${escapeText(text)}</a>`;
}
