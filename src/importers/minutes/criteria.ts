import type { Site } from '../../domain/catalog.ts';
import type { CriterionState } from '../../schema/vocabulary.ts';
import { readMarks } from './marks.ts';
import { normalized, wordsOf } from './words.ts';

/** An answer to a criterion, found in a line. */
export interface FoundAnswer {
  readonly id: string;
  readonly state: CriterionState;
}

/** Words that answer a criterion after a colon, and state nothing about an item. */
const WORDED: readonly (readonly [CriterionState, RegExp])[] = [
  [
    'unmet',
    /^(?:missing|lacking|incomplete|partial(?:ly)?|todo|red|failing|fehlt|fehlen|teilweise|unvollständig|rot)[\s.!]*$/iu,
  ],
  [
    'met',
    /^(?:available|there|green|pass(?:ed|ing)|complete|written|vorhanden|da|grün|vollständig|geschrieben)[\s.!]*$/iu,
  ],
];
const NOT_APPLICABLE =
  /^(?:n\/?a|not[ -]applicable|none needed|not needed|entfällt|nicht nötig|nicht zutreffend)[\s.!]*$/iu;
const MISSING =
  /^\S+(?:\s+(?:is|are))?(?:\s+(?:still|completely))?\s+(?:missing|lacking|absent|incomplete|fehlt|fehlen|not (?:yet )?(?:there|done|written|available|complete|started)|to be (?:written|done)|todo)\b/iu;
const COMPLETE =
  /^\S+(?:\s+(?:is|are))?(?:\s+(?:now|already))?\s+(?:done|complete|available|written|there|in place|published)[\s.!]*$/iu;

/** Finds the answers to criteria in a line: `CI: done`, `(a) yes (b) no`, `Docs missing`. */
export function findAnswers(site: Site, text: string): FoundAnswer[] {
  const lettered = findLettered(site, text);
  if (lettered.length > 0) return lettered;
  const pieces = text.split(/[,;|]\s*/u).map((piece) => findAnswer(site, piece));
  const answers = pieces.filter((answer) => answer !== undefined);
  if (pieces.length > 1 && answers.length === pieces.length) return answers;
  const [first = ''] = text.trim().split(/\s+/u);
  const id = findCriterion(site, first);
  if (id !== undefined && MISSING.test(text)) return [{ id, state: 'unmet' }];
  if (id !== undefined && COMPLETE.test(text)) return [{ id, state: 'met' }];
  const answer = findAnswer(site, text);
  return answer === undefined ? [] : [answer];
}

/** Reads a text that consists only of the name of a criterion and a state. */
function findAnswer(site: Site, text: string): FoundAnswer | undefined {
  const [, name = '', rest = ''] = /^([^:=]+)[:=]\s*(\S.*)$/u.exec(text) ?? [];
  if (NOT_APPLICABLE.test(rest)) {
    const id = findCriterion(site, name);
    return id === undefined ? undefined : { id, state: 'not-applicable' };
  }
  const worded = WORDED.find(([, pattern]) => pattern.test(rest))?.[0];
  const named = worded === undefined ? undefined : findCriterion(site, name);
  if (named !== undefined && worded !== undefined) return { id: named, state: worded };
  const marks = readMarks(text);
  const state = stateOf(marks);
  const id = state === undefined ? undefined : findCriterion(site, marks.rest);
  return id === undefined || state === undefined ? undefined : { id, state };
}

/** Finds answers by letter: (a) is the first criterion, (b) the second. */
function findLettered(site: Site, text: string): FoundAnswer[] {
  const chunks = [
    ...text.matchAll(/(?:^|[ ,;(])([a-h]) ?[):=]([^,;(]*?)(?=[ ,;(]{1,5}[a-h] ?[):=]|$)/giu),
  ];
  const answers = chunks.flatMap(([, letter = '', said = '']) => {
    const id = site.criteria[letter.toLowerCase().charCodeAt(0) - 97]?.id;
    if (id === undefined) return [];
    if (NOT_APPLICABLE.test(said.trim())) return [{ id, state: 'not-applicable' as const }];
    const marks = readMarks(said.trim());
    const state = marks.rest === '' ? stateOf(marks) : undefined;
    return state === undefined ? [] : [{ id, state }];
  });
  return chunks.length > 0 && answers.length === chunks.length ? answers : [];
}

function stateOf({ status, underWay }: ReturnType<typeof readMarks>): CriterionState | undefined {
  if (status === 'ready') return 'met';
  if (status === 'deferred' || underWay) return 'unmet';
  return status === 'undecided' ? 'unknown' : undefined;
}

/** German words for criteria that many sites have. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/^dok(?:u|umentation|umentiert)$/iu, 'documented'],
  [/^(?:funktioniert|läuft|geht)$/iu, 'works'],
];

/** Finds a criterion by its id or title, or by a single word that shares a stem with either. */
export function findCriterion(site: Site, written: string): string | undefined {
  const name = GERMAN.find(([pattern]) => pattern.test(written.trim()))?.[1] ?? written;
  const words = wordsOf(name);
  const [word = ''] = words;
  return site.criteria.find(({ id, title }) => {
    const names = [id, ...(typeof title === 'string' ? [title] : Object.values(title))];
    if (names.some((known) => normalized(known) === normalized(name))) return true;
    return words.length === 1 && names.some((known) => sharesStem(word, normalized(known)));
  })?.id;
}

/** Matches `docs` and `documentation` with `documented`, and `work` with `works`. */
function sharesStem(word: string, known: string): boolean {
  if (word.length >= 3 && known.startsWith(word)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === known[shared]) shared += 1;
  return shared >= 6;
}
