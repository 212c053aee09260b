import { NAME, type People } from './people.ts';
import { namedSection } from './sections.ts';

/** A request with the names of people before or after it. */
export interface NamedAsk {
  readonly people: readonly string[];
  readonly wanted: string;
}

interface Surroundings {
  readonly people: People;
  readonly isAsk: boolean;
  readonly hasBox: boolean;
}

const TO =
  'is to|are to|to|will|shall|should|must|needs? to|ha(?:s|ve) to|please|soll(?:en|te)?|wird|werden|muss|müssen|bitte|kümmert sich um|übernimmt|prüft|schreibt|klärt|macht';
/** A name of one word or two; the second is none that begins a request. */
const FULL_NAME = `${NAME}(?: (?!(?:${TO}|is|are|and|und)(?!\\p{L}))\\p{L}[\\p{L}'’-]{0,38})?`;
const NAMES = `(${FULL_NAME}(?: ?(?:,|&|\\+|/|and|und) ?${FULL_NAME}){0,4})`;
const WORD = '(?:AI|action(?: item| point)?|todo|task|aufgabe)';

/** Notations that say that the word is a person: `TODO(jo)`, `AI jo:`. */
const MARKED: readonly RegExp[] = [
  new RegExp(`^${WORD}\\s?\\(\\s?${NAMES}\\s?\\)\\s?:?\\s?(?:(?:${TO})\\s)?(\\S.*)$`, 'iu'),
  new RegExp(
    `^${WORD}(?: for| of| für| von)?:?\\s${NAMES}\\s?(?::|–|—|\\s-\\s|->)\\s?(?:(?:${TO})\\s)?(\\S.*)$`,
    'iu',
  ),
  new RegExp(`^${WORD}(?: for| of| für| von)?:?\\s${NAMES}\\s(?:${TO})\\s(\\S.*)$`, 'iu'),
];
/** The same with a person whom the content or the minutes know. */
const KNOWN_AFTER_WORD = new RegExp(
  `^${WORD}(?: for| of| für| von)?:?\\s${NAMES},?\\s(\\S.*)$`,
  'iu',
);
const WITH_VERB = new RegExp(`^${NAMES}:?\\s(?:${TO})\\s(\\S.*)$`, 'iu');
const WITH_COLON = new RegExp(`^${NAMES}\\s?(?::|->|→|\\s[–—-]\\s)\\s?(\\S.*)$`, 'iu');
const LAST: readonly RegExp[] = [
  new RegExp(`^(\\S.*?)[\\s.,;:–—-]{1,4}${WORD}\\s?(?::|\\(|for|of)\\s?${NAMES}\\)?[\\s.]*$`, 'iu'),
  new RegExp(`^(\\S.*?)\\s?(?:->|→|⇒)\\s?${NAMES}[\\s.]*$`, 'iu'),
];
const TURN = new RegExp(`^${WORD}\\s?(?::|\\(|for|of|->)?\\s?@?${NAMES}\\)?[\\s.]*$`, 'iu');
const IN_BRACKETS = new RegExp(`^(\\S.*?)\\s?[(\\[]\\s?${NAMES}\\s?[)\\]][\\s.]*$`, 'iu');

/** Reads a request to people who are named without `@`; undefined if the line has none. */
export function readNamedAsk(text: string, around: Surroundings): NamedAsk | undefined {
  const known = (names: string) => peopleIn(names, around.people, false);
  const any = (names: string) => peopleIn(names, around.people, true);
  for (const pattern of MARKED) {
    const found = asked(pattern.exec(text), any);
    if (found !== undefined) return found;
  }
  const [brackets, ...ends] = [IN_BRACKETS, ...LAST].map((pattern) => pattern.exec(text));
  const isTask = around.isAsk || around.hasBox;
  const who = around.isAsk ? any : known;
  return (
    afterWord(KNOWN_AFTER_WORD.exec(text), known) ??
    asked(WITH_VERB.exec(text), who) ??
    (isTask ? asked(WITH_COLON.exec(text), who) : undefined) ??
    ends.map((match) => asked(swapped(match), who)).find((found) => found !== undefined) ??
    (isTask ? asked(swapped(brackets ?? null), known) : undefined)
  );
}

type Groups = readonly (string | undefined)[] | null;

function swapped(match: Groups): Groups {
  return match === null ? null : [match[0], match[2], match[1]];
}

function asked(match: Groups, peopleOf: (names: string) => readonly string[] | undefined) {
  if (match === null) return undefined;
  const people = peopleOf(match[1] ?? '');
  return people === undefined ? undefined : { people, wanted: match[2] ?? '' };
}

/** The second word after a person may begin the request already. */
function afterWord(match: Groups, peopleOf: (names: string) => readonly string[] | undefined) {
  const names = match?.[1] ?? '';
  const cut = names.lastIndexOf(' ');
  const shorter = [names, names.slice(0, cut), `${names.slice(cut + 1)} ${match?.[2] ?? ''}`];
  return asked(match, peopleOf) ?? (cut === -1 ? undefined : asked(shorter, peopleOf));
}

/** Returns the people in a line that says only whose turn it is, such as `Action: jo`. */
export function peopleInTurn(text: string, people: People): readonly string[] {
  const names = TURN.exec(text)?.[1];
  return (
    (names === undefined ? undefined : peopleIn(names.replaceAll('@', ''), people, true)) ?? []
  );
}

/** Splits names; undefined unless each is a person. A word that names a section is none. */
function peopleIn(names: string, people: People, isSure: boolean): readonly string[] | undefined {
  const parts = names.split(/\s?[,&+/]\s?|\s(?:and|und)\s/u).filter((name) => name !== '');
  const found = parts.map((name) => {
    const person = people.find(name);
    if (person !== undefined || !isSure) return person;
    return isName(name) ? name : undefined;
  });
  return found.every((person) => person !== undefined) ? [...new Set(found)] : undefined;
}

/** Words that begin a request and are no names. */
const NO_NAME =
  /^(?:action|actions|ai|todo|task|aufgabe|owner|we|i|you|it|they|this|that|the|a|an|all|everybody|someone|somebody|nobody|team|wir|alle|jemand|das|der|die|note|item|feature|docs?|ci|next|please|bitte|write|update|check|add|fix|test|review|create|prepare|ask|upgrade|publish)$/iu;

function isName(word: string): boolean {
  const [first = '', ...others] = word.split(' ');
  if ([first, ...others].some((part) => NO_NAME.test(part))) return false;
  return others.every((part) => /^\p{Lu}/u.test(part)) && namedSection(word) === undefined;
}
