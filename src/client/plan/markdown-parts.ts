/** Returns the link to the own address of an entry. */
export function ownPage(entry: HTMLElement): HTMLAnchorElement | null {
  return entry.querySelector<HTMLAnchorElement>('.own-page');
}

/** Returns the mark of an entry, with a colon. */
export function markOf(entry: HTMLElement): string {
  const mark = textOf(entry.querySelector('.step-mark'));
  return mark === '' ? '' : `${mark}: `;
}

/** Returns a link; its text alone without one. */
export function linkText(text: string, link: HTMLAnchorElement | null): string {
  return link === null ? text : `[${text}](${link.href})`;
}

/** Returns an item of a list with blocks inside. */
export function item(head: string, ...blocks: readonly string[]): string {
  return `- ${joined([head, ...blocks]).replace(/\n(?=[^\n])/gu, '\n  ')}`;
}

/** Returns lines as a list. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Joins paragraphs; empty ones are left out. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Returns the elements in a part that no hidden one holds. */
export function shown(part: HTMLElement, selector: string): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.closest('[hidden]') === null,
  );
}

/** Returns the text of an element in one line, escaped. */
export function textOf(element: Element | null): string {
  return escape(element?.textContent.trim().replace(/\s+/gu, ' ') ?? '');
}

/** Escapes a text for Markdown. */
export function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, String.raw`\$&`);
}
