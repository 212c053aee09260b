import type { AstroConfig } from 'astro';
import { splitFrontMatter } from '../../catalog/read/front-matter.ts';
import { portableMdx } from '../../catalog/parse/markdown/masked-source.ts';
import { readGuarded } from '../../catalog/read/guarded-file.ts';
import { runsMdxCode, type MdxFolders } from '../../catalog/read/mdx-switch.ts';
import { decodeText } from '../../catalog/read/text.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** The modules that compiled MDX imports by itself. */
const RUNTIME = /^astro\/(?:jsx-runtime|runtime\/server\/index\.js)$/u;

/**
 * Returns a Vite plugin that hands the MDX of entries to the compiler as the check reads it: Astro splits front
 * matter at other places, and a `layout` in it would be imported. Where MDX holds no code, its modules import
 * nothing but the runtime, whatever became of their text.
 */
export function mdxSource(folders: MdxFolders): VitePlugin {
  return {
    name: 'relnotes:mdx',
    resolveId: {
      order: 'pre',
      handler(id: string, importer: string | undefined) {
        checkMdxImport(folders, id, importer);
      },
    },
    load: {
      order: 'pre',
      handler(id: string) {
        // With a query, such as `?raw`, the file is not compiled as MDX.
        if (!id.endsWith('.mdx') || /[?\0]|\/node_modules\//u.test(id)) return;
        return bodyText(id, readGuarded(id));
      },
    },
  };
}

/** Throws if a module is MDX of a site that runs no code in MDX, and imports something else than the runtime. */
export function checkMdxImport(folders: MdxFolders, id: string, importer?: string): void {
  if (!isMdx(importer) || RUNTIME.test(id) || runsMdxCode(folders)) return;
  throw new Error(`${importer} imports ${id}, but this site does not run code in MDX.`);
}

function isMdx(id: string | undefined): id is string {
  return id !== undefined && /\.mdx(?:\?|$)/u.test(id);
}

/** Returns the text of an entry with empty front matter, so that each line keeps its number. */
export function bodyText(file: string, bytes: Uint8Array): string | undefined {
  const { text } = decodeText(file, bytes);
  if (text === undefined) throw new Error(`${file} cannot be read. Run npm run check to see why.`);
  const split = splitFrontMatter(file, text);
  if (!('body' in split)) return undefined;
  return `---${'\n'.repeat(split.bodyLine - 2)}---\n${portableMdx(split.body)}`;
}
