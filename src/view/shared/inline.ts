const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML: what has a meaning in HTML is escaped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}

/**
 * A text of the front matter as HTML. Writers put names and paths in backticks, as in a body;
 * nothing else is markup there.
 */
export function inlineHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/gu, '<code>$1</code>');
}

/** The same text without its backticks, for titles of windows and descriptions. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}

/** The same for a text that may be absent. */
export function optionalHtml(text: string | undefined): string | undefined {
  return text === undefined ? undefined : inlineHtml(text);
}
