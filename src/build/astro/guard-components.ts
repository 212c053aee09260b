import { fileURLToPath } from 'node:url';

/** The call with which every compiled component gets its `Astro` global. */
const CREATE = '$$result.createAstro($$props, $$slots)';

/** The export that makes a page partial (https://docs.astro.build/en/basics/astro-pages/#page-partials). */
const PARTIAL = /^export const partial\b/mu;

const GUARD = fileURLToPath(new URL('./request-guard.ts', import.meta.url));

const NO_PARTIALS =
  "Relnotes does not support Astro's partial pages: each page is a whole document with its own policy. Remove `export const partial`.";

/**
 * Returns a Vite plugin that guards the `Astro` global of all components of the project. It runs after Astro has
 * compiled them. Components of packages are left as they are: `astro:assets` may need what ours may not use.
 */
export function guardComponents() {
  return {
    name: 'relnotes:request-guard',
    transform: {
      filter: { id: { include: /\.astro$/u, exclude: /\/node_modules\//u } },
      handler(code: string, id: string) {
        if (PARTIAL.test(code)) throw new Error(`${id}: ${NO_PARTIALS}`);
        if (!code.includes(CREATE)) return undefined;
        const guarded = code.replaceAll(CREATE, () => `guardRequest(${CREATE})`);
        // At the end, so that the lines of the source map stay: imports are hoisted.
        const name = JSON.stringify(GUARD);
        return { code: `${guarded}\nimport { guardRequest } from ${name};\n`, map: null };
      },
    },
  };
}
