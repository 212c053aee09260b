import type { Status } from '../../schema/vocabulary.ts';

/** A state written as a word, and the text without it. */
export interface StateWord {
  readonly status: Status | undefined;
  readonly underWay: boolean;
  readonly target: string | undefined;
  readonly rest: string;
}

const RELEASE = '(?:release\\s+)?[a-z]?\\d[\\w.-]*';
const WORDS: readonly (readonly [Status, string])[] = [
  [
    'ready',
    'done|ready|finished|implemented|umgesetzt|implementiert|fertiggestellt|ist fertig|completed?|shipped|delivered|met|yes|ok(?:ay)?|fertig|erledigt|abgeschlossen|ja',
  ],
  [
    'undecided',
    'wip|work in progress|in progress|ongoing|under way|tbd|tba|to be (?:decided|discussed|clarified)|open|undecided|unclear|unknown|pending|in review|blocked|maybe|not (?:yet )?(?:done|ready|finished|complete)|offen|in arbeit|unklar|noch (?:offen|unklar|nicht fertig)|in (?:discussion|diskussion|prüfung|bearbeitung|review)|started|begonnen|draft|\\?+',
  ],
  [
    'deferred',
    `postponed?|deferred?|dropped|cancelled|unmet|not (?:yet )?(?:for|in) ${RELEASE}|not yet|next release|won't make it|no|rejected|abgelehnt|verworfen|zurückgestellt|verschoben|vertagt|gestrichen|entfällt|nein`,
  ],
];
const UNDER_WAY =
  /^(?:wip|work in progress|in progress|ongoing|under way|in review|not .*|in arbeit|in bearbeitung|in prüfung|started|begonnen|draft|noch nicht .*)$/iu;
const TO = `(?:\\s+(?:to|until|for|auf|nach)\\s+(${RELEASE}))?`;
const SEPARATOR = '(?:[:=|]|\\s[-–—]+>?)\\s*(?:(?:status|state)\\s*[:=]?\\s*)?';

/** Positions of a state word outside a sentence: in brackets, before or after a separator, alone. */
const POSITIONS: readonly ((word: string) => string)[] = [
  (word) => `[(\\[]\\s*${word}\\s*[)\\]]`,
  (word) => `^${word}\\s*(?:[:|–—]|-\\s)\\s*(?=\\S)`,
  (word) => `${SEPARATOR}${word}[\\s.!]*$`,
  (word) => `${SEPARATOR}${word}(?=\\s*[,;.(–—|]|\\s-\\s)`,
  (word) => `^${word}[\\s.!]*$`,
];
const IN_CAPITALS =
  /(?<!NOT )(?<![\p{L}\p{N}-])(DONE|READY|WIP|TBD|TBA|POSTPONED|DEFERRED|DROPPED)(?![\p{L}\p{N}-])/u;

const PATTERNS = WORDS.flatMap(([status, words]) =>
  POSITIONS.map((place) => ({
    status,
    pattern: new RegExp(place(`(${words})${TO}`), 'iu'),
  })),
);
/** A separate `?` at the end of a name is a state, too: `Proxy ?`. */
const LONE_QUESTION = /(?<=\S\s)(\?+)\s*$/u;

/** Reads a state word that is separate from the sentence or written in capitals. */
export function readStateWord(text: string): StateWord {
  for (const { status, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return stateWord(text, match, status);
  }
  const shouted = IN_CAPITALS.exec(text);
  if (shouted !== null) return stateWord(text, shouted, statusOf(shouted[1] ?? ''));
  const question = LONE_QUESTION.exec(text);
  if (question !== null) return stateWord(text, question, 'undecided');
  return { status: undefined, underWay: false, target: undefined, rest: text };
}

function stateWord(text: string, match: RegExpExecArray, status: Status | undefined): StateWord {
  const after = text.slice(match.index + match[0].length);
  const target = match[2] ?? new RegExp(`^${TO}`, 'iu').exec(after)?.[1];
  const rest = `${text.slice(0, match.index)} ${after}`;
  return { status, underWay: UNDER_WAY.test(match[1] ?? ''), target, rest };
}

function statusOf(word: string): Status | undefined {
  return WORDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0];
}
