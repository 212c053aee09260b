import type { MarkShape } from '../../view/shared/marks.ts';

const RING = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0';

/** SVG paths of the marks' shapes, centred at 0,0; Tag.astro draws the same shapes with CSS. */
export const SHAPE_PATHS: Readonly<
  Record<MarkShape, { readonly line?: string; readonly area?: string }>
> = {
  tick: { line: 'M-5.5 .5L-1.5 4.5L6-4.5' },
  cross: { line: 'M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5' },
  dot: { area: RING },
  ring: { line: RING },
  dashed: { line: RING },
  half: { line: RING, area: 'M0-5a5 5 0 0 0 0 10z' },
  bar: { line: 'M-5.5 0H5.5' },
  diamond: { area: 'M0-6L6 0L0 6L-6 0z' },
  triangle: { area: 'M0-6L6.5 5.5H-6.5z' },
  square: { area: 'M-5-5H5V5H-5z' },
  arrow: { area: 'M-6-1.5H0V-6L7 0L0 6V1.5H-6z' },
};
