import type { PathStop } from '../../view/path-line/path-line.ts';
import { fitText, type Measure } from '../fit-text.ts';

/** The space of a line: its width in pixels, the size of its labels, and the function that measures them. */
export interface LineSpace {
  readonly width: number;
  readonly size: number;
  readonly measure: Measure;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: 'above' | 'below';
}

export interface PlacedStop {
  readonly kind: PathStop['kind'];
  /** Distance from the left edge, as a fraction of the width. */
  readonly at: number;
  /** Undefined where a label has no room: the accessible name of the picture names each stop. */
  readonly label: PlacedLabel | undefined;
}

/** Space between two labels, in em. */
const GAP = 0.45;
/** The widest label, as a fraction of the width, so that both ends always have room. */
const MAX_LABEL = 0.46;
/** A detail is set smaller than its label. */
export const DETAIL = 0.86;
/** The radius of the largest mark, in em: it stays inside the picture. */
const INSET = 0.75;

const SIDES = ['below', 'above'] as const;

interface Candidate {
  readonly lines: readonly string[];
  readonly anchor: PlacedLabel['anchor'];
  /** Left and right edge in pixels. */
  readonly from: number;
  readonly to: number;
}

/**
 * Places stops at equal distances, and as many labels as have room: both ends first, then the marked stops, then
 * the others from the left, each below the line, else above it. If some have no room, the stops between the ends get
 * their short names, and if need be the ends, too, or the last label stands above the line: the way that names the most
 * stops. No two labels overlap.
 */
export function layoutLine(stops: readonly PathStop[], space: LineSpace): PlacedStop[] {
  const isEnd = (index: number) => index === 0 || index === stops.length - 1;
  const short = stops.map((stop) => ({ ...stop, label: stop.short, detail: undefined }));
  const mixed = stops.map((stop, index) => (isEnd(index) ? stop : (short[index] ?? stop)));
  return [stops, mixed, short]
    .flatMap((own) => SIDES.map((lastSide) => placeStops(own, space, lastSide)))
    .reduce((best, next) => (countLabels(next) > countLabels(best) ? next : best));
}

function countLabels(placed: readonly PlacedStop[]): number {
  return placed.filter(({ label }) => label !== undefined).length;
}

function placeStops(
  stops: readonly PathStop[],
  space: LineSpace,
  lastSide: PlacedLabel['side'],
): PlacedStop[] {
  const placed = new Map<number, PlacedLabel>();
  const taken: Record<PlacedLabel['side'], Candidate[]> = { below: [], above: [] };
  for (const index of byImportance(stops)) {
    const label = candidate(stops, index, space);
    const fits = label.from >= 0 && label.to <= space.width;
    const sides = index > 0 && index === stops.length - 1 ? [lastSide] : SIDES;
    const side = sides.find((one) =>
      taken[one].every((other) => isApart(label, other, GAP * space.size)),
    );
    if (!fits || side === undefined) continue;
    taken[side].push(label);
    placed.set(index, { lines: label.lines, anchor: label.anchor, side });
  }
  return stops.map(({ kind }, index) => ({
    kind,
    at: positionOf(index, stops.length, space),
    label: placed.get(index),
  }));
}

/** Returns the indexes of the stops: the ends, then those that are here or the goal, then the others. */
function byImportance(stops: readonly PathStop[]): number[] {
  const last = stops.length - 1;
  const rank = (index: number) => {
    if (index === 0 || index === last) return 0;
    const { kind } = stops[index] ?? {};
    return kind === 'here' || kind === 'goal' ? 1 : 2;
  };
  return stops.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b) || a - b);
}

function positionOf(index: number, count: number, { width, size }: LineSpace): number {
  const inset = (INSET * size) / width;
  return count < 2 ? inset : inset + ((1 - 2 * inset) * index) / (count - 1);
}

function candidate(stops: readonly PathStop[], index: number, space: LineSpace): Candidate {
  const { width, size, measure } = space;
  const stop = stops[index];
  const texts = [
    { text: stop?.label ?? '', size, bold: true },
    { text: stop?.detail ?? '', size: size * DETAIL, bold: false },
  ].filter(({ text }, row) => row === 0 || text !== '');
  const lines = texts.map(({ text, size: own, bold }) => {
    const box = { width: width * MAX_LABEL, lines: 1, sizes: [own], bold };
    return fitText(text, box, measure).lines[0] ?? '';
  });
  const long = Math.max(
    ...lines.map((line, row) => measure(line, row === 0) * (texts[row]?.size ?? 0)),
    0,
  );
  const x = positionOf(index, stops.length, space) * width;
  if (index === 0) return { lines, anchor: 'start', from: 0, to: long };
  if (index === stops.length - 1) return { lines, anchor: 'end', from: width - long, to: width };
  // In a wider picture than this one, labels only move apart.
  return { lines, anchor: 'middle', from: x - long / 2, to: x + long / 2 };
}

function isApart(a: Candidate, b: Candidate, gap: number): boolean {
  return a.to + gap <= b.from || b.to + gap <= a.from;
}
