import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { memoizeByText } from '../lib/memoize.ts';
import type { GlyphOutline } from './outlined-text.ts';
import { relativePath } from './path-data.ts';
import { glyphSvg } from './share-picture-svg.ts';

/**
 * Returns a function that gives the outline of a character in a font; each outline is read once.
 */
export function outlineByDrawing(options: ResvgRenderOptions): GlyphOutline {
  const [regular, bold] = [false, true].map((isBold) =>
    memoizeByText((character) => {
      const drawn = new Resvg(glyphSvg(character, isBold), options).toString();
      const [, data] = /<path [^>]*\bd="([^"]+)"/u.exec(drawn) ?? [];
      return data === undefined ? undefined : relativePath(data);
    }),
  );
  return (character, isBold) => (isBold ? bold : regular)?.(character);
}
