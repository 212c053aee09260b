import { builtinModules } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Settings } from '../../settings.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** Folders of `src/` that import nothing of Astro and no virtual module, so that Node can load their modules. */
export const NATIVE_FOLDERS = [
  'catalog',
  'domain',
  'formats',
  'i18n',
  'journal',
  'lib',
  'outputs',
  'schema',
  'view',
] as const;

/** A relative import of a script. */
const RELATIVE = /^\.\.?\/.*\.[jt]s$/u;

/**
 * Returns a Vite plugin that lets Node load these modules in dev and in a sync, where Vite would transform hundreds of
 * them one by one, once for the pages and again for `content.config.ts`. Node has loaded most already, to read the content.
 *
 * Node loads a module only once. After the first change of one of them, Vite takes over: pages reload with the
 * change, more slowly once. `content.config.ts` and the reader of the content need a restart.
 */
export function nativeModules({ programDir }: Pick<Settings, 'programDir'>): VitePlugin {
  const src = pathToFileURL(join(programDir, 'src') + sep).href;
  const native = new RegExp(`^${literal(src)}(?:${NATIVE_FOLDERS.join('|')})/`, 'u');
  const importers = new Set<string>();
  let isEdited = false;
  return {
    name: 'relnotes:native-modules',
    apply: 'serve',
    configEnvironment(name) {
      if (name === 'client') return undefined;
      // Node imports the modules that count as built in; Vite would transform any other `file:` URL.
      return { resolve: { builtins: [...builtinModules, /^node:/u, native] } };
    },
    resolveId: {
      order: 'pre',
      filter: { id: RELATIVE },
      handler(id, importer) {
        if (isEdited || importer === undefined || this.environment.name === 'client') return null;
        const [file = ''] = importer.split('?', 1);
        const from = pathToFileURL(file).href;
        const { href } = new URL(id, from);
        if (!from.startsWith(src) || !native.test(href)) return null;
        importers.add(importer);
        return { id: href, external: true };
      },
    },
    hotUpdate({ file, modules }) {
      if (this.environment.name !== 'ssr' || !native.test(pathToFileURL(file).href))
        return undefined;
      isEdited = true;
      const { moduleGraph } = this.environment;
      const changed = [...importers].flatMap((id) => moduleGraph.getModuleById(id) ?? []);
      importers.clear();
      return [...modules, ...changed];
    },
  };
}

/** Returns a pattern that matches a text. Node 22 has no RegExp.escape. */
function literal(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
