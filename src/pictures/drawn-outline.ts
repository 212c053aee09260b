import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { memoizeByText } from '../lib/memoize.ts';
import type { OutlineOf } from './outlined-text.ts';
import { relativePath } from './path-data.ts';
import { glyphSvg } from './share-picture-svg.ts';

/** The outlines of signs in the fonts of the options, each of which is read from its font once. */
export function drawnOutline(options: ResvgRenderOptions): OutlineOf {
  const [regular, bold] = [false, true].map((isBold) =>
    memoizeByText((sign) => {
      const drawn = new Resvg(glyphSvg(sign, isBold), options).toString();
      const [, data] = /<path [^>]*\bd="([^"]+)"/u.exec(drawn) ?? [];
      return data === undefined ? undefined : relativePath(data);
    }),
  );
  return (sign, isBold) => (isBold ? bold : regular)?.(sign);
}
