import type { EntryDays } from '../../domain/entry-days.ts';
import { absoluteHtml } from '../shared/absolute-html.ts';
import type { ViewContext } from '../context.ts';
import type { Fact, FactValue } from '../shared/facts.ts';
import { escapeHtml, plainText } from '../shared/inline.ts';
import type { NavLink } from '../site/nav.ts';

/** One entry of a feed. */
export interface FeedEntry extends EntryDays {
  /** Stays the same when the entry or the site moves. */
  readonly id: string;
  readonly title: string;
  /** Absolute address of its page, with an anchor if it shares the page. */
  readonly href: string;
  /** Plain text. */
  readonly summary: string | undefined;
  /** Finished HTML with absolute addresses. */
  readonly html: string;
  /** Kind, area, release and marks, in words. */
  readonly tags: readonly string[];
}

/** Input of `feedEntry`. */
export interface FeedEntryInput extends Pick<FeedEntry, 'id' | 'tags'> {
  readonly days: EntryDays;
  readonly title: string;
  /** The path of its page, as `urls` makes it. */
  readonly path: string;
  readonly summary: string | undefined;
  /** Finished HTML, in order; undefined parts are left out. */
  readonly html: readonly (string | undefined)[];
}

/** Assembles the feed entry of a content entry. */
export function feedEntry({ urls }: ViewContext, input: FeedEntryInput): FeedEntry {
  const { id, days, path, title, summary, html, tags } = input;
  const href = urls.absolute(path);
  const parts = html.filter((part) => part !== undefined && part !== '');
  return {
    ...days,
    id,
    title: plainText(title),
    href,
    summary: summary === undefined ? undefined : plainText(summary),
    html: absoluteHtml(parts.join('\n'), href),
    tags: [...new Set(tags)],
  };
}

export function paragraph(html: string | undefined): string | undefined {
  return html === undefined ? undefined : `<p>${html}</p>`;
}

/** Renders the first line of an entry: kind, release and marks. */
export function line(texts: readonly string[]): string {
  return `<p><em>${texts.map(escapeHtml).join(' · ')}</em></p>`;
}

export function labelled(label: string, html: string): string {
  return `<p><strong>${escapeHtml(label)}:</strong> ${html}</p>`;
}

/** Renders a list of links; undefined for an empty one. */
export function linkList(links: readonly NavLink[]): string | undefined {
  if (links.length === 0) return undefined;
  return `<ul>${links.map(({ label, href }) => `<li>${linked(label, href)}</li>`).join('')}</ul>`;
}

/** Renders facts as a list; undefined for an empty one. */
export function factList(facts: readonly Fact[]): string | undefined {
  if (facts.length === 0) return undefined;
  const rows = facts.map(
    ({ label, values }) =>
      `<li><strong>${escapeHtml(label)}:</strong> ${values.map(valueHtml).join(', ')}</li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}

function valueHtml({ text, href }: FactValue): string {
  return linked(text, href);
}

function linked(text: string, href: string | undefined): string {
  return href === undefined
    ? escapeHtml(text)
    : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
