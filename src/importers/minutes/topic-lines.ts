import type { Catalog, Item, Release } from '../../domain/catalog.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { nameVariants } from './names.ts';
import {
  rankBySimilarity,
  createVocabulary,
  type Similarity,
  type Vocabulary,
} from './similarity.ts';
import { flatten, type Statement } from './statements.ts';
import { normalized } from './words.ts';

/** Looks up the item of a line whose item is already known; its slug is undefined for "no item". */
export type KnownItemLookup = (
  statement: Statement,
) => { readonly slug: string | undefined } | undefined;

/** A line that may be about an item, with the statements below it. */
export interface TopicLine {
  readonly statement: Statement;
  readonly children: readonly Statement[];
  /** Require an almost literal name, as for headings. */
  readonly strict: boolean;
}

/** A line names an item if its score is at least this, and leads the next item by this much. */
const MIN_SCORE = 0.6;
const MIN_LEAD = 0.1;
/** From this score on, the lead over the next item does not matter. */
const CERTAIN_SCORE = 0.9;

/** Creates the vocabulary of a release's items: slugs, titles, old slugs and words of earlier minutes. */
export function itemVocabulary(release: Release): Vocabulary {
  return createVocabulary(release.items.map((item) => ({ key: item.slug, names: namesOf(item) })));
}

function namesOf({ slug, title, aliases, origin }: Item): string[] {
  const former = aliases.filter((alias) => !alias.startsWith('/'));
  const imported = origin?.startsWith('minutes:') ? [origin.slice('minutes:'.length)] : [];
  return [slug, title, ...former, ...imported];
}

/** Assigns items to topic lines. Each item goes to the line that names it best. */
export function assignItems(
  vocabulary: Vocabulary,
  topicLines: readonly TopicLine[],
  known: KnownItemLookup,
): Map<TopicLine, string> {
  const assigned = new Map<TopicLine, string>();
  for (const topicLine of topicLines) {
    const slug = known(topicLine.statement)?.slug;
    if (slug !== undefined) assigned.set(topicLine, slug);
  }
  const open = topicLines.filter((topicLine) => known(topicLine.statement) === undefined);
  const pairs = open
    .flatMap((topicLine) => rank(vocabulary, topicLine).map((like) => ({ topicLine, ...like })))
    .toSorted((a, b) => b.score - a.score);
  const taken = new Set(assigned.values());
  const rivals = Map.groupBy(pairs, ({ topicLine }) => topicLine);
  for (const { topicLine, key, score } of pairs) {
    if (assigned.has(topicLine) || (score < 1 && taken.has(key))) continue;
    const rival = rivals
      .get(topicLine)
      ?.find((other) => other.key !== key && !taken.has(other.key));
    if (score >= CERTAIN_SCORE || score - (rival?.score ?? 0) >= MIN_LEAD) {
      assigned.set(topicLine, key);
      taken.add(key);
    }
  }
  return assignByChildren(vocabulary, open, assigned);
}

function rank(vocabulary: Vocabulary, { statement, children, strict }: TopicLine): Similarity[] {
  const below = flatten(children)
    .map(({ text }) => withoutLinks(text))
    .join(' ');
  const text = readMarks(withoutLinks(statement.text)).rest;
  const all = nameVariants(text).flatMap((name) => rankBySimilarity(vocabulary, name, below));
  const best = Map.groupBy(all, ({ key }) => key);
  return [...best]
    .map(([key, found]) => ({ key, score: Math.max(...found.map(({ score }) => score)) }))
    .filter(({ score }) => score >= (strict ? CERTAIN_SCORE : MIN_SCORE));
}

/** Assigns a line that names no item to the only item that the lines below it name. */
function assignByChildren(
  vocabulary: Vocabulary,
  topicLines: readonly TopicLine[],
  assigned: Map<TopicLine, string>,
): Map<TopicLine, string> {
  const all = new Map(assigned);
  for (const topicLine of topicLines.filter(({ strict }) => !strict)) {
    if (all.has(topicLine)) continue;
    const taken = new Set(all.values());
    const named = topicLine.children.flatMap(
      (child) => rank(vocabulary, { statement: child, children: [], strict: false })[0]?.key ?? [],
    );
    const [slug, ...others] = [...new Set(named)];
    if (slug !== undefined && others.length === 0 && !taken.has(slug)) all.set(topicLine, slug);
  }
  return all;
}

/** Checks whether a line only names a group of items: an area, or something over several items. */
export function isGroupName(
  { site }: Catalog,
  vocabulary: Vocabulary,
  { statement, children }: TopicLine,
  holdsItems: () => boolean,
): boolean {
  const { status, rest } = readMarks(withoutLinks(statement.text));
  if (status !== undefined || children.length === 0) return false;
  const names = site.areas.flatMap(({ id, title }) => [
    id,
    ...(typeof title === 'string' ? [title] : Object.values(title)),
  ]);
  if (names.some((name) => normalized(name) === normalized(rest))) return true;
  if (rank(vocabulary, { statement, children: [], strict: false }).length > 0) return false;
  if (holdsItems()) return true;
  const named = children.flatMap(
    (child) => rank(vocabulary, { statement: child, children: [], strict: true })[0]?.key ?? [],
  );
  return new Set(named).size > 1;
}
