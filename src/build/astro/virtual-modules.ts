import type { AstroConfig } from 'astro';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileOf } from '../../catalog/read/folders.ts';
import { listContent } from '../../catalog/read/handbook.ts';
import { astroPath } from './astro-path.ts';
import { optionsModule, type BuildOptions } from './build-options.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** Astro's list of the MDX entries that it compiles. */
export const MDX_MODULES = 'astro:content-module-imports';

/** Astro's content store. */
export const CONTENT_STORE = 'astro:data-layer-content';

/**
 * Returns a Vite plugin with the virtual modules that pages import. Two of them replace Astro's own: the content
 * store is filled at run time in dev and in the fast build, and the list of MDX files is not read from
 * `.astro/`, where simultaneous builds would overwrite it.
 */
export function virtualModules(options: BuildOptions): VitePlugin {
  const code = moduleCode(options);
  return {
    name: 'relnotes:modules',
    resolveId: {
      order: 'pre',
      handler: (id: string) => (code.has(id) ? resolvedId(id) : undefined),
    },
    load: { order: 'pre', handler: (id: string) => code.get(id.replace(PREFIX, ''))?.() },
  };
}

/** Returns a function for the code of each of these modules, by its id. */
export function moduleCode(
  options: BuildOptions,
): ReadonlyMap<string, () => string | Promise<string>> {
  const { settings, command } = options;
  return new Map<string, () => string | Promise<string>>([
    ['relnotes:build', () => optionsModule(options)],
    ['relnotes:components', () => filesModule('components', settings.extensions.components)],
    ['relnotes:languages', () => filesModule('languages', settings.extensions.languages)],
    [MDX_MODULES, () => mdxModules(settings, command)],
    ...(command === 'bundle' || command === 'dev'
      ? ([[CONTENT_STORE, () => STORE_MODULE]] as const)
      : []),
  ]);
}

/** Returns the code of a module that exports the default exports of files, by name. */
function filesModule(name: string, files: Readonly<Record<string, string>>): string {
  const entries = Object.entries(files);
  const imports = entries.map(([, file], at) => `import file${at} from ${JSON.stringify(file)};`);
  const members = entries.map(([key], at) => `${JSON.stringify(key)}: file${at}`);
  return `${imports.join('\n')}\nexport const ${name} = { ${members.join(', ')} };`;
}

const STORE_MODULE = `export default new Map();
export const filled = Promise.withResolvers();`;

const PREFIX = '\0relnotes/';

/** Returns the id under which Vite knows one of these modules. */
export function resolvedId(id: string): string {
  return `${PREFIX}${id}`;
}

async function mdxModules(
  settings: BuildOptions['settings'],
  command: BuildOptions['command'],
): Promise<string> {
  // Dev would compile all that a page could import, to know its styles: a body has none.
  const load = command === 'dev' ? 'import(/* @vite-ignore */ url)' : undefined;
  const paths = await compiledMdx(settings, listContent(settings));
  const entries = paths.map((path) => {
    const file = fileOf(settings, path);
    const url = JSON.stringify(file);
    const loader = load === undefined ? `() => import(${url})` : `load(${url})`;
    return `[${JSON.stringify(astroPath(settings.root, file))}, ${loader}],`;
  });
  const helper = load === undefined ? '' : `const load = (url) => () => ${load};\n`;
  return `${helper}export default new Map([\n${entries.join('\n')}\n]);`;
}
