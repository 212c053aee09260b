import { escapeText } from '../lib/html.ts';

/**
 * Renders an element on its own line, indented by `depth`. Text with markup characters becomes a
 * CDATA section. There `&apos;` is written as an apostrophe, since some readers decode it even
 * there.
 */
export function element(depth: number, name: string, text: string, attributes = ''): string {
  const indent = '  '.repeat(depth);
  const trimmed = text.trim();
  if (trimmed === '') return `${indent}<${name}${attributes}/>\n`;
  const start = `${indent}<${name}${attributes}>`;
  if (!/[<>&]/u.test(trimmed)) return `${start}${trimmed.replaceAll('"', '&quot;')}</${name}>\n`;
  const data = trimmed.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('&apos;', "'");
  return `${start}\n${indent}  <![CDATA[${data}]]>\n${indent}</${name}>\n`;
}

/** Renders an element that must not be empty: an ellipsis replaces an empty text. */
export function textElement(depth: number, name: string, text: string): string {
  return element(depth, name, text.trim() === '' ? '…' : text, ' type="text"');
}

/** Renders an element that has only attributes; undefined ones are left out. */
export function emptyElement(
  depth: number,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeText(value.trim())}"`,
  );
  return `${'  '.repeat(depth)}<${name}${written.join('')}/>\n`;
}

/** Formats a day as its midnight in UTC, since the content has no times. */
export function isoTime(day: string): string {
  return `${day}T00:00:00.000Z`;
}
