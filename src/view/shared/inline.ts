import { withoutBackticks } from '../../domain/plain-title.ts';
import { assumeHtml, escapeText, type Html, type Text } from '../../lib/html.ts';

/**
 * Renders a front matter text as HTML. Writers put names and paths in backticks, as in a body;
 * nothing else counts as markup.
 */
export function inlineHtml(text: Text): Html {
  return assumeHtml(escapeText(text).replace(/`([^`]+)`/gu, '<code>$1</code>'));
}

/** Removes the backticks from a front matter text, for window titles and descriptions. */
export function plainText(text: Text): string {
  return withoutBackticks(text);
}

/** Renders a title that holds code as HTML; undefined for one without code, which is a plain text. */
export function titleWithCode(written: string | undefined): Html | undefined {
  return written?.includes('`') === true ? inlineHtml(written) : undefined;
}

/** Renders a front matter text as HTML; undefined for undefined. */
export function optionalHtml(text: Text | undefined): Html | undefined {
  return text === undefined ? undefined : inlineHtml(text);
}
