import type { Site } from '../../domain/catalog.ts';
import type { ItemKind } from '../../schema/vocabulary.ts';
import { entryText } from './clean.ts';
import { findAnswers } from './criteria.ts';
import type { Head } from './heads.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { bareName, beforeState, nameVariants, splitAtColon } from './names.ts';
import { findDecision } from './questions.ts';
import { findAsks } from './asks.ts';
import { shortened, slugOf, squashed, wordsOf } from './words.ts';

/** An item that minutes speak of and the release does not have. */
export interface Proposal {
  readonly slug: string;
  readonly title: string;
  readonly area: string;
  readonly kind: ItemKind;
  /** The words of the minutes, by which the next import knows it again. */
  readonly origin: string;
}

const MAX_NAME_WORDS = 12;
/** Words that make a sentence; a name has none of them. */
const SENTENCE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|can|could|must|needs?|we|they|it|i)\b/iu;

/** Whether a line names something that could be an item, and is no question, ask or long sentence. */
export function isWorthAnItem({ statement }: Head, date: string, hasStateBelow: boolean): boolean {
  const marks = readMarks(withoutLinks(statement.text));
  if (!/\p{L}{2}/u.test(marks.rest)) return false;
  if (findAsks(marks.rest, date).length > 0) return false;
  if (marks.status !== undefined || statement.box === 'ticked') return true;
  if (findDecision(marks.rest) !== undefined) return false;
  if (SENTENCE.test(marks.rest) && !hasStateBelow) return false;
  return (nameOf(marks.rest).match(/\S+/gu) ?? []).length <= MAX_NAME_WORDS;
}

/** The item a line proposes; `headings` stand above it, `taken` are slugs that are in use. */
export function proposalOf(
  site: Site,
  { statement }: Head,
  headings: readonly string[],
  taken: (slug: string) => boolean,
): Proposal {
  const text = entryText(readMarks(withoutLinks(statement.text)).rest);
  const named = beforeState(text);
  const [prefix = '', after = ''] = splitAtColon(named);
  const prefixArea = areaNamed(site, prefix);
  // What answers a question is said of the item, and no part of its name.
  const whole = findAnswers(site, after).length > 0 ? prefix : named;
  const name = prefixArea === undefined || after === '' ? nameOf(whole) : nameOf(after);
  const area = prefixArea ?? headings.map((title) => areaNamed(site, title)).findLast(isGiven);
  const slug = slugOf(bareName(name) || name, 50, 'item');
  return {
    slug: freeSlug(slug, taken),
    title: shortened(name, 80),
    area: area ?? areaByWords(site, text) ?? site.areas[0]?.id ?? '',
    kind: kindByWords(text),
    origin: `minutes:${text}`,
  };
}

/** The name at the front of a line: all of it, or what stands before its remark if it is long. */
function nameOf(text: string): string {
  const short = nameVariants(text).filter((name) => [...name].length <= 80);
  return short[0] ?? text;
}

/** The area whose id or title that is. */
export function areaNamed(site: Site, name: string): string | undefined {
  const wanted = squashed(name);
  return site.areas.find(({ id, title }) => [id, ...textsOf(title)].map(squashed).includes(wanted))
    ?.id;
}

function areaByWords(site: Site, text: string): string | undefined {
  const words = wordsOf(text);
  return site.areas.find(({ id, title }) =>
    [id, ...textsOf(title)].flatMap(wordsOf).some((word) => words.includes(word)),
  )?.id;
}

/** A guess for the writer to check; kinds that need more fields than minutes give are not guessed. */
function kindByWords(text: string): ItemKind {
  if (/\bimprove(?:ments?|d)?\b/iu.test(text)) return 'improvement';
  if (/\bstandards?\b/iu.test(text)) return 'standard';
  if (/\b(?:ci|tests?|checks?)\b/iu.test(text)) return 'infrastructure';
  if (/\b(?:fix(?:es|ed)?|bugs?)\b/iu.test(text)) return 'fix';
  if (/\b(?:migration|upgrade|update)\b/iu.test(text)) return 'change';
  return 'feature';
}

function textsOf(text: string | Readonly<Record<string, string>>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  for (let number = 2; taken(slug); number += 1) {
    const next = `${slug.replace(/-\d+$/u, '')}-${number}`;
    if (!taken(next)) return next;
  }
  return slug;
}

function isGiven<T>(value: T | undefined): value is T {
  return value !== undefined;
}
