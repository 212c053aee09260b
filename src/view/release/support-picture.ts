import type { SupportState } from '../../domain/support.ts';
import { dayScale, monthTicks, percent, type Scale, type Tick } from '../timeline/day-scale.ts';

/**
 * The geometry of the picture of releases and their support windows: places as in the timeline's
 * picture, percentages across and pixels down. No words and no dates are made here.
 */

export interface SupportBarInput {
  readonly id: string;
  readonly state: SupportState;
  /** GA, planned or done; a release without a day has no place in the picture. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly extendedUntil: string | undefined;
}

/** A stretch of a bar. */
export interface BarSpan {
  readonly x: string;
  readonly width: string;
}

export interface SupportBar {
  readonly id: string;
  readonly state: SupportState;
  readonly y: number;
  /** Regular maintenance; without a known end it runs to the edge. */
  readonly regular: BarSpan;
  /** Extended maintenance, where there is some. */
  readonly extended: BarSpan | undefined;
}

export interface SupportPicture {
  readonly height: number;
  readonly bars: readonly SupportBar[];
  readonly ticks: readonly Tick[];
  readonly today: string;
}

/** Pixels of the scale above the bars, of one bar with its label over it, and below the last one. */
const SCALE_HEIGHT = 28;
const ROW_HEIGHT = 42;
const BOTTOM = 24;

/** The picture, or undefined if no release has a day. Today is always in it. */
export function supportPicture(
  input: readonly SupportBarInput[],
  today: string,
): SupportPicture | undefined {
  const dated = input.flatMap(({ from, ...rest }) =>
    from === undefined ? [] : [{ from, ...rest }],
  );
  if (dated.length === 0) return undefined;
  const days = dated.flatMap(({ from, until, extendedUntil }) => [from, until, extendedUntil]);
  const sorted = [...days.filter((day) => day !== undefined), today].toSorted();
  const [first, last] = [sorted[0] ?? today, sorted.at(-1) ?? today];
  const scale = dayScale(first, last);
  return {
    height: SCALE_HEIGHT + dated.length * ROW_HEIGHT + BOTTOM,
    bars: dated.map((bar, index) => supportBar(bar, index, scale, last)),
    ticks: monthTicks(first, last),
    today: percent(scale(today)),
  };
}

function supportBar(
  { id, state, from, until, extendedUntil }: SupportBarInput & { readonly from: string },
  index: number,
  scale: Scale,
  last: string,
): SupportBar {
  const end = until ?? last;
  return {
    id,
    state,
    y: SCALE_HEIGHT + index * ROW_HEIGHT,
    regular: span(scale, from, end),
    extended:
      extendedUntil === undefined || extendedUntil <= end
        ? undefined
        : span(scale, end, extendedUntil),
  };
}

/** A bar that begins and ends on one day is still seen. */
function span(scale: Scale, from: string, to: string): BarSpan {
  const width = Math.max(scale(to) - scale(from), 0.5);
  return { x: percent(scale(from)), width: percent(width) };
}
