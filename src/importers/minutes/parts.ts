import type { Item } from '../../domain/catalog.ts';
import type { PartName } from './facts.ts';
import { bareName, nameVariants } from './names.ts';
import { rankBySimilarity, createVocabulary } from './similarity.ts';
import { matchTitle } from './match-title.ts';
import { truncate, slugOf, normalized } from './words.ts';

/** A text names a part if its score is at least this, and leads the next part by this much. */
const MIN_SCORE = 0.6;
const MIN_LEAD = 0.1;

/** Finds the part whose title or id starts a remark, as in `Upgrade notes have to be written`. */
export function partAtStart(item: Item | undefined, text: string): PartName | undefined {
  const start = normalized(text);
  return item?.parts
    .flatMap((part) => [part.title, part.id].map((name) => ({ part, name: normalized(name) })))
    .filter(({ name }) => name !== '' && start.startsWith(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0]?.part;
}

/** Finds the part that a line names; undefined if there is none, or if two are equally similar. */
export function findPart(item: Item | undefined, text: string): PartName | undefined {
  if (item === undefined || item.parts.length === 0) return undefined;
  const vocabulary = createVocabulary(
    item.parts.map(({ id, title }) => ({ key: id, names: [id, title] })),
  );
  const ranked = nameVariants(text).map((name) => rankBySimilarity(vocabulary, name));
  const [best, second] =
    ranked.toSorted((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0))[0] ?? [];
  if (best === undefined || best.score < MIN_SCORE) return undefined;
  if (second !== undefined && best.score - second.score < MIN_LEAD) return undefined;
  return item.parts.find(({ id }) => id === best.key);
}

/** Finds the part whose title or id a line consists of, apart from a state after it. */
export function matchPartTitle(item: Item | undefined, text: string) {
  const parts = item?.parts ?? [];
  const named = parts.flatMap((value) => [value.title, value.id].map((name) => ({ value, name })));
  return matchTitle(named, text);
}

/** Creates a new part named after its line. */
export function newPart(text: string): PartName {
  const name = bareName(text) || text;
  return { id: slugOf(name, 40, 'part'), title: truncate(name, 120) };
}
