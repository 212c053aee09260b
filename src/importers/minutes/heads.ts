import type { Catalog, Item, Release } from '../../domain/catalog.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { nameVariants } from './names.ts';
import { likenesses, vocabularyOf, type Likeness, type Vocabulary } from './similarity.ts';
import { flatten, type Statement } from './statements.ts';
import { squashed } from './words.ts';

/** The item a line is about because the meeting stands already and says so; none for no item. */
export type KnownItem = (statement: Statement) => { readonly slug: string | undefined } | undefined;

/** A line that may be about an item, with what stands below it. */
export interface Head {
  readonly statement: Statement;
  readonly children: readonly Statement[];
  /** A heading is about an item only if it names it nearly word for word. */
  readonly strict: boolean;
}

/** A line names an item if it is that like one, and by so much liker than the next. */
const LIKE = 0.6;
const LIKER = 0.1;
/** From here on no other item can be meant. */
const SURE = 0.9;

/** Knows the items of a release by slug, title, old slugs and the words of earlier minutes. */
export function itemVocabulary(release: Release): Vocabulary {
  return vocabularyOf(release.items.map((item) => ({ key: item.slug, names: namesOf(item) })));
}

function namesOf({ slug, title, aliases, origin }: Item): string[] {
  const former = aliases.filter((alias) => !alias.startsWith('/'));
  const imported = origin?.startsWith('minutes:') ? [origin.slice('minutes:'.length)] : [];
  return [slug, title, ...former, ...imported];
}

/** The item of each head that names one. Each item goes to the head that names it best. */
export function assignItems(
  vocabulary: Vocabulary,
  heads: readonly Head[],
  known: KnownItem,
): Map<Head, string> {
  const assigned = new Map<Head, string>();
  for (const head of heads) {
    const slug = known(head.statement)?.slug;
    if (slug !== undefined) assigned.set(head, slug);
  }
  const open = heads.filter((head) => known(head.statement) === undefined);
  const pairs = open
    .flatMap((head) => rank(vocabulary, head).map((like) => ({ head, ...like })))
    .toSorted((a, b) => b.score - a.score);
  const taken = () => new Set(assigned.values());
  for (const { head, key, score } of pairs) {
    if (assigned.has(head) || (score < 1 && taken().has(key))) continue;
    const rival = pairs.find(
      (other) => other.head === head && other.key !== key && !taken().has(other.key),
    );
    if (score >= SURE || score - (rival?.score ?? 0) >= LIKER) assigned.set(head, key);
  }
  return adopt(vocabulary, open, assigned);
}

function rank(vocabulary: Vocabulary, { statement, children, strict }: Head): Likeness[] {
  const below = flatten(children)
    .map(({ text }) => withoutLinks(text))
    .join(' ');
  const text = readMarks(withoutLinks(statement.text)).rest;
  const all = nameVariants(text).flatMap((name) => likenesses(vocabulary, name, below));
  const best = Map.groupBy(all, ({ key }) => key);
  return [...best]
    .map(([key, found]) => ({ key, score: Math.max(...found.map(({ score }) => score)) }))
    .filter(({ score }) => score >= (strict ? SURE : LIKE));
}

/** A line without a name of its own is about the one item that a line below it names. */
function adopt(
  vocabulary: Vocabulary,
  heads: readonly Head[],
  assigned: Map<Head, string>,
): Map<Head, string> {
  const all = new Map(assigned);
  for (const head of heads.filter(({ strict }) => !strict)) {
    if (all.has(head)) continue;
    const taken = new Set(all.values());
    const named = head.children.flatMap(
      (child) => rank(vocabulary, { statement: child, children: [], strict: false })[0]?.key ?? [],
    );
    const [slug, ...others] = [...new Set(named)];
    if (slug !== undefined && others.length === 0 && !taken.has(slug)) all.set(head, slug);
  }
  return all;
}

/** Whether a line is only a name over lines that are about items: an area, or no item itself. */
export function isGroup(
  { site }: Catalog,
  vocabulary: Vocabulary,
  { statement, children }: Head,
): boolean {
  const { status, rest } = readMarks(withoutLinks(statement.text));
  if (status !== undefined || children.length === 0) return false;
  const names = site.areas.flatMap(({ id, title }) => [
    id,
    ...(typeof title === 'string' ? [title] : Object.values(title)),
  ]);
  if (names.some((name) => squashed(name) === squashed(rest))) return true;
  if (rank(vocabulary, { statement, children: [], strict: false }).length > 0) return false;
  const named = children.flatMap(
    (child) => rank(vocabulary, { statement: child, children: [], strict: true })[0]?.key ?? [],
  );
  return new Set(named).size > 1;
}
