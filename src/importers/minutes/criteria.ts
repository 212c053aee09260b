import type { Site } from '../../domain/catalog.ts';
import type { CriterionState } from '../../schema/vocabulary.ts';
import { readMarks } from './marks.ts';
import { squashed, wordsOf } from './words.ts';

/** An answer to a criterion. */
export interface FoundAnswer {
  readonly id: string;
  readonly state: CriterionState;
}

const NOT_APPLICABLE = /^(?:n\/?a|not[ -]applicable|none needed|not needed)[\s.!]*$/iu;
const MISSING =
  /^\S+(?:\s+(?:is|are))?(?:\s+(?:still|completely))?\s+(?:missing|lacking|absent|incomplete|not (?:yet )?(?:there|done|written|available|complete|started)|to be (?:written|done)|todo)\b/iu;
const THERE =
  /^\S+(?:\s+(?:is|are))?(?:\s+(?:now|already))?\s+(?:done|complete|available|written|there|in place|published)[\s.!]*$/iu;

/** The answers of a line, if it is about criteria: `CI: done`, `(a) yes (b) no`, `Docs missing`. */
export function findAnswers(site: Site, text: string): FoundAnswer[] {
  const lettered = findLettered(site, text);
  if (lettered.length > 0) return lettered;
  const pieces = text.split(/[,;|]\s*/u).map((piece) => findAnswer(site, piece));
  const answers = pieces.filter((answer) => answer !== undefined);
  if (pieces.length > 1 && answers.length === pieces.length) return answers;
  const [first = ''] = text.trim().split(/\s+/u);
  const id = criterionNamed(site, first);
  if (id !== undefined && MISSING.test(text)) return [{ id, state: 'unmet' }];
  if (id !== undefined && THERE.test(text)) return [{ id, state: 'met' }];
  const answer = findAnswer(site, text);
  return answer === undefined ? [] : [answer];
}

/** A name and a state, nothing else. */
function findAnswer(site: Site, text: string): FoundAnswer | undefined {
  const [, name = '', rest = ''] = /^([^:=]+)[:=]\s*(.+)$/u.exec(text) ?? [];
  if (NOT_APPLICABLE.test(rest)) {
    const id = criterionNamed(site, name);
    return id === undefined ? undefined : { id, state: 'not-applicable' };
  }
  const marks = readMarks(text);
  const state = stateOf(marks);
  const id = state === undefined ? undefined : criterionNamed(site, marks.rest);
  return id === undefined || state === undefined ? undefined : { id, state };
}

/** The minutes ask by letters: the first criterion is (a), the second (b). */
function findLettered(site: Site, text: string): FoundAnswer[] {
  const chunks = [
    ...text.matchAll(/(?:^|[\s,;(])([a-h])\s*[):=]\s*([^,;(]*?)(?=[\s,;(]+[a-h]\s*[):=]|$)/giu),
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

/** The criterion a word or two name: by id, by title, or by the stem they share with either. */
export function criterionNamed(site: Site, name: string): string | undefined {
  const words = wordsOf(name);
  const [word = ''] = words;
  return site.criteria.find(({ id, title }) => {
    const names = [id, ...(typeof title === 'string' ? [title] : Object.values(title))];
    if (names.some((known) => squashed(known) === squashed(name))) return true;
    return words.length === 1 && names.some((known) => sharesStem(word, squashed(known)));
  })?.id;
}

/** `docs` and `documentation` are `documented`; `work` is `works`. */
function sharesStem(word: string, known: string): boolean {
  if (word.length >= 3 && known.startsWith(word)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === known[shared]) shared += 1;
  return shared >= 6;
}
