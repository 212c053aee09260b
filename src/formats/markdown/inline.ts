import { codeSpan } from '../../lib/code-span.ts';
import { markdownLabel, markdownLink, markdownText } from './escape.ts';
import type { Absolute } from './absolute.ts';
import { unescapeHtml, type Html } from '../../lib/html.ts';

/** A piece of a line: a link, code, any other tag, or text. */
const PIECE =
  /<a(?:\s[^<>]*?)?\shref="([^"]*)"[^<>]*>(.*?)<\/a>|<code>(.*?)<\/code>|<\/?([a-z]+)(?:\s[^<>]*)?>|([^<]+)/gsu;
/** Marks of elements with a beginning and an end in Markdown. */
const MARKS: Readonly<Record<string, string>> = { em: '*', strong: '**', del: '~~' };

/** The texts of a line, in the order of the groups of `PIECE`. */
type Pieces = readonly (string | undefined)[];

/**
 * Returns a line of finished HTML (view/shared/inline.ts, or the line of an item) as Markdown. `write` escapes its
 * texts.
 */
export function inlineMarkdown(
  html: string,
  absolute: Absolute,
  write: (text: string) => string = markdownText,
): string {
  return html
    .replace(PIECE, (...[, href, label = '', code, tag, text = '']: Pieces) => {
      if (code !== undefined) return codeSpan(unescapeHtml(code));
      if (tag !== undefined) return MARKS[tag] ?? '';
      if (href === undefined) return write(unescapeHtml(text));
      return markdownLink(
        inlineMarkdown(label, absolute, markdownLabel),
        absolute(unescapeHtml(href)),
      );
    })
    .trim();
}

/** Returns the text of a line of finished HTML. */
export function inlineText(html: Html): string {
  return unescapeHtml(html.replace(/<[^<>]*>/gu, '')).trim();
}
