import type { FactValue, Fact } from '../../view/shared/facts.ts';
import type { When } from '../../view/shared/format.ts';
import type { Tag } from '../../view/shared/marks.ts';
import type { NavLink } from '../../view/site/nav.ts';
import type { Source } from '../../view/shared/sources.ts';
import type { Notice } from '../../view/release/withdrawn.ts';
import { absoluteAt } from './absolute.ts';
import { blocks, heading, list, paragraph, quote } from './blocks.ts';
import { markdownLabel, markdownLink, markdownText } from './escape.ts';
import { inlineMarkdown } from './inline.ts';
import type { Html } from '../../lib/html.ts';

/** A link that may lead nowhere. */
export interface MaybeLink {
  readonly label: string;
  readonly href?: string | undefined;
}

/**
 * Writes what page models hold: texts, finished HTML, links with addresses made whole, marks, days,
 * facts. Bound to the address of the page, which every relative address starts from.
 */
export interface Writer {
  readonly text: (text: string) => string;
  /** Finished HTML of a line. */
  readonly inline: (html: Html | undefined) => string;
  readonly link: (link: MaybeLink) => string;
  /** A link whose label is finished HTML without links. */
  readonly linked: (html: Html, href: string) => string;
  /** A heading; empty without a title. */
  readonly title: (depth: number, title: string | undefined) => string;
  readonly facts: (facts: readonly Fact[]) => string;
  readonly notice: (notice: Notice | undefined) => string;
  readonly links: (links: readonly MaybeLink[]) => string;
  readonly sources: (sources: { title: string; list: readonly Source[] }) => string;
}

/** Makes a writer for the page at a whole address. */
export function makeWriter(address: string): Writer {
  const absolute = absoluteAt(address);
  const inline = (html: Html | undefined) =>
    html === undefined ? '' : inlineMarkdown(html, absolute);
  const link = ({ label, href }: MaybeLink) =>
    href === undefined ? markdownText(label) : markdownLink(markdownLabel(label), absolute(href));
  const links = (all: readonly MaybeLink[]) => list(all.map(link));
  return {
    text: markdownText,
    inline,
    link,
    linked: (html, href) =>
      markdownLink(inlineMarkdown(html, absolute, markdownLabel), absolute(href)),
    title: (depth, title) => (title === undefined ? '' : heading(depth, markdownText(title))),
    facts: (facts) =>
      list(facts.map(({ label, values }) => labelled(label, values.map(value).join(', ')))),
    notice: (notice) =>
      notice === undefined
        ? ''
        : quote(`[!IMPORTANT]\n${paragraph(labelled(notice.title, inline(notice.html)))}`),
    links,
    sources: ({ title, list: all }) =>
      all.length === 0 ? '' : blocks(heading(2, markdownText(title)), links(all)),
  };

  function value({ text, href }: FactValue): string {
    return link({ label: text, href });
  }
}

/** `**Label:** text`; empty without a text. */
export function labelled(label: string, markdown: string): string {
  return markdown === '' ? '' : `**${markdownLabel(label.trim())}:** ${markdown}`;
}

/** The words of marks, as they follow a name: ` (Required, Breaking)`. */
export function marks(tags: readonly (Tag | undefined)[]): string {
  const words = tags.flatMap((tag) => (tag === undefined ? [] : [markdownText(tag.word)]));
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** The text of a day; empty if there is none. */
export function whenText(when: When | undefined): string {
  return when === undefined ? '' : markdownText(when.text);
}

/** A section of a page with its heading; empty if there is nothing in it. */
export function section(
  title: NavLink['label'],
  ...content: readonly (string | undefined)[]
): string {
  const inside = blocks(...content);
  return inside === '' ? '' : blocks(heading(2, markdownText(title)), inside);
}
