import type { Site } from '../../domain/catalog.ts';
import type { ItemKind } from '../../schema/vocabulary.ts';
import { entryText } from './clean.ts';
import { answersIn, askedIn, type LineContext } from './line-facts.ts';
import { isGreeting, namedSection } from './sections.ts';
import type { TopicLine } from './topic-lines.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { bareName, beforeState, nameVariants, splitAtColon } from './names.ts';
import { findDecision } from './questions.ts';
import { truncate, slugOf, normalized, wordsOf } from './words.ts';

/** A new item that minutes mention and the release does not have. */
export interface Proposal {
  readonly slug: string;
  readonly title: string;
  /** Empty on a site without areas. */
  readonly area: string;
  readonly kind: ItemKind;
  /** The words of the minutes, by which the next import recognizes the item. */
  readonly origin: string;
}

const MAX_NAME_WORDS = 12;
/** Words that occur in sentences, but not in names. */
const SENTENCE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|can|could|must|needs?|we|they|it|i)\b/iu;

/** Checks whether a line can name an item: it is no question, ask, greeting, heading or long sentence. */
export function mayBeItem(
  context: LineContext,
  { statement }: TopicLine,
  hasStateBelow: boolean,
): boolean {
  const marks = readMarks(withoutLinks(statement.text));
  const { rest } = marks;
  if (!/\p{L}{2}/u.test(rest) || namedSection(rest) !== undefined || isGreeting(rest)) return false;
  const [prefix = ''] = splitAtColon(rest);
  if (askedIn(context, rest, statement.box).length > 0 && prefix === '') return false;
  if (answersIn(context, rest).length > 0) return false;
  if (marks.status !== undefined || statement.box !== undefined) return true;
  if (findDecision(rest) !== undefined) return false;
  if (SENTENCE.test(prefix === '' ? rest : prefix) && !hasStateBelow) return false;
  return (nameOf(rest).match(/\S+/gu) ?? []).length <= MAX_NAME_WORDS;
}

/** Creates the proposal of an item from a line and its headings; `taken` checks for used slugs. */
export function createProposal(
  context: LineContext,
  { statement }: TopicLine,
  headings: readonly string[],
  taken: (slug: string) => boolean,
): Proposal {
  const { site } = context;
  const text = entryText(readMarks(withoutLinks(statement.text)).rest);
  const named = beforeState(text);
  const [prefix = '', after = ''] = splitAtColon(named);
  const prefixArea = findArea(site, prefix);
  // An answer to a criterion, or an ask, is not part of the item's name.
  const isSaid =
    answersIn(context, after).length > 0 || askedIn(context, after, undefined).length > 0;
  const whole = isSaid ? prefix : named;
  const name = prefixArea === undefined || after === '' ? nameOf(whole) : nameOf(after);
  const area = prefixArea ?? headings.map((title) => findArea(site, title)).findLast(isDefined);
  const slug = slugOf(bareName(name) || name, 50, 'item');
  return {
    slug: freeSlug(slug, taken),
    title: truncate(name, 80),
    area: area ?? areaByWords(site, text) ?? site.areas[0]?.id ?? '',
    kind: kindByWords(text),
    origin: `minutes:${text}`,
  };
}

/** Returns the name at the start of a line: the whole line, or a shorter variant if it is too long. */
function nameOf(text: string): string {
  const short = nameVariants(text).filter((name) => [...name].length <= 80);
  return short[0] ?? text;
}

/** Finds an area by its id or title. */
export function findArea(site: Site, name: string): string | undefined {
  const wanted = normalized(name);
  return site.areas.find(({ id, title }) =>
    [id, ...textsOf(title)].map(normalized).includes(wanted),
  )?.id;
}

function areaByWords(site: Site, text: string): string | undefined {
  const words = wordsOf(text);
  return site.areas.find(({ id, title }) =>
    [id, ...textsOf(title)].flatMap(wordsOf).some((word) => words.includes(word)),
  )?.id;
}

/** Guesses a kind for the writer to check. Never guesses kinds that require more fields. */
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

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
