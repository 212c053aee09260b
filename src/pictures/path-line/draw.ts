import { DETAIL, type PlacedLabel, type PlacedStop } from './layout.ts';

/** The parts of the picture that have a look of their own. */
export type LinePart = 'track' | 'ahead' | 'stop' | 'here' | 'goal' | 'core' | 'planned';

/** One line of a label: where it is, and whether it is the second line. */
export interface LineText {
  readonly text: string;
  /** Distance from the left edge, as a fraction of the width. */
  readonly at: number;
  /** The baseline, in pixels. */
  readonly y: number;
  readonly size: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly isDetail: boolean;
}

/** The way a picture is drawn: on a page with classes and percentages, in a file with colours and pixels. */
export interface LinePen {
  /** Size of the labels in pixels. */
  readonly size: number;
  /** A horizontal position as the value of an attribute, from a fraction of the width. */
  readonly x: (at: number) => string;
  /** The attributes of each part. */
  readonly look: Readonly<Record<LinePart, string>>;
  /** Renders a text as SVG; escapes it. */
  readonly text: (line: LineText) => string;
}

/** The drawn line: SVG elements without the root, and their height in pixels. */
export interface DrawnLine {
  readonly height: number;
  readonly svg: string;
}

/** Radius of the marks and distance of the labels from the line, in em. */
const RADIUS = { stop: 0.36, here: 0.36, planned: 0.36, goal: 0.62, core: 0.28 } as const;
const BESIDE = 0.95;
const LINE_HEIGHT = 1.3;

/** Draws a path: the line, dashed where it is planned, a mark for each stop, and the labels. */
export function drawLine(stops: readonly PlacedStop[], pen: LinePen): DrawnLine {
  const rows = (side: PlacedLabel['side']) =>
    Math.max(0, ...stops.map(({ label }) => (label?.side === side ? label.lines.length : 0)));
  const space = (count: number) => pen.size * (count === 0 ? 0.75 : BESIDE + count * LINE_HEIGHT);
  const y = space(rows('above'));
  return {
    height: Math.ceil(y + space(rows('below'))),
    svg: [
      ...stops.slice(1).map((stop, index) => segment(stops[index], stop, y, pen)),
      ...stops.flatMap((stop) => mark(stop, y, pen)),
      ...stops.flatMap((stop) => label(stop, y, pen)),
    ].join(''),
  };
}

function segment(from: PlacedStop | undefined, to: PlacedStop, y: number, pen: LinePen): string {
  const look = to.kind === 'planned' ? pen.look.ahead : pen.look.track;
  return `<line x1="${pen.x(from?.at ?? 0)}" x2="${pen.x(to.at)}" y1="${round(y)}" y2="${round(y)}" ${look}/>`;
}

function mark({ kind, at }: PlacedStop, y: number, { x, size, look }: LinePen): string[] {
  const circle = (part: keyof typeof RADIUS) =>
    `<circle cx="${x(at)}" cy="${round(y)}" r="${round(RADIUS[part] * size)}" ${look[part]}/>`;
  return kind === 'goal' ? [circle('goal'), circle('core')] : [circle(kind)];
}

function label({ label: own, at }: PlacedStop, y: number, pen: LinePen): string[] {
  if (own === undefined) return [];
  const { lines, anchor, side } = own;
  const edge = { start: 0, middle: at, end: 1 }[anchor];
  const step = LINE_HEIGHT * pen.size;
  const first =
    side === 'below'
      ? y + BESIDE * pen.size + 0.75 * pen.size
      : y - BESIDE * pen.size - (lines.length - 1) * step + 0.1 * pen.size;
  return lines.map((text, row) =>
    pen.text({
      text,
      at: edge,
      y: round(first + row * step),
      size: pen.size * (row === 0 ? 1 : DETAIL),
      anchor,
      isDetail: row > 0,
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
