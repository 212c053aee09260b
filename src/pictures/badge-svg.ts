import type { Badge } from '../view/release/badge.ts';
import { escapeHtml } from '../view/shared/inline.ts';
import type { Measure } from './fit-text.ts';
import { COLOURS, printable, textAt, TONES } from './svg-text.ts';

const HEIGHT = 24;
const SIZE = 13;
const PAD = 9;
const BASE = 16.5;
const WHITE = '#ffffff';

/**
 * A badge as SVG. White on fields of its own, so that it can be read on light and on dark pages; a
 * light line around it parts it from a dark one. The same badge and widths give the same text.
 */
export function badgeSvg({ label, text, tone, title }: Badge, measure: Measure): string {
  const left = fieldWidth(label, false, measure);
  const right = fieldWidth(text, true, measure);
  const width = left + right;
  const name = escapeHtml(printable(title));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${name}" font-family="DejaVu Sans,Verdana,Geneva,sans-serif">`,
    `<title>${name}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>`,
    `<g clip-path="url(#r)"><path fill="${COLOURS.ink}" d="M0 0h${left}v${HEIGHT}H0z"/>`,
    `<path fill="${TONES[tone]}" d="M${left} 0h${right}v${HEIGHT}H${left}z"/></g>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="${COLOURS.line}"/>`,
    field(label, { x: PAD, length: left - 2 * PAD, bold: false }),
    field(text, { x: left + PAD, length: right - 2 * PAD, bold: true }),
    '</svg>',
    '',
  ].join('\n');
}

function fieldWidth(text: string, bold: boolean, measure: Measure): number {
  return Math.ceil(measure(printable(text), bold) * SIZE) + 2 * PAD;
}

interface Field {
  readonly x: number;
  readonly length: number;
  readonly bold: boolean;
}

/** The text in the width that was measured, also where a reader's browser has another font. */
function field(text: string, { x, length, bold }: Field): string {
  return textAt(text, { x, y: BASE, size: SIZE, colour: WHITE, bold, length });
}
