import type { ItemFields } from '../schema/item.ts';
import type { Body, ItemName } from './catalog.ts';

type Named = Pick<ItemFields, 'title' | 'area' | 'summary'>;

/** Returns the name and the areas of an item. `slug` names an item that has no text either. */
export function itemName({ title, area, summary }: Named, body: Body, slug: string): ItemName {
  const [first = ''] = area;
  return {
    title: title ?? titleFrom(body) ?? summary ?? slug,
    isNamedByText: title === undefined || body.opening !== undefined,
    area: first,
    areas: area,
  };
}

/** Returns the first sentence of a body, or undefined if there is no text. */
export function titleFrom(body: Body): string | undefined {
  const { opening, lead } = body;
  // A body that was read for checks only has no lead. Its text is large, so it is asked for only then.
  const sentence = lead === '' ? body.text.split('\n', 1).join('') : lead;
  const title = opening?.title ?? withoutStop(sentence);
  return title === '' ? undefined : title;
}

/** Removes the full stop of a sentence that becomes a title. */
export function withoutStop(sentence: string): string {
  return /[\p{L}\p{N})`]{2}\.$/u.test(sentence) ? sentence.slice(0, -1) : sentence;
}

/** Checks whether a text says no more than a title: the same words, with or without marks and a full stop. */
export function saysNoMore(title: string, text: string): boolean {
  return Math.abs(title.length - text.length) < 20 && wordsIn(title) === wordsIn(text);
}

function wordsIn(text: string): string {
  return text.replaceAll(/[`.!]/gu, '').replaceAll(/\s+/gu, ' ').toLowerCase();
}
