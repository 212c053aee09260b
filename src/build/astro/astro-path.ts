import { relative, sep } from 'node:path';

/** Returns the path of a file as Astro's content store names it: relative to the root, with `/`. */
export function astroPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
