import type { Site } from '../../domain/catalog.ts';
import { findAsks, type FoundAsk } from './asks.ts';
import { findAnswers, type FoundAnswer } from './criteria.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { splitAtColon } from './names.ts';
import { readOwners } from './owners.ts';
import type { People } from './people.ts';
import { flatten, type Statement } from './statements.ts';

/** Facts that reading a line needs: the criteria of the site, people, and the day of the meeting. */
export interface LineContext {
  readonly site: Site;
  readonly people: People;
  readonly date: string;
}

/** Returns the answers to criteria in the words of a line. */
export function answersIn({ site }: LineContext, text: string): FoundAnswer[] {
  return findAnswers(site, text);
}

/** Returns the asks in the words of a line. */
export function askedIn(
  { people, date }: LineContext,
  text: string,
  box: Statement['box'],
  isAsk = false,
): FoundAsk[] {
  return findAsks(text, date, { people, isAsk, hasBox: box !== undefined });
}

/** Checks whether a line states a status, with a word, a sign or a checkbox. */
export function hasState({ text, box }: Statement): boolean {
  return box !== undefined || readMarks(withoutLinks(text)).status !== undefined;
}

/** Checks whether a line states a status of something that it names, which is no criterion and no request. */
export function statesItem(context: LineContext, statement: Statement): boolean {
  const { status, rest } = readMarks(withoutLinks(statement.text));
  if (status === undefined && statement.box === undefined) return false;
  if (!/\p{L}{2}/u.test(rest) || answersIn(context, withoutLinks(statement.text)).length > 0)
    return false;
  return askedIn(context, rest, statement.box).length === 0 && !/[?]\s*$/u.test(rest);
}

/** Checks whether a status, a criterion or a person is said of the subject of a line, there or below it. */
export function isSpokenOf(
  context: LineContext,
  statement: Statement,
  children: readonly Statement[],
): boolean {
  if (hasState(statement)) return true;
  const [, after = ''] = splitAtColon(withoutLinks(statement.text));
  return [after, ...flatten(children).map(({ text }) => withoutLinks(text))].some(
    (text, index) =>
      (index > 0 && readMarks(text).status !== undefined) ||
      answersIn(context, text).length > 0 ||
      readOwners(context.people, text).length > 0 ||
      askedIn(context, readMarks(text).rest, flatten(children)[index - 1]?.box).length > 0,
  );
}
