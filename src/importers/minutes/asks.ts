import { trimEndOf } from '../../lib/text-ends.ts';
import { findDates, type FoundDate } from './dates.ts';
import { readNamedAsk } from './named-asks.ts';
import { trimSeparators } from './marks.ts';
import { NOBODY, type People } from './people.ts';

/** A request to a person, found in a line. */
export interface FoundAsk {
  readonly of: string;
  readonly what: string;
  readonly via: string | undefined;
  readonly by: string | undefined;
}

/** The surroundings of a line, which tell whether a word is a name. */
export interface AskContext {
  readonly people: People;
  /** Whether the line stands in a list of asks, where each line begins with a person. */
  readonly isAsk: boolean;
  /** Whether a checkbox is before it. */
  readonly hasBox: boolean;
}

const PLAIN: AskContext = { people: NOBODY, isAsk: false, hasBox: false };

const HANDLE = '@([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)';
const HANDLES = `((?:${HANDLE})(?: ?(?:,|&|\\+|/|\\b(?:and|und)\\b) ?@(?:[\\w.-]*[\\w-])?)*)`;
const ARROW = '(?:->|-->|=>|→|⇒|➡)';
const PREFIX = '(?:AI|action(?: item)?|todo|task|ask|aufgabe)\\b(?: ?(?:for|of|für|von))?[ :([-]*';
const VERB =
  '(?::|->|- |\\bis to\\b|\\bare to\\b|\\bto\\b|\\bwill\\b|\\bshall\\b|\\bshould\\b|\\bmust\\b|\\bplease\\b|\\bcould\\b|\\bneeds? to\\b|\\bha(?:s|ve) to\\b|\\bsoll(?:en|te)?\\b|\\bwird\\b|\\bwerden\\b|\\bmuss\\b|\\bbitte\\b|\\bkümmert sich um\\b|\\bübernimmt\\b)';

/** Notations in which people stand after the request. */
const PEOPLE_LAST = [
  new RegExp(`${ARROW} ?${HANDLES}[ .:]*$`, 'u'),
  new RegExp(`\\( ?${HANDLES} ?\\)[ .]*$`, 'u'),
  new RegExp(
    `[.,;:–—-]? ?\\b(?:AI|action(?: item)?|todo|owner|assigned to) ?: ?${HANDLES}[ .]*$`,
    'iu',
  ),
];

/** Notations in which people stand before it; the third group is the request. */
const PEOPLE_FIRST = [
  new RegExp(`^(?:${PREFIX})?${HANDLES}[) \\]]*${VERB} ?(\\S.*)$`, 'iu'),
  new RegExp(`^${PREFIX}${HANDLES}[) :\\]]+([^) :\\]].*)$`, 'iu'),
];

/** Finds the asks in a line, one for each person; none if its names only mention people. */
export function findAsks(text: string, near: string, context: AskContext = PLAIN): FoundAsk[] {
  const named = readNamedAsk(text, context);
  const readings = [
    ...PEOPLE_LAST.map((pattern) => pattern.exec(text)).map((match) => ({
      people: match?.[1],
      wanted: match === null ? '' : text.slice(0, match.index),
    })),
    ...PEOPLE_FIRST.map((pattern) => pattern.exec(text)).map((match) => ({
      people: match?.[1],
      wanted: match?.[3] ?? '',
    })),
  ];
  // A list of asks may have `@dev write it` without a verb of its own.
  if (context.isAsk) {
    const bare = new RegExp(`^${HANDLES} (\\S.*)$`, 'iu').exec(text);
    readings.push({ people: bare?.[1], wanted: bare?.[3] ?? '' });
  }
  const found = readings.find(({ wanted }) => trimSeparators(wanted) !== '');
  const people =
    found === undefined
      ? (named?.people ?? [])
      : handlesOf(found.people ?? '').map(knownAs(context));
  const wanted = found?.wanted ?? named?.wanted ?? '';
  return people.map((of) => ({ of, ...askDetails(wanted, near) }));
}

/** Spells a handle as the list of participants does. */
function knownAs({ people }: AskContext) {
  return (handle: string) => people.find(handle) ?? handle;
}

/** Returns the handles in a text, without `@`. Mail addresses are not handles. */
export function handlesOf(text: string): string[] {
  const found = text.matchAll(new RegExp(`(?<![\\w.@])${HANDLE}`, 'gu'));
  return [...new Set([...found].map(([, handle = '']) => handle))];
}

/** Checks whether a name can be written as a handle with `@`. */
export function isHandle(name: string): boolean {
  return new RegExp(`^${HANDLE}$`, 'u').test(`@${name}`);
}

/** Words before the day until which something is to be done. */
const BEFORE_DUE =
  /(?<![\p{L}\p{N}])(?:by|until|till|before|due(?: on| by)?|deadline|bis(?: zum| spätestens)?|fällig(?: am)?|spätestens(?: am)?) ?:? ?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mo|di|mi|do|fr|sa|so)\b\.?)?,? ?(?:(?:the|den|dem) )?$/iu;

/** Splits a request into its text, its channel (`via`) and its due day. */
export function askDetails(wanted: string, near: string) {
  const due = dueIn(wanted, near);
  const rest =
    due === undefined ? wanted : `${wanted.slice(0, due.start)} ${wanted.slice(due.end)}`;
  const via = /[\s:,;(]via\s+(\S.*)$/iu.exec(rest);
  const before = trimEndOf(rest.slice(0, via?.index), (sign) => /[\s:,;(]/u.test(sign));
  const hasVia = via !== null && before !== '';
  return {
    what: requestText(hasVia ? before : rest),
    via: hasVia ? trimSeparators(via[1] ?? '') : undefined,
    by: due?.day,
  };
}

/** Removes what a due day left behind: empty parentheses, and signs at the end. */
function requestText(text: string): string {
  const words = text.replaceAll(/\(\s*\)/gu, ' ').replace(/ (?=[.,;] ?$)/u, '');
  return trimEndOf(trimSeparators(words), (sign) => /[\s,;]/u.test(sign));
}

/** Finds the due day: after a word such as "by", or alone at the end after a comma or in parentheses. */
function dueIn(wanted: string, near: string): FoundDate | undefined {
  for (const found of findDates(wanted, near)) {
    const before = wanted.slice(0, found.start);
    const word = BEFORE_DUE.exec(before);
    const start = word?.index ?? before.search(/[ ,;]{0,3}(?:[([]|[,;–—-]) ?$/u);
    const isLast = /^ ?[)\]]?[ .]{0,3}$/u.test(wanted.slice(found.end));
    if (start === -1 || (word === null && !isLast)) continue;
    const end = found.end + (/^\s*[)\]]/u.exec(wanted.slice(found.end))?.[0].length ?? 0);
    const isOpened = word !== null && /[([]\s*$/u.test(before.slice(0, start));
    return {
      ...found,
      start: isOpened ? start - 1 : start,
      end: word === null || isOpened ? end : found.end,
    };
  }
  return undefined;
}
