import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Measure } from './fit-text.ts';
import { sampleSvg } from './share-picture-svg.ts';

/**
 * Returns a function that measures a text at the sample size by drawing it, which takes a
 * millisecond.
 */
export function measureByDrawing(options: ResvgRenderOptions): Measure {
  return (text, bold) => {
    const { x, width } = new Resvg(sampleSvg(text, bold), options).getBBox() ?? { x: 0, width: 0 };
    return x + width;
  };
}
