import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Measure } from './fit-text.ts';
import { sampleSvg } from './share-picture-svg.ts';

/** Measures a text at the size of a sample by drawing it, which takes a millisecond. */
export function drawnMeasure(options: ResvgRenderOptions): Measure {
  return (text, bold) => {
    const { x, width } = new Resvg(sampleSvg(text, bold), options).getBBox() ?? { x: 0, width: 0 };
    return x + width;
  };
}
