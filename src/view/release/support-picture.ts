import type { SupportState } from '../../domain/support.ts';
import {
  dayScale,
  monthTicks,
  percent,
  type DayScale,
  type MonthTick,
} from '../timeline/day-scale.ts';

/**
 * One release in the picture of support windows. This module computes only the geometry: horizontal
 * positions in percent, vertical ones in pixels, as in the picture of the timeline.
 */

export interface SupportBarInput {
  readonly id: string;
  readonly state: SupportState;
  /** GA, planned or actual; a release without a day is not in the picture. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly extendedUntil: string | undefined;
  /** The last days of the support phases but the last one. */
  readonly phaseEnds?: readonly string[];
}

/** Horizontal position and width of a part of a bar, in percent. */
export interface BarSpan {
  readonly x: string;
  readonly width: string;
}

export interface SupportBar {
  readonly id: string;
  readonly state: SupportState;
  readonly y: number;
  /** Whether it ended on an unknown day before today. */
  readonly endsBefore: boolean;
  /** Regular maintenance; without a known end it extends to the edge, or to today if it has ended. */
  readonly regular: BarSpan;
  /** The positions at which a support phase ends and the next one begins. */
  readonly phaseEnds: readonly string[];
  /** Extended maintenance, if there is any. */
  readonly extended: BarSpan | undefined;
}

export interface SupportPicture {
  readonly height: number;
  readonly bars: readonly SupportBar[];
  readonly ticks: readonly MonthTick[];
  readonly today: string;
}

/**
 * Heights in pixels: the scale above the bars, a bar with its label, the space below the last bar.
 */
const SCALE_HEIGHT = 28;
const ROW_HEIGHT = 42;
const BOTTOM = 24;

/**
 * Returns the geometry of the picture, which always includes today; undefined if no release has a
 * day.
 */
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
    bars: dated.map((bar, index) => supportBar(bar, index, scale, { today, last })),
    ticks: monthTicks(first, last),
    today: percent(scale(today)),
  };
}

function supportBar(
  bar: SupportBarInput & { readonly from: string },
  index: number,
  scale: DayScale,
  { today, last }: { today: string; last: string },
): SupportBar {
  const { id, state, from, until, extendedUntil, phaseEnds = [] } = bar;
  const hasEnded = until === undefined && (state === 'end-of-life' || state === 'extended');
  const end = until ?? (hasEnded ? today : last);
  return {
    id,
    state,
    endsBefore: hasEnded,
    y: SCALE_HEIGHT + index * ROW_HEIGHT,
    regular: span(scale, from, end),
    phaseEnds: phaseEnds.map((day) => percent(scale(day))),
    extended:
      extendedUntil === undefined || extendedUntil <= end
        ? undefined
        : span(scale, end, extendedUntil),
  };
}

/** Returns a part of a bar; a bar of one day gets a minimum width to stay visible. */
function span(scale: DayScale, from: string, to: string): BarSpan {
  const width = Math.max(scale(to) - scale(from), 0.5);
  return { x: percent(scale(from)), width: percent(width) };
}
