import type { Release } from '../../domain/catalog.ts';
import { entryText } from './clean.ts';
import { trimSeparators } from './marks.ts';
import { matchTitle } from './match-title.ts';

/** Splits `Title of an item: the rest` at the longest title or slug that matches. */
export function splitItemPrefix(
  { items }: Release,
  text: string,
): { readonly slug: string; readonly rest: string } | undefined {
  const plain = entryText(text);
  const found = items
    .flatMap(({ slug, title }) => [
      { slug, name: entryText(title) },
      { slug, name: slug },
    ])
    .filter(({ name }) => plain.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (found === undefined) return undefined;
  return { slug: found.slug, rest: trimSeparators(plain.slice(found.name.length + 1)) };
}

/** Finds the item whose title or slug a line consists of, apart from a state after it. */
export function matchItemTitle({ items }: Release, text: string) {
  const named = items.flatMap(({ slug: value, title }) =>
    [entryText(title), value].map((name) => ({ value, name })),
  );
  return matchTitle(named, entryText(text));
}
