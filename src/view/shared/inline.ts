const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for HTML, including attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}

/**
 * Renders a front matter text as HTML. Writers put names and paths in backticks, as in a body;
 * nothing else counts as markup.
 */
export function inlineHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/gu, '<code>$1</code>');
}

/** Removes the backticks from a front matter text, for window titles and descriptions. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}

/** Renders a front matter text as HTML; undefined for undefined. */
export function optionalHtml(text: string | undefined): string | undefined {
  return text === undefined ? undefined : inlineHtml(text);
}
