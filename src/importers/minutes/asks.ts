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
const HANDLES = `((?:${HANDLE})(?:\\s*(?:,|&|\\+|/|\\band\\b)\\s*@[\\w.-]+)*)`;
const ARROW = '(?:->|-->|=>|→|⇒|➡)';

/** Notations for a request; `who` and `what` are the capture groups of the handles and the request. */
const ASK_PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly who: number;
  readonly what: number;
}[] = [
  { pattern: new RegExp(`^(.+?)\\s*${ARROW}\\s*${HANDLES}[\\s.:]*$`, 'u'), who: 2, what: 1 },
  { pattern: new RegExp(`^(.+?)\\s*\\(\\s*${HANDLES}\\s*\\)[\\s.]*$`, 'u'), who: 2, what: 1 },
  {
    pattern: new RegExp(
      `^(?:(?:AI|ai|action(?: item)?|todo|task|ask)\\b\\s*(?:for|of)?[\\s:(-]*)?${HANDLES}[)\\s]*(?::|->|-\\s|\\bto\\b|\\bwill\\b|\\bshould\\b|\\bplease\\b|\\bcould\\b|\\bneeds? to\\b)\\s*(.+)$`,
      'iu',
    ),
    who: 1,
    what: 3,
  },
  {
    pattern: new RegExp(
      `^(?:AI|action(?: item)?|todo|task|ask)\\b\\s*(?:for|of)?[\\s:(-]*${HANDLES}[)\\s:]+(.+)$`,
      'iu',
    ),
    who: 1,
    what: 3,
  },
];

/** Finds the asks in a line, one for each person; none if its handles only mention people. */
export function findAsks(text: string, near: string): FoundAsk[] {
  for (const { pattern, who, what } of ASK_PATTERNS) {
    const match = pattern.exec(text);
    const wanted = match?.[what] ?? '';
    if (match === null || trimSeparators(wanted) === '') continue;
    return handlesOf(match[who] ?? '').map((of) => ({ of, ...askDetails(wanted, near) }));
  }
  return [];
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
  const via = /^(.+?)[\s:,;(]+via\s+(.+)$/iu.exec(rest);
  return {
    what: trimSeparators(via?.[1] ?? rest),
    via: via === null ? undefined : trimSeparators(via[2] ?? ''),
    by: due?.day,
  };
}
