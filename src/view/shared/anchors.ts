import type { Body, Translation } from '../../domain/catalog.ts';
import type { MarkdownSlot } from '../../domain/markdown-slots.ts';
import { mapTags } from './tags.ts';

/** The anchor of each heading of a translation, and the one that its original has in its place. */
export type Anchors = ReadonlyMap<string, string>;

const REFERENCE = /(\s(?:id|aria-labelledby|aria-describedby)="|\shref="#)([^"]+)(?=")/gu;

/**
 * A heading keeps its anchor in every language, so that a link to it is a link to it everywhere.
 * Headings belong together by their order; where their levels differ, each keeps its own.
 */
export function originalAnchors(original: Body, { body }: Pick<Translation, 'body'>): Anchors {
  const [from, to] = [body.headings, original.headings];
  const isSame = from.length === to.length && from.every((one, at) => one.depth === to[at]?.depth);
  return new Map(isSame ? from.map(({ id }, at) => [id, to[at]?.id ?? id]) : []);
}

/** The HTML of a translation with the anchors of its original. */
export function withAnchors(html: string, anchors: Anchors): string {
  if (anchors.size === 0) return html;
  return mapTags(html, (tag) =>
    tag.replace(
      REFERENCE,
      (_match, before: string, id: string) => `${before}${anchors.get(id) ?? id}`,
    ),
  );
}

/** The slots of a translation with the anchors of its original. */
export function slotsWithAnchors(
  slots: readonly MarkdownSlot[],
  anchors: Anchors,
): readonly MarkdownSlot[] {
  if (anchors.size === 0) return slots;
  return slots.map((slot) =>
    slot.kind === 'link' && slot.href.startsWith('#')
      ? { ...slot, href: `#${anchors.get(slot.href.slice(1)) ?? slot.href.slice(1)}` }
      : slot,
  );
}
