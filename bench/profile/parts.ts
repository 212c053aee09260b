import type { Frame } from './cpu-profile.ts';

/** The remaining time: the start of Node and Astro, and functions without a rule. */
export const REST = 'start and the rest';

const WAITING = '(idle)';

/**
 * Parts of a build by function or file; the first match wins. The bundle with the pages lies in the cache; its
 * chunks are named after their source.
 */
const RULES: readonly (readonly [part: string, fits: RegExp])[] = [
  ['collecting garbage', /^\(garbage collector\)/u],
  ['search index', /\/src\/search\//u],
  ['share pictures', /@resvg|\/server\/(?:.*\/)?draw-picture[_.]/u],
  ['Markdown', /\/satteri\/|\/prismjs\/|github-slugger|\/src\/catalog\/parse\/markdown\//u],
  ['checking', /\/src\/catalog\/(?:check\/|parse\/validate)|\/zod\/|\/src\/schema\//u],
  ['reading', /\/node_modules\/yaml\/|\/src\/catalog\/|\/src\/domain\//u],
  ['writing', /\/site-writer[._]/u],
  ['finishing pages', /\/finish-page[._]/u],
  ['compiling', /\/vite\/|rolldown|lightningcss|esbuild|compiler-rs|vite-plugin|css-tree/u],
  ['pages', /\/relnotes\/bundle\/server\//u],
  ['loading modules', /^node:internal\/(?:modules|deps\/amaro|source_map)/u],
];

/** Returns the part of a frame; undefined for helpers of several parts. */
export function partOf({ functionName, url }: Frame): string | undefined {
  if (functionName === WAITING) return 'waiting';
  const place = url === '' ? functionName : url;
  return RULES.find(([, fits]) => fits.test(place))?.[0];
}
