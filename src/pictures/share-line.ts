import type { PathLine } from '../view/path-line/path-line.ts';
import type { Measure } from './fit-text.ts';
import type { DrawText } from './outlined-text.ts';
import { drawLine, type LineText } from './path-line/draw.ts';
import { layoutLine } from './path-line/layout.ts';
import { COLOURS, round } from './svg-text.ts';

/** The place of the line in a share picture. */
export interface LineBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

const STROKE = `stroke="${COLOURS.accent}" stroke-width="5"`;
const LOOK = {
  track: STROKE,
  ahead: `${STROKE} stroke-dasharray="2 12" stroke-linecap="round"`,
  stop: `fill="${COLOURS.paper}" ${STROKE}`,
  here: `fill="${COLOURS.accent}" ${STROKE}`,
  goal: `fill="${COLOURS.paper}" ${STROKE}`,
  core: `fill="${COLOURS.accent}"`,
  planned: `fill="${COLOURS.paper}" stroke="${COLOURS.accent}" stroke-width="3" stroke-dasharray="5 4"`,
};

/** Draws the line of a share picture: the same drawing as on pages, in pixels and colours. */
export function shareLine(
  { stops }: PathLine,
  { x, y, width, size }: LineBox,
  pen: { readonly measure: Measure; readonly draw: DrawText },
): string {
  const text = ({ text: words, at, y: baseline, size: own, anchor, isDetail }: LineText) => {
    const length = pen.measure(words, !isDetail) * own;
    const start = at * width - { start: 0, middle: length / 2, end: length }[anchor];
    const colour = isDetail ? COLOURS.soft : COLOURS.ink;
    return pen.draw(words, { x: start, y: baseline, size: own, colour, bold: !isDetail });
  };
  const placed = layoutLine(stops, { width, size, measure: pen.measure });
  const { svg } = drawLine(placed, {
    size,
    x: (at) => String(round(at * width)),
    look: LOOK,
    text,
  });
  return `<g transform="translate(${x} ${y})">${svg}</g>`;
}
