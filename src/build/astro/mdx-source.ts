import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitFrontMatter } from '../../catalog/read/front-matter.ts';
import { portableMdx } from '../../catalog/parse/markdown/masked-source.ts';
import { readGuarded } from '../../catalog/read/guarded-file.ts';
import { runsMdxCode, type MdxSwitch } from '../../catalog/read/mdx-switch.ts';
import { decodeText } from '../../catalog/read/text.ts';

/**
 * Returns a Vite plugin that hands the MDX of entries to the compiler as the check reads it: Astro splits front
 * matter at other places, and a `layout` in it would be imported. Refuses MDX of a site that runs no code in it: its
 * pages are made from the parts in the catalog, and compiling it would run whatever is in it.
 */
export function mdxSource(folders: MdxSwitch) {
  return {
    name: 'relnotes:mdx',
    load: {
      order: 'pre' as const,
      async handler(id: string) {
        // With a query, such as `?raw`, the file is not compiled as MDX.
        if (!id.endsWith('.mdx') || /[?\0]/u.test(id) || !isEntry(folders, id)) return;
        if (!runsMdxCode(folders)) throw new Error(`${id} is not compiled. ${NO_CODE}`);
        // Its parser takes time to load.
        const { locateMdx } = await import('./locate-mdx.ts');
        return bodyText(id, readGuarded(id), (body, bodyLine) =>
          locateMdx({ file: id, body, bodyLine }),
        );
      },
    },
    // After Astro has compiled the file.
    transform: {
      order: 'post' as const,
      filter: { id: /\.mdx$/ },
      handler: (code: string) => ({ code: withRuntime(code), map: null }),
    },
  };
}

const NO_CODE = 'The site does not run code in MDX: site.yaml would have to allow it.';

/** Returns whether a file is MDX of the project: not of a package, but for the handbook, which may be part of one. */
function isEntry({ contentDir, handbookDir }: MdxSwitch, file: string): boolean {
  if ([contentDir, handbookDir].some((folder) => file.startsWith(folder + sep))) return true;
  return !file.split(sep).includes('node_modules');
}

const RUNTIME_FILE = fileURLToPath(new URL('./mdx-runtime.ts', import.meta.url));
const JSX = /\bjsxs? as _jsxs?\b/u;

/** Lets compiled MDX use our runtime, whose errors name places (mdx-runtime.ts). */
export function withRuntime(code: string): string {
  const name = JSON.stringify(RUNTIME_FILE);
  const compiled = code.replace(
    // In dev, the name of the module is the path of its file by now.
    /^import \{([^}]*)\} from "[^"]*\/jsx-runtime[^"]*";/mu,
    (text, names: string) => (JSX.test(names) ? `import {${names}} from ${name};` : text),
  );
  const used = ['show', 'showAwait', 'at', 'atAwait'].filter((one) =>
    compiled.includes(`__relnotes_${one}(`),
  );
  if (used.length === 0) return compiled;
  const names = used.map((one) => `${one} as __relnotes_${one}`).join(', ');
  return `${compiled}\nimport { ${names} } from ${name};\n`;
}

/**
 * Returns the text of an entry with empty front matter, so that each line keeps its number. `change` may change the
 * rest.
 */
export function bodyText(
  file: string,
  bytes: Uint8Array,
  change: (body: string, bodyLine: number) => string = (body) => body,
): string | undefined {
  const { text } = decodeText(file, bytes);
  if (text === undefined)
    throw new Error(`${file} cannot be read. Run npx --no -- relnotes check to see why.`);
  const split = splitFrontMatter(file, text);
  if (!('body' in split)) return undefined;
  const body = change(portableMdx(split.body), split.bodyLine);
  return `---${'\n'.repeat(split.bodyLine - 2)}---\n${body}`;
}
