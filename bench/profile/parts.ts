import type { Frame } from './cpu-profile.ts';

/** What is left: Astro's own start and what no rule below knows. */
export const REST = 'start and the rest';

const WAITING = '(idle)';

/** Parts of a build by function or file; the first that fits. Built pages live in Astro's .prerender/. */
const RULES: readonly (readonly [part: string, fits: RegExp])[] = [
  ['collecting garbage', /^\(garbage collector\)/u],
  ['search index', /pagefind|\/src\/search\//u],
  ['share pictures', /@resvg|\/chunks\/_picture/u],
  ['Markdown', /\/satteri\/|\/prismjs\/|github-slugger|\/src\/catalog\/markdown\//u],
  ['checking', /\/src\/catalog\/(?:checks|cross-check|validate)|\/zod\/|\/src\/schema\//u],
  ['reading', /\/node_modules\/yaml\/|\/src\/catalog\/|\/src\/domain\//u],
  ['writing', /\/core\/build\/generate\.js|\/core\/build\/static-build\.js/u],
  ['bundling', /\/vite\/|rolldown|lightningcss|esbuild|compiler-rs|vite-plugin|css-tree/u],
  ['pages', /\/\.prerender\//u],
  ['loading modules', /^node:internal\/(?:modules|deps\/amaro|source_map)/u],
  ["Astro's store", /\/astro\/dist\/content\/|\/devalue\//u],
];

/** The part of a build that a frame belongs to; undefined for helpers that serve several. */
export function partOf({ functionName, url }: Frame): string | undefined {
  if (functionName === WAITING) return 'waiting';
  const place = url === '' ? functionName : url;
  return RULES.find(([, fits]) => fits.test(place))?.[0];
}
