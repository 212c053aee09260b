import type { Badge } from '../view/release/badge.ts';
import type { Measure } from './fit-text.ts';
import { COLOURS, printable, textAt, TONES } from './svg-text.ts';
import { escapeText } from '../lib/html.ts';

const HEIGHT = 24;
const SIZE = 13;
const PADDING = 9;
const BASELINE = 16.5;
const WHITE = '#ffffff';

/**
 * Renders a badge as SVG. White text on dark fields is legible on light and on dark pages; a light
 * border separates it from a dark page. The same badge and text widths give the same SVG.
 */
export function badgeSvg({ label, text, tone, title }: Badge, measure: Measure): string {
  const left = fieldWidth(label, false, measure);
  const right = fieldWidth(text, true, measure);
  const width = left + right;
  const name = escapeText(printable(title));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${name}" font-family="DejaVu Sans,Verdana,Geneva,sans-serif">`,
    `<title>${name}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>`,
    `<g clip-path="url(#r)"><path fill="${COLOURS.ink}" d="M0 0h${left}v${HEIGHT}H0z"/>`,
    `<path fill="${TONES[tone]}" d="M${left} 0h${right}v${HEIGHT}H${left}z"/></g>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="${COLOURS.line}"/>`,
    field(label, { x: PADDING, length: left - 2 * PADDING, bold: false }),
    field(text, { x: left + PADDING, length: right - 2 * PADDING, bold: true }),
    '</svg>',
    '',
  ].join('\n');
}

function fieldWidth(text: string, bold: boolean, measure: Measure): number {
  return Math.ceil(measure(printable(text), bold) * SIZE) + 2 * PADDING;
}

interface BadgeField {
  readonly x: number;
  readonly length: number;
  readonly bold: boolean;
}

/** Renders a text in its measured width, so that it fits in browsers with another font, too. */
function field(text: string, { x, length, bold }: BadgeField): string {
  return textAt(text, { x, y: BASELINE, size: SIZE, colour: WHITE, bold, length });
}
