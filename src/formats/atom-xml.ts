import { escapeHtml } from '../view/shared/inline.ts';

/**
 * An element on a line of its own, `depth` deep. What XML has a meaning for stands in CDATA, where
 * readers take `&apos;` for a sign all the same, as they do everywhere.
 */
export function element(depth: number, name: string, text: string, attributes = ''): string {
  const indent = '  '.repeat(depth);
  const said = text.trim();
  if (said === '') return `${indent}<${name}${attributes}/>\n`;
  const start = `${indent}<${name}${attributes}>`;
  if (!/[<>&]/u.test(said)) return `${start}${said.replaceAll('"', '&quot;')}</${name}>\n`;
  const data = said.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('&apos;', "'");
  return `${start}\n${indent}  <![CDATA[${data}]]>\n${indent}</${name}>\n`;
}

/** An element that must not be empty: a sign stands for a text of which nothing is left. */
export function textElement(depth: number, name: string, text: string): string {
  return element(depth, name, text.trim() === '' ? '…' : text, ' type="text"');
}

/** An element with attributes alone; what is undefined is left out. */
export function emptyElement(
  depth: number,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(value.trim())}"`,
  );
  return `${'  '.repeat(depth)}<${name}${written.join('')}/>\n`;
}

/** Content knows days; a day begins at midnight, UTC. */
export function isoTime(day: string): string {
  return `${day}T00:00:00.000Z`;
}
