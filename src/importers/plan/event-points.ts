import { withoutHidden } from '../../lib/characters.ts';
import type { SourceEvent } from '../notes/source-note.ts';
import { ofOrderedDays } from './ordered-days.ts';
import type { Fields } from './planned-entry.ts';

/** Options of events. */
export interface EventOptions {
  /** The day of the import: what took place by then has happened. */
  readonly today: string;
  /** What days are that a plan names and that are over: still plans, or kept. */
  readonly past: 'planned' | 'happened';
}

/** The events of one milestone, which may last several weeks. */
export interface EventPoint {
  readonly id: string;
  readonly kind: SourceEvent['kind'];
  readonly events: readonly [SourceEvent, ...SourceEvent[]];
  readonly fields: Fields;
}

/** The events of a release around its GA. */
export interface EventPoints {
  readonly before: readonly EventPoint[];
  readonly ga: EventPoint | undefined;
  readonly after: readonly EventPoint[];
  /** The end of extended maintenance, which is a field of the release. */
  readonly extended: EventPoint | undefined;
}

/** Turns the events of a release into milestones in the order of their days. */
export function eventPoints(events: readonly SourceEvent[], options: EventOptions): EventPoints {
  const groups = Map.groupBy(events, ({ id }) => id);
  const spans = [...groups.values()].map(spanOf).toSorted((a, b) => compare(a.first, b.first));
  const ga = spans.find(({ kind }) => kind === 'ga');
  const rest = spans.filter((span) => span !== ga && span.kind !== 'extended');
  const isBefore = (span: Span) =>
    BEFORE_GA.has(span.kind) ||
    (!AFTER_GA.has(span.kind) && (ga === undefined || span.first < ga.first));
  const ordered = [
    ...rest.filter(isBefore),
    ...(ga === undefined ? [] : [ga]),
    ...rest.filter((span) => !isBefore(span)),
  ];
  const happened = ofOrderedDays(ordered.map((span) => ({ span, date: dayOf(span, options) })));
  const inOrder = new Set([...happened].map(({ span }) => span));
  const pointOf = (span: Span): EventPoint => ({
    ...{ id: span.id, kind: span.kind, events: span.events },
    fields: fieldsOf(span, inOrder.has(span), options),
  });
  const at = ga === undefined ? ordered.filter(isBefore).length : ordered.indexOf(ga);
  const extended = spans.find(({ kind }) => kind === 'extended');
  return {
    before: ordered.slice(0, at).map(pointOf),
    ga: ga === undefined ? undefined : pointOf(ga),
    after: ordered.slice(ga === undefined ? at : at + 1).map(pointOf),
    extended: extended === undefined ? undefined : pointOf(extended),
  };
}

/** The check accepts these kinds on one side of GA only. */
const BEFORE_GA: ReadonlySet<string> = new Set(['freeze', 'alpha', 'beta', 'rc']);
const AFTER_GA: ReadonlySet<string> = new Set(['maintenance', 'eol']);

/** An event from its first to its last day, of whatever weeks. */
interface Span {
  readonly id: string;
  readonly kind: SourceEvent['kind'];
  readonly events: readonly [SourceEvent, ...SourceEvent[]];
  /** The first day; empty if it is not known. */
  readonly first: string;
  readonly last: string;
  /** Whether the source states the day as a fact. */
  readonly isFact: boolean;
}

function spanOf(events: readonly SourceEvent[]): Span {
  const [first, ...more] = events;
  if (first === undefined) throw new Error('a milestone without an event');
  const days = events.flatMap(({ on, planned, ends }) => [on, planned, ends]);
  const known = days.filter((day): day is string => /^\d/u.test(day ?? '')).toSorted(compare);
  return {
    ...{ id: first.id, kind: first.kind, events: [first, ...more] },
    first: known[0] ?? '',
    last: known.at(-1) ?? '',
    isFact: events.some(({ on }) => on !== undefined),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the day by which a milestone has happened; undefined if it has not, or on an unknown day. */
function dayOf(span: Span, { today, past }: EventOptions): string | undefined {
  const isOver = span.last !== '' && span.last <= today;
  return isOver && (span.isFact || past === 'happened') ? span.first : undefined;
}

function fieldsOf(span: Span, isInOrder: boolean, options: EventOptions): Fields {
  const [event] = span.events;
  const { first, last, isFact } = span;
  const isOver = dayOf(span, options) !== undefined;
  const day = last === first ? first : `${first}/${last}`;
  const isPlan = first !== '' && (!isFact || !isOver);
  const doubts = isOver && !isInOrder ? [`${event.file}:${event.line} dates it ${day}`] : [];
  const sources = [...(event.sources ?? []), ...doubts];
  const isUnknown = event.on === 'unknown' || (isOver && !isInOrder);
  return {
    planned: isPlan ? first : first === '' && !isUnknown ? 'tbd' : undefined,
    actual: isUnknown ? 'unknown' : isOver ? day : undefined,
    ends: last === first ? undefined : last,
    outcome: event.isCancelled === true ? 'cancelled' : undefined,
    title: titleOf(event),
    note: event.note,
    sources: sources.length === 0 ? undefined : sources,
  };
}

function titleOf({ title }: SourceEvent): string | undefined {
  if (title === undefined) return undefined;
  const plain = withoutHidden(title).replaceAll(/\s+/gu, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
