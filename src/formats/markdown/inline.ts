import { codeSpan, markdownText } from './escape.ts';
import { unescapeHtml, type Html } from '../../lib/html.ts';

/** A piece of a line: code, a tag around words of another language, or text. */
const PIECE = /<code>(.*?)<\/code>|<\/?span[^>]*>|([^<]+)/gsu;

/** Returns a line of finished HTML (view/shared/inline.ts) as Markdown. */
export function inlineMarkdown(html: Html): string {
  return html
    .replace(PIECE, (_match, code: string | undefined, text: string | undefined) =>
      code === undefined ? markdownText(unescapeHtml(text ?? '')) : codeSpan(unescapeHtml(code)),
    )
    .trim();
}

/** Returns the text of a line of finished HTML. */
export function inlineText(html: Html): string {
  return unescapeHtml(html.replace(/<[^<>]*>/gu, '')).trim();
}
