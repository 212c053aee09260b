import type { MarkdownSlot } from '../../../domain/markdown-slots.ts';

type WithoutRange<Slot> = Slot extends MarkdownSlot ? Omit<Slot, 'start' | 'end'> : never;

/** A range of a source and its new text, which may be a slot in the result. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly slot?: WithoutRange<MarkdownSlot> | undefined;
}

/** Returns an edit that keeps a range and makes it a slot. */
export function slotAt(
  source: string,
  start: number,
  end: number,
  slot: SourceEdit['slot'],
): SourceEdit {
  return { start, end, text: source.slice(start, end), slot };
}

/**
 * Applies edits to a source. If edits overlap, the one that starts first wins; if they start together, the
 * first in the list.
 */
export function applyEdits(
  source: string,
  edits: readonly SourceEdit[],
): { markdown: string; markdownSlots: MarkdownSlot[] } {
  const markdownSlots: MarkdownSlot[] = [];
  let markdown = '';
  let at = 0;
  for (const { start, end, text, slot } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    markdown += source.slice(at, start);
    if (slot !== undefined) {
      markdownSlots.push({ ...slot, start: markdown.length, end: markdown.length + text.length });
    }
    markdown += text;
    at = end;
  }
  return { markdown: markdown + source.slice(at), markdownSlots };
}

const SIGN = /[!-/:-@[-`{-~]/gu;
const REFERENCE_OR_SIGN = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|[!-/:-@[-`{-~]/giu;

/** Escapes raw HTML as escapeMarkdown does; complete character references stay. */
export function escapeRawHtml(html: string): string {
  return oneLine(html).replace(REFERENCE_OR_SIGN, (found) =>
    found.length > 1 ? found : characterReference(found),
  );
}

/**
 * Returns text as one line that means the same in Markdown and HTML: punctuation becomes character references.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(SIGN, characterReference);
}

function characterReference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Returns the prefix of the lines after the first in a block that starts at an offset. */
export function linePrefix(source: string, offset: number): string {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(lineStart, offset).replace(/[^>\t]/gu, ' ');
}
