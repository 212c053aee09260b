import type { Body, Translation } from '../../domain/catalog.ts';
import type { MarkdownSlot } from '../../domain/markdown-slots.ts';
import { mapAttributes } from './tags.ts';
import type { Html } from '../../lib/html.ts';

/**
 * The anchor of each heading of a translation, mapped to the anchor of the same original heading.
 */
export type AnchorMap = ReadonlyMap<string, string>;

const REFERENCE = /(\s(?:id|aria-labelledby|aria-describedby)="|\shref="#)([^"]+)(?=")/gu;

/**
 * Maps the anchors of a translation to those of its original, so that a link to a heading works in
 * every language. Headings are matched by their order; if number or levels differ, the map is
 * empty.
 */
export function originalAnchors(original: Body, { body }: Pick<Translation, 'body'>): AnchorMap {
  const [from, to] = [body.headings, original.headings];
  const isSame = from.length === to.length && from.every((one, at) => one.depth === to[at]?.depth);
  return new Map(isSame ? from.map(({ id }, at) => [id, to[at]?.id ?? id]) : []);
}

/** Replaces the anchors in the HTML of a translation with those of its original. */
export function withAnchors(html: Html, anchors: AnchorMap): Html {
  if (anchors.size === 0) return html;
  return mapAttributes(html, (tag) =>
    tag.replace(
      REFERENCE,
      (_match, before: string, id: string) => `${before}${anchors.get(id) ?? id}`,
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
      ? { ...slot, href: `#${anchors.get(slot.href.slice(1)) ?? slot.href.slice(1)}` }
      : slot,
  );
}
