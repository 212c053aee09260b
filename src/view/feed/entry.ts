import type { EntryDays } from '../../domain/entry-days.ts';
import { absoluteHtml } from '../shared/absolute-html.ts';
import type { ViewContext } from '../context.ts';
import type { Fact, FactValue } from '../shared/facts.ts';
import { escapeHtml, plainText } from '../shared/inline.ts';
import type { NavLink } from '../site/nav.ts';

/** One thing in a feed, in full. */
export interface FeedEntry extends EntryDays {
  /** Stays when the thing or the site moves. */
  readonly id: string;
  readonly title: string;
  /** The whole address of its page, or of its place on a page. */
  readonly href: string;
  /** Plain text. */
  readonly summary: string | undefined;
  /** Finished HTML with whole addresses. */
  readonly html: string;
  /** What it is and where it belongs, as readers see it. */
  readonly tags: readonly string[];
}

export interface EntryInput extends Pick<FeedEntry, 'id' | 'tags'> {
  readonly days: EntryDays;
  readonly title: string;
  /** As `urls` makes it. */
  readonly path: string;
  readonly summary: string | undefined;
  /** Finished HTML, in order; what is absent is left out. */
  readonly html: readonly (string | undefined)[];
}

/** An entry of an entry. */
export function feedEntry({ urls }: ViewContext, input: EntryInput): FeedEntry {
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

/** What stands first: kind, release and marks in one line. */
export function line(texts: readonly string[]): string {
  return `<p><em>${texts.map(escapeHtml).join(' · ')}</em></p>`;
}

export function labelled(label: string, html: string): string {
  return `<p><strong>${escapeHtml(label)}:</strong> ${html}</p>`;
}

/** A list of links; none for an empty one. */
export function linkList(links: readonly NavLink[]): string | undefined {
  if (links.length === 0) return undefined;
  return `<ul>${links.map(({ label, href }) => `<li>${linked(label, href)}</li>`).join('')}</ul>`;
}

/** Rows of facts, as a page prints them. */
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
