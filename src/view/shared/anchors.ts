import type { Body, Translation } from '../../domain/catalog.ts';
import { anchorName, anchorsOfOriginal } from '../../domain/heading-anchors.ts';
import type { MarkdownSlot } from '../../domain/markdown-slots.ts';
import { mapAttributes } from './tags.ts';
import type { Html } from '../../lib/html.ts';

/**
 * The anchor of each heading of a translation, mapped to the anchor of the same original heading.
 */
export type AnchorMap = ReadonlyMap<string, string>;

const REFERENCE = /(\s(?:id|aria-labelledby|aria-describedby)="|\shref="#)([^"]+)(?=")/gu;

/**
 * Maps the anchors of a translation to those of its original (src/domain/heading-anchors.ts). The map is empty if
 * the headings of the two differ.
 */
export function originalAnchors(original: Body, { body }: Pick<Translation, 'body'>): AnchorMap {
  return anchorsOfOriginal(original.headings, body.headings) ?? new Map<string, string>();
}

/** Replaces the anchors in the HTML of a translation with those of its original. */
export function withAnchors(html: Html, anchors: AnchorMap): Html {
  if (anchors.size === 0) return html;
  return mapAttributes(html, (tag) =>
    tag.replace(
      REFERENCE,
      // Links may have letters as percent signs, ids have letters.
      (_match, before: string, id: string) => `${before}${anchors.get(anchorName(id)) ?? id}`,
    ),
  );
}

/** The slots of a translation with the anchors of its original. */
export function slotsWithAnchors(
  slots: readonly MarkdownSlot[],
  anchors: AnchorMap,
): readonly MarkdownSlot[] {
  if (anchors.size === 0) return slots;
  return slots.map((slot) =>
    slot.kind === 'link' && slot.href.startsWith('#')
      ? { ...slot, href: `#${anchors.get(anchorName(slot.href.slice(1))) ?? slot.href.slice(1)}` }
      : slot,
  );
}
