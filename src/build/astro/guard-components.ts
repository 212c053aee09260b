import { fileURLToPath } from 'node:url';
import type { Settings } from '../../settings.ts';

/** The call with which every compiled component gets its `Astro` global. */
const CREATE = '$$result.createAstro($$props, $$slots)';

/** The export that makes a page partial (https://docs.astro.build/en/basics/astro-pages/#page-partials). */
const PARTIAL = /^export const partial\b/mu;

const GUARD = fileURLToPath(new URL('./request-guard.ts', import.meta.url));

const NO_PARTIALS =
  "Relnotes does not support Astro's partial pages: each page is a whole document with its own policy. Remove `export const partial`.";

/**
 * Returns a Vite plugin that guards the `Astro` global of all components of the program and the project. It runs after
 * Astro has compiled them. Components of other packages are left as they are: `astro:assets` may need what ours may not use.
 */
export function guardComponents({ programDir }: Pick<Settings, 'programDir'>) {
  return {
    name: 'relnotes:request-guard',
    transform: {
      filter: { id: /\.astro$/u },
      handler(code: string, id: string) {
        if (id.includes('/node_modules/') && !id.startsWith(`${programDir}/src/`)) return undefined;
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
