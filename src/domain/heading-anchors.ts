import type { Heading } from './catalog.ts';

type Headings = readonly Pick<Heading, 'id' | 'depth'>[];

/**
 * Maps the anchors of a translation to those of its original, so that a link to a heading works in every language.
 * Headings are matched by their order; undefined if number or levels differ: the page then has the anchors of the
 * translation.
 */
export function anchorsOfOriginal(
  original: Headings,
  own: Headings,
): ReadonlyMap<string, string> | undefined {
  const isSame =
    own.length === original.length && own.every((one, at) => one.depth === original[at]?.depth);
  return isSame ? new Map(own.map(({ id }, at) => [id, original[at]?.id ?? id])) : undefined;
}

/** Returns an anchor as ids are written: letters instead of percent signs, in the composed Unicode form. */
export function anchorName(anchor: string): string {
  try {
    return decodeURIComponent(anchor).normalize('NFC');
  } catch {
    return anchor.normalize('NFC');
  }
}
