import type { Item } from '../../domain/catalog.ts';
import type { PartName } from './facts.ts';
import { bareName, nameVariants } from './names.ts';
import { likenesses, vocabularyOf } from './similarity.ts';
import { titlePrefix } from './title-prefix.ts';
import { shortened, slugOf, squashed } from './words.ts';

/** A text names a part if it is that like one, and by so much liker than the next. */
const LIKE = 0.6;
const LIKER = 0.1;

/** The part whose title or id a remark begins with: `Upgrade notes have to be written`. */
export function partBegun(item: Item | undefined, text: string): PartName | undefined {
  const start = squashed(text);
  return item?.parts
    .flatMap((part) => [part.title, part.id].map((name) => ({ part, name: squashed(name) })))
    .filter(({ name }) => name !== '' && start.startsWith(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0]?.part;
}

/** The part of an item that a line names; undefined if none, or if two come as near. */
export function partNamed(item: Item | undefined, text: string): PartName | undefined {
  if (item === undefined || item.parts.length === 0) return undefined;
  const vocabulary = vocabularyOf(
    item.parts.map(({ id, title }) => ({ key: id, names: [id, title] })),
  );
  const ranked = nameVariants(text).map((name) => likenesses(vocabulary, name));
  const [best, second] =
    ranked.toSorted((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0))[0] ?? [];
  if (best === undefined || best.score < LIKE) return undefined;
  if (second !== undefined && best.score - second.score < LIKER) return undefined;
  return item.parts.find(({ id }) => id === best.key);
}

/** The part whose title or id a line is, but for its state, and what follows the name. */
export function partTitled(item: Item | undefined, text: string) {
  const parts = item?.parts ?? [];
  const named = parts.flatMap((value) => [value.title, value.id].map((name) => ({ value, name })));
  return titlePrefix(named, text);
}

/** A part that the item does not have yet, named after its line. */
export function partOf(text: string): PartName {
  const name = bareName(text) || text;
  return { id: slugOf(name, 40, 'part'), title: shortened(name, 120) };
}
