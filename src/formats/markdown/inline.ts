import { codeSpan, markdownText } from './escape.ts';
import type { Html } from '../../lib/html.ts';

/** A piece of a line: code, a tag around words of another language, or text. */
const PIECE = /<code>(.*?)<\/code>|<\/?span[^>]*>|([^<]+)/gsu;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Returns a line of finished HTML (view/shared/inline.ts) as Markdown. */
export function inlineMarkdown(html: Html): string {
  return html
    .replace(PIECE, (_match, code: string | undefined, text: string | undefined) =>
      code === undefined ? markdownText(unescaped(text ?? '')) : codeSpan(unescaped(code)),
    )
    .trim();
}

/** Returns the text of a line of finished HTML. */
export function inlineText(html: Html): string {
  return unescaped(html.replace(/<[^<>]*>/gu, '')).trim();
}

function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/gu, (sign) => CHARACTERS[sign] ?? sign);
}
