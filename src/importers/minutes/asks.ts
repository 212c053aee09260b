import { trimEndOf } from '../../lib/text-ends.ts';
import { findDates } from './dates.ts';
import { trimSeparators } from './marks.ts';

/** A request to a person, found in a line. */
export interface FoundAsk {
  readonly of: string;
  readonly what: string;
  readonly via: string | undefined;
  readonly by: string | undefined;
}

const HANDLE = '@([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)';
const HANDLES = `((?:${HANDLE})(?: ?(?:,|&|\\+|/|\\band\\b) ?@(?:[\\w.-]*[\\w-])?)*)`;
const ARROW = '(?:->|-->|=>|→|⇒|➡)';
const PREFIX = '(?:AI|action(?: item)?|todo|task|ask)\\b(?: ?(?:for|of))?[ :(-]*';
const VERB =
  '(?::|->|- |\\bto\\b|\\bwill\\b|\\bshould\\b|\\bplease\\b|\\bcould\\b|\\bneeds? to\\b)';

/** Notations in which people stand after the request. */
const PEOPLE_LAST = [
  new RegExp(`${ARROW} ?${HANDLES}[ .:]*$`, 'u'),
  new RegExp(`\\( ?${HANDLES} ?\\)[ .]*$`, 'u'),
];

/** Notations in which people stand before it; the third group is the request. */
const PEOPLE_FIRST = [
  new RegExp(`^(?:${PREFIX})?${HANDLES}[) ]*${VERB} ?(\\S.*)$`, 'iu'),
  new RegExp(`^${PREFIX}${HANDLES}[) :]+([^) :].*)$`, 'iu'),
];

/** Finds the asks in a line, one for each person; none if its handles only mention people. */
export function findAsks(text: string, near: string): FoundAsk[] {
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
  const found = readings.find(({ wanted }) => trimSeparators(wanted) !== '');
  if (found === undefined) return [];
  return handlesOf(found.people ?? '').map((of) => ({ of, ...askDetails(found.wanted, near) }));
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

/** Splits a request into its text, its channel (`via`) and its due day. */
export function askDetails(wanted: string, near: string) {
  const by = /\b(?:by|until|till|due(?: on)?)\s+(?:the\s+)?/iu.exec(wanted);
  const due =
    by === null
      ? undefined
      : findDates(wanted, near).find(({ start }) => start === by.index + by[0].length);
  const rest =
    due === undefined || by === null
      ? wanted
      : `${wanted.slice(0, by.index)} ${wanted.slice(due.end)}`;
  const via = /[\s:,;(]via\s+(\S.*)$/iu.exec(rest);
  const before = trimEndOf(rest.slice(0, via?.index), (sign) => /[\s:,;(]/u.test(sign));
  const hasVia = via !== null && before !== '';
  return {
    what: trimSeparators(hasVia ? before : rest),
    via: hasVia ? trimSeparators(via[1] ?? '') : undefined,
    by: due?.day,
  };
}
