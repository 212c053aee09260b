import type { MilestoneKind } from '../../schema/vocabulary.ts';
import { entryText } from './clean.ts';
import { withoutDates } from './dates.ts';
import { findPlans, type FoundPlan } from './plan-times.ts';
import { planPeriod } from '../../schema/plan-period.ts';
import { readMarks, trimSeparators } from './marks.ts';

/** The facts in a line of a schedule about its milestone. */
export interface ScheduleLine {
  /** The words that name the milestone. */
  readonly name: string;
  /** The same with small words, as a title. */
  readonly title: string;
  /** As timeline.yaml writes it: a day, a longer period or `tbd`. */
  readonly planned: string | undefined;
  readonly ends: string | undefined;
  readonly ifNeeded: boolean;
  /** A version or tag in quotes. */
  readonly version: string | undefined;
  /** Set if it happened: the day, a range of days, or `unknown`. */
  readonly actual: string | undefined;
  readonly outcome: 'skipped' | 'cancelled' | undefined;
}

const IF_NEEDED =
  /\(?\b(?:only )?if (?:it is )?(?:needed|necessary|required)\b\)?|\(?\b(?:tentative|optional)\b\)?/giu;
const QUOTED = /["'“”„‘’«»`]([^"'“”„‘’«»`]+)["'“”„‘’«»`]/u;
const VERSION = /^v?\d+\.\d[\w.+-]*$/u;
const NOT_DONE = /\b(?:skipped|cancelled|canceled|dropped)\b/iu;
const HAPPENED = /\b(?:done|happened|released|published|tagged|out|shipped)\b/iu;
const FILLER =
  /\b(?:starting|starts|from|on|until|to|at|instead of|formerly|previously|postponed|shifted|slipped|delayed|planned|plan|for|moved|was|is|now|the|new|date|overdue|not recorded|estimated|target|expected|around|approx)\b|\bca\./giu;

/** Reads a line of a schedule. `near` is the day of the meeting, for days without a year. */
export function readScheduleLine(text: string, near: string): ScheduleLine {
  const marks = readMarks(text);
  const bare = withoutNotes(text);
  const dates = findPlans(bare, near);
  const quoted = QUOTED.exec(bare);
  const version = versionIn(quoted?.[1], bare);
  const skipped = NOT_DONE.exec(bare);
  const happened = skipped === null && (marks.status === 'ready' || HAPPENED.test(bare));
  const { plan, last } = currentPlan(bare, dates);
  return {
    ...namesIn(bare, dates),
    planned: plan,
    ends: happened ? undefined : last,
    ifNeeded: bare.search(IF_NEEDED) !== -1,
    version,
    actual: happened ? actualOf(plan, last) : undefined,
    outcome: skipped === null ? undefined : /skip/iu.test(skipped[0]) ? 'skipped' : 'cancelled',
  };
}

const PAST = /\b(?:later|earlier|ago|first planned|not recorded|late|early|overdue)\b/iu;

/** Removes parentheses about the past, in which an agenda shows slips. */
function withoutNotes(text: string): string {
  return entryText(text).replace(/\([^()]*\)/gu, (note) => (PAST.test(note) ? ' ' : note));
}

/** Returns the version or tag in quotes, else one in parentheses. */
function versionIn(quoted: string | undefined, text: string): string | undefined {
  const found = quoted?.trim() ?? /\( ?(v?\d+\.\d[\w.+-]*) ?\)/u.exec(text)?.[1];
  return found !== undefined && VERSION.test(found) ? found : undefined;
}

/** Returns when something happened that was planned for a time, or took from one day to another. */
function actualOf(plan: string | undefined, last: string | undefined): string {
  const period = plan === undefined ? undefined : planPeriod(plan);
  if (period?.first === undefined) return 'unknown';
  const to = last ?? period.last;
  return period.first === to ? to : `${period.first}/${to}`;
}

/** Returns the current plan: the new one of a move, or the first and the last day of a range. */
function currentPlan(
  text: string,
  dates: readonly FoundPlan[],
): { readonly plan: string | undefined; readonly last: string | undefined } {
  const [first, second] = dates;
  if (first === undefined || second === undefined) return { plan: first?.plan, last: undefined };
  const between = text.slice(first.end, second.start);
  const isRange = /^\s*(?:[-–—/]|\.\.\.?|to|until|till)\s*$/iu.test(between);
  const isMove = /\b(?:moved|postponed|shifted|slipped|delayed)\b/iu.test(text);
  const areDays = [first, second].every(({ plan }) => planPeriod(plan)?.kind === 'day');
  if (isRange && areDays && !isMove && first.plan <= second.plan) {
    return { plan: first.plan, last: second.plan };
  }
  const backwards = /\b(?:instead of|was|formerly|previously)\b/iu.test(between);
  return { plan: backwards ? first.plan : second.plan, last: undefined };
}

function namesIn(text: string, dates: readonly FoundPlan[]) {
  const rest = readMarks(withoutDates(text, dates)).rest;
  const bare = without(rest, [QUOTED, /\([^()]*\)/gu, IF_NEEDED]);
  return {
    title: trimSeparators(withoutTrailing(bare)),
    name: without(bare, [NOT_DONE, HAPPENED, FILLER]),
  };
}

function without(text: string, patterns: readonly RegExp[]): string {
  const bare = patterns.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return trimSeparators(bare.replace(/(?<![,;.→]|->|=>)(?:->|→|=>|[,;.])+(?=\s|$)/gu, ' '));
}

/** Words before a day that was removed. */
const TRAILING =
  /(?<![\s:,])[\s:,]+(?:starting|starts|from|on|until|to|at|by|planned|for|around|ca\.?)$/iu;

function withoutTrailing(text: string): string {
  const shorter = text.replace(TRAILING, '');
  return shorter === text ? text : withoutTrailing(shorter);
}

/** Reads the kind of a milestone and its number from its name; undefined if it names none. */
export function parseMilestoneKind(
  name: string,
): { kind: MilestoneKind; number: string } | undefined {
  const found = KINDS.find(([, pattern]) => pattern.test(name));
  if (found === undefined) return undefined;
  const [kind, pattern] = found;
  return { kind, number: pattern.exec(name)?.groups?.['n'] ?? '' };
}

const KINDS: readonly (readonly [MilestoneKind, RegExp])[] = [
  ['rc', /\b(?:rc|release candidate)s?[\s-]?(?<n>\d+(?:\.\d+)?)?\b|\bcandidates?\b/iu],
  ['alpha', /\balpha[\s-]?(?<n>\d+)?\b/iu],
  ['beta', /\bbeta[\s-]?(?<n>\d+)?\b/iu],
  ['eol', /\b(?:eol|end of (?:life|maintenance|support))\b/iu],
  ['freeze', /\bfreeze\b|\bfeature complete\b/iu],
  ['ga', /\b(?:ga|general availability|final release)\b|^release$/iu],
  ['testing', /\btest(?:ing|s|bed)?\b/iu],
];
