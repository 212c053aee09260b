import type { Release } from '../../domain/catalog.ts';
import { entryText } from './clean.ts';
import { withoutEdges } from './marks.ts';
import { titlePrefix } from './title-prefix.ts';

/** Reads `Title of an item: the rest`; the longest title that fits. Undefined if none does. */
export function itemPrefix(
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
  return { slug: found.slug, rest: withoutEdges(plain.slice(found.name.length + 1)) };
}

/** The item whose title or slug a line is, but for its state, and what follows the name. */
export function itemTitled({ items }: Release, text: string) {
  const named = items.flatMap(({ slug: value, title }) =>
    [entryText(title), value].map((name) => ({ value, name })),
  );
  return titlePrefix(named, entryText(text));
}
