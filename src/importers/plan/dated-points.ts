import { withoutHidden } from '../../lib/characters.ts';
import type { SourceMilestone } from '../notes/source-note.ts';
import { ofOrderedDays } from './ordered-days.ts';
import { addressPart } from './plan-releases.ts';
import type { Fields } from './planned-entry.ts';

/** Options of the days of a schedule. */
export interface DayOptions {
  /** The day of the import: facts with a day up to it have happened. */
  readonly today: string;
  /** Whether plans for past days stay plans, or were kept. */
  readonly past: 'planned' | 'happened';
}

/** A milestone with its days, of one record or of several weeks. */
export interface DatedPoint {
  readonly id: string;
  readonly kind: SourceMilestone['kind'];
  readonly records: readonly SourceMilestone[];
  readonly fields: Fields;
}

/** The milestones of a release around its GA. */
export interface DatedPoints {
  readonly before: readonly DatedPoint[];
  readonly ga: DatedPoint | undefined;
  readonly after: readonly DatedPoint[];
  /** The end of extended maintenance, which is a field of the release. */
  readonly extended: DatedPoint | undefined;
}

/**
 * Turns the days of a release that are no versions into milestones, in the order of their days. `lastVersion` is the day
 * of its last version.
 */
export function datedPoints(
  records: readonly SourceMilestone[],
  lastVersion: string | undefined,
  options: DayOptions,
): DatedPoints {
  const groups = Map.groupBy(records, nameOf);
  const spans = [...groups].map(([id, group]) => spanOf(id, group)).toSorted(bySpan);
  const ga = spans.find(({ kind }) => kind === 'ga');
  const rest = spans.filter((span) => span !== ga && span.kind !== 'extended');
  const [before, after] = sides(rest, ga);
  const late = new Set(after);
  const ordered = [...before, ...(ga === undefined ? [] : [ga]), ...after];
  const dated = ordered.map((span) => ({ span, date: dayOf(span, options) }));
  const kept = new Set([...ofOrderedDays(dated)].map(({ span }) => span));
  const pointOf = (span: Span): DatedPoint => {
    const isEarly = late.has(span) && lastVersion !== undefined && span.first < lastVersion;
    const { id, kind } = span;
    return {
      id,
      kind,
      records: span.records,
      fields: fieldsOf(span, kept.has(span) && !isEarly, options),
    };
  };
  const extended = spans.find(({ kind }) => kind === 'extended');
  return {
    before: before.map(pointOf),
    ga: ga === undefined ? impliedGa(after, options) : pointOf(ga),
    after: after.map(pointOf),
    extended: extended === undefined ? undefined : pointOf(extended),
  };
}

function nameOf({ id, title, kind }: SourceMilestone): string {
  return id ?? addressPart(title ?? kind);
}

/** The check accepts these kinds on one side of GA only. */
const BEFORE_GA: ReadonlySet<string> = new Set(['freeze', 'alpha', 'beta', 'rc']);
const AFTER_GA: ReadonlySet<string> = new Set(['maintenance', 'eol']);

function sides(spans: readonly Span[], ga: Span | undefined): readonly [Span[], Span[]] {
  const isBefore = (span: Span) =>
    BEFORE_GA.has(span.kind) ||
    (!AFTER_GA.has(span.kind) && ga !== undefined && span.first < ga.first);
  return [spans.filter(isBefore), spans.filter((span) => !isBefore(span))];
}

/** A release whose support has ended came out. */
function impliedGa(after: readonly Span[], options: DayOptions): DatedPoint | undefined {
  const end = after.find(({ kind }) => kind === 'eol');
  if (end === undefined || fieldsOf(end, true, options)['actual'] === undefined) return undefined;
  return { id: 'ga', kind: 'ga', records: [], fields: { actual: 'unknown' } };
}

/** A milestone from its first to its last day. */
interface Span {
  readonly id: string;
  readonly kind: SourceMilestone['kind'];
  readonly records: readonly [SourceMilestone, ...SourceMilestone[]];
  /** The first day or period; empty if it is not known. */
  readonly first: string;
  readonly last: string;
  /** Whether the source states the day as a fact. */
  readonly isFact: boolean;
}

function spanOf(id: string, records: readonly SourceMilestone[]): Span {
  const [first, ...more] = records;
  if (first === undefined) throw new Error('a milestone without a record');
  // A day that is known is more exact than the week that was planned.
  const facts = records.flatMap(({ actual }) => actual ?? []);
  const plans = records.flatMap(({ planned, ends }) => [planned ?? [], ends ?? []].flat());
  const days = (facts.length > 0 ? facts : plans)
    .filter((day) => /^\d/u.test(day))
    .toSorted(compare);
  return {
    ...{ id, kind: first.kind, records: [first, ...more] },
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    isFact: facts.length > 0,
  };
}

/** An end that is not decided comes last. */
function bySpan(a: Span, b: Span): number {
  const order = ({ first, kind }: Span) => (first === '' && kind === 'eol' ? '~' : first);
  return compare(order(a), order(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the day on which a milestone happened; undefined if it has not, or on an unknown day. */
function dayOf(span: Span, { today, past }: DayOptions): string | undefined {
  const isOver = span.last !== '' && span.last <= today;
  return isOver && (span.isFact || past === 'happened') ? span.first : undefined;
}

function fieldsOf(span: Span, isInOrder: boolean, options: DayOptions): Fields {
  const { first, last, isFact, records } = span;
  const [record] = records;
  const isOver = dayOf(span, options) !== undefined;
  const day = last === first ? first : `${first}/${last}`;
  const isDoubtful = isOver && !isInOrder;
  const isUnknown = record.actual === 'unknown' || isDoubtful;
  const isPlan = first !== '' && (!isFact || !isOver);
  const doubts = isDoubtful ? [`${record.file}:${record.line} dates it ${day}`] : [];
  const sources = [...records.flatMap((one) => one.sources ?? []), ...doubts];
  return {
    title: records.flatMap(({ title }) => title ?? []).map(titleText)[0],
    planned: isPlan ? first : first === '' && !isUnknown ? 'tbd' : undefined,
    actual: isUnknown ? 'unknown' : isOver ? day : undefined,
    ends: last === first ? undefined : last,
    outcome: record.isCancelled === true ? 'cancelled' : undefined,
    note: records.find(({ note }) => note !== undefined)?.note,
    sources: sources.length === 0 ? undefined : [...new Set(sources)],
  };
}

function titleText(title: string): string {
  const plain = withoutHidden(title).replaceAll(/\s+/gu, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
