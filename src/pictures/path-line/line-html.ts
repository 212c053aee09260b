import type { PathLine } from '../../view/path-line/path-line.ts';
import { elementHtml } from '../../lib/html-element.ts';
import { assumeHtml, escapeText, type Html } from '../../lib/html.ts';
import { drawLine, type LinePen } from './draw.ts';
import { estimateWidth } from './estimate-width.ts';
import { layoutLine } from './layout.ts';

/** The line for pages: one drawing for each width of its place, of which the style sheet shows one. */
export interface LineDrawing {
  readonly name: 'narrow' | 'wide';
  readonly height: number;
  /** The elements inside the `<svg>`. */
  readonly html: Html;
}

/** The smallest width of each drawing in pixels: a phone of 320 without its margins, and half a screen. */
const WIDTHS = { narrow: 286, wide: 480 } as const;
/** Size of the labels, as PathLine.astro sets it. */
const SIZE = 14;

const PEN: LinePen = {
  size: SIZE,
  x: (at) => `${Math.round(at * 1e4) / 100}%`,
  look: {
    track: 'class="track"',
    ahead: 'class="ahead"',
    stop: 'class="stop"',
    here: 'class="here"',
    goal: 'class="goal"',
    core: 'class="core"',
    planned: 'class="planned"',
  },
  text: ({ text, at, y, anchor, isDetail }) =>
    `<text x="${PEN.x(at)}" y="${y}" text-anchor="${anchor}"${isDetail ? ' class="detail"' : ''}>${escapeText(text)}</text>`,
};

/** Draws a path for a page; positions are percentages, so that the picture takes the width of its place. */
export function lineDrawings({ stops }: PathLine): LineDrawing[] {
  return (['narrow', 'wide'] as const).map((name) => {
    const space = { width: WIDTHS[name], size: SIZE, measure: estimateWidth };
    const { height, svg } = drawLine(layoutLine(stops, space), PEN);
    return { name, height, html: assumeHtml(svg) };
  });
}

/** Returns the line as a part of a page, as PathLine.astro shows it. */
export function pathLineHtml(line: PathLine): Html {
  const drawings = lineDrawings(line).map(({ name, height, html }) =>
    elementHtml(
      'svg',
      { class: name, width: '100%', height, overflow: 'visible', 'aria-hidden': 'true' },
      html,
    ),
  );
  return elementHtml(
    'div',
    { class: 'path-line', role: 'img', 'aria-label': line.name },
    ...drawings,
  );
}
