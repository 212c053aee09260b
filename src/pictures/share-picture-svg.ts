import type { SharedFact, SharePicture } from '../view/site/share-picture.ts';
import { fitText, type FittedText, type Measure } from './fit-text.ts';
import { type DrawText, EM } from './outlined-text.ts';
import { shareLine } from './share-line.ts';
import { COLOURS, textAt, TONES, type TextStyle } from './svg-text.ts';

/** Size of share pictures in pixels (https://ogp.me; the usual ratio is 1.91 to 1). */
export const PICTURE = { width: 1200, height: 630 } as const;

const LEFT = 80;
const WIDTH = PICTURE.width - 2 * LEFT;
/** Vertical space of the title. */
const TOP = 170;
const BOTTOM = 420;
const GAP = 32;
/** The place of the line of releases. */
const LINE = { x: LEFT, y: 486, width: WIDTH, size: 20 };

/** The functions that measure and draw texts. */
interface Pen {
  readonly measure: Measure;
  readonly draw: DrawText;
}

/** Renders a share picture as SVG; the same picture and text widths give the same SVG. */
export function sharePictureSvg(
  picture: SharePicture,
  measure: Measure,
  draw: DrawText = textAt,
): string {
  const pen = { measure, draw };
  const { width, height } = PICTURE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">`,
    `<path fill="${COLOURS.paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${COLOURS.accent}" d="M0 0h${width}v14H0z"/>`,
    ...head(picture, pen),
    ...middle(picture, pen),
    ...factColumns(picture.facts, pen, 440 - lineHeight(picture)),
    ...(picture.line === undefined ? [] : [shareLine(picture.line, LINE, pen)]),
    line(picture.counts, { x: LEFT, y: 590, size: 26, colour: COLOURS.soft }, pen, WIDTH),
    '</svg>',
  ].join('\n');
}

/** Font size at which texts are measured, in pixels. */
export const SAMPLE = 100;

/** Renders a single text at the sample size, to measure it. */
export function sampleSvg(text: string, bold: boolean): string {
  return textOnlySvg(text, { x: 0, y: SAMPLE, size: SAMPLE, colour: COLOURS.ink, bold });
}

/** Renders a single character at 0, 0 in the size of an em, to take its outline. */
export function glyphSvg(character: string, bold: boolean): string {
  return textOnlySvg(character, { x: 0, y: 0, size: EM, colour: COLOURS.ink, bold });
}

function textOnlySvg(text: string, style: TextStyle): string {
  const { width, height } = PICTURE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">${textAt(text, style)}</svg>`;
}

function head({ site }: SharePicture, pen: Pen): string[] {
  return [
    `<g transform="translate(${LEFT} 62)"><path fill="${COLOURS.accent}" d="M10 0h36q10 0 10 10v36q0 10-10 10H10Q0 56 0 46V10Q0 0 10 0z"/>`,
    '<path d="M14 17h28M14 28h17M14 39h7l5 5 12-12" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></g>',
    line(
      site,
      { x: LEFT + 80, y: 101, size: 32, colour: COLOURS.soft, bold: true },
      pen,
      WIDTH - 80,
    ),
  ];
}

/** Returns the height that the line of releases takes from the title and the facts. */
function lineHeight({ line: own }: SharePicture): number {
  return own === undefined ? 0 : 64;
}

/** Breaks the title into lines. With the line of releases it has room for one large line, or for two small ones. */
function titleLines({ line: own, title }: SharePicture, { measure }: Pen): FittedText {
  const box = { width: WIDTH, lines: 3, sizes: [104, 88, 74, 62, 52], bold: true };
  if (own === undefined) return fitText(title, box, measure);
  const large = fitText(title, { ...box, sizes: [88, 74] }, measure);
  return large.lines.length === 1
    ? large
    : fitText(title, { ...box, lines: 2, sizes: [62, 52, 44] }, measure);
}

/** Renders the line above the title and the title, vertically centred. */
function middle(picture: SharePicture, pen: Pen): string[] {
  const { over } = picture;
  const bottom = BOTTOM - lineHeight(picture);
  const overHeight = over === undefined ? 0 : 58;
  const { lines, size } = titleLines(picture, pen);
  const height = overHeight + lines.length * size * 1.15;
  const top = TOP + Math.max(0, (bottom - TOP - height) / 2);
  const style = { x: LEFT, size, colour: COLOURS.ink, bold: true };
  return [
    ...(over === undefined
      ? []
      : [line(over, { x: LEFT, y: top + 36, size: 36, colour: COLOURS.accent }, pen, WIDTH)]),
    ...lines.map((text, index) =>
      pen.draw(text, { ...style, y: top + overHeight + size * (0.95 + index * 1.15) }),
    ),
  ];
}

const FACT_SIZES = [32, 29, 26, 23, 21];
const labelSize = (size: number) => Math.max(20, size * 0.75);

/**
 * Renders the facts side by side in the largest size that fits; cut if even the smallest is too
 * wide.
 */
function factColumns(facts: readonly SharedFact[], pen: Pen, top: number): string[] {
  if (facts.length === 0) return [];
  const widthsAt = (size: number) =>
    facts.map(({ label, text }) =>
      Math.max(pen.measure(label, false) * labelSize(size), pen.measure(text, true) * size),
    );
  const room = WIDTH - GAP * (facts.length - 1);
  const size = FACT_SIZES.find((one) => sum(widthsAt(one)) <= room) ?? 21;
  const natural = widthsAt(size);
  const scale = Math.min(1, room / sum(natural));
  const gap = Math.min(2 * GAP, (WIDTH - sum(natural) * scale) / Math.max(1, facts.length - 1));
  return [
    `<path fill="${COLOURS.line}" d="M${LEFT} ${top}h${WIDTH}v2H${LEFT}z"/>`,
    ...facts.flatMap(({ label, text, tone }, index) => {
      const x = LEFT + sum(natural.slice(0, index)) * scale + index * gap;
      // One pixel more than measured, because positions are rounded.
      const width = (natural[index] ?? 0) * scale + 1;
      const colour = tone === undefined ? COLOURS.ink : TONES[tone];
      return [
        cell(label, { x, y: top + 46, size: labelSize(size), colour: COLOURS.soft }, pen, width),
        cell(text, { x, y: top + 86, size, colour, bold: true }, pen, width),
      ];
    }),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Renders one line, in a smaller size if it is too wide. */
function line(text: string, style: TextStyle, pen: Pen, width: number): string {
  const { size, bold = false } = style;
  const sizes = [size, size * 0.85, size * 0.7];
  const fitted = fitText(text, { width, lines: 1, sizes, bold }, pen.measure);
  return pen.draw(fitted.lines[0] ?? '', { ...style, size: fitted.size });
}

/** Renders one line in the given size, cut if it is too wide. */
function cell(text: string, style: TextStyle, pen: Pen, width: number): string {
  const { size, bold = false } = style;
  const { lines } = fitText(text, { width, lines: 1, sizes: [size], bold }, pen.measure);
  return pen.draw(lines[0] ?? '', style);
}
