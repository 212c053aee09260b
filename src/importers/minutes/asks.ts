import { findDates } from './dates.ts';
import { withoutEdges } from './marks.ts';

/** What a line wants of whom. */
export interface FoundAsk {
  readonly of: string;
  readonly what: string;
  readonly via: string | undefined;
  readonly by: string | undefined;
}

const HANDLE = '@([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)';
const HANDLES = `((?:${HANDLE})(?:\\s*(?:,|&|\\+|/|\\band\\b)\\s*@[\\w.-]+)*)`;
const ARROW = '(?:->|-->|=>|→|⇒|➡)';

/** The ways to hand something to a person; the last group but the handles is what is wanted. */
const FORMS: readonly { readonly pattern: RegExp; readonly who: number; readonly what: number }[] =
  [
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

/** The asks of a line, one a person; none if its handles only mention people. */
export function findAsks(text: string, near: string): FoundAsk[] {
  for (const { pattern, who, what } of FORMS) {
    const match = pattern.exec(text);
    const wanted = match?.[what] ?? '';
    if (match === null || withoutEdges(wanted) === '') continue;
    return handlesOf(match[who] ?? '').map((of) => ({ of, ...askDetails(wanted, near) }));
  }
  return [];
}

/** The handles a text names, without `@`. An address of mail is none. */
export function handlesOf(text: string): string[] {
  const found = text.matchAll(new RegExp(`(?<![\\w.@])${HANDLE}`, 'gu'));
  return [...new Set([...found].map(([, handle = '']) => handle))];
}

/** Whether a name can be written with an `@`. */
export function isHandle(name: string): boolean {
  return new RegExp(`^${HANDLE}$`, 'u').test(`@${name}`);
}

/** What is wanted, through which channel and until when. */
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
    what: withoutEdges(via?.[1] ?? rest),
    via: via === null ? undefined : withoutEdges(via[2] ?? ''),
    by: due?.day,
  };
}
