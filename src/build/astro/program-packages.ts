import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Settings } from '../../settings.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

type Folders = Pick<Settings, 'root' | 'programDir'>;

/** The name of a package at the beginning of a specifier. */
const PACKAGE = /^(?:@[\w.-]+\/)?[\w][\w.-]*/u;
/** Packages of the program that are part of a bundle, by modules of Astro or since threads load them faster. */
const BUNDLED = /^(?:astro|@astrojs\/.+|zod|yaml)$/u;
/** Modules of Astro and of its MDX, which Astro names without saying from where. */
const OF_ASTRO = /^(?:astro|@astrojs\/mdx)\//u;

/** The import of files of words, and the module that it means, also where the package is not installed. */
const OWN_NAME = 'relnotes/config';
const OWN_CONFIG = fileURLToPath(new URL('../../public/config.ts', import.meta.url));

const EXTERNAL = new Set(
  Object.keys(packageJson.dependencies).filter((name) => !BUNDLED.test(name)),
);

/**
 * Returns a Vite plugin that finds packages from the program. Vite looks for them in the root, which is the project:
 * it may have no packages, or other versions of them. Pages that are built leave the packages of the program out, as
 * Vite does with what it finds in the root: some hold native code.
 */
export function programPackages({ programDir }: Folders): VitePlugin {
  const importer = join(programDir, 'package.json');
  return {
    name: 'relnotes:packages',
    resolveId: {
      order: 'pre',
      async handler(id: string, from: string | undefined) {
        if (id === OWN_NAME) return this.resolve(OWN_CONFIG, importer, { skipSelf: true });
        if (OF_ASTRO.test(id)) return this.resolve(id, importer, { skipSelf: true });
        const isBuiltPage =
          this.environment.mode === 'build' && this.environment.name === 'prerender';
        if (!isBuiltPage || from?.startsWith(programDir) !== true) return null;
        return EXTERNAL.has(packageOf(id) ?? '') ? { id, external: true } : null;
      },
    },
  };
}

/**
 * Links the packages that modules of a folder import into a `node_modules` beside them: Node looks for packages in the
 * parent folders of a module, and the cache may lie anywhere. A package that is not installed is optional.
 */
export function linkPackages(folder: string, imports: Iterable<string>, folders: Folders): void {
  const { root, programDir } = folders;
  const ofAstro = packageFolder('astro', programDir) ?? programDir;
  const names = new Set([...imports].flatMap((id) => packageOf(id) ?? []));
  for (const name of names) {
    const found = [programDir, ofAstro, root].flatMap((from) => packageFolder(name, from) ?? [])[0];
    if (found === undefined) continue;
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(found, link, 'junction');
  }
}

function packageOf(specifier: string): string | undefined {
  if (isBuiltin(specifier) || specifier.includes(':')) return undefined;
  return PACKAGE.exec(specifier)?.[0];
}

/** Returns the folder of a package as Node finds it from a folder; undefined if it is not installed. */
function packageFolder(name: string, from: string): string | undefined {
  const found = join(from, 'node_modules', name);
  if (existsSync(found)) return found;
  const above = dirname(from);
  return above === from ? undefined : packageFolder(name, above);
}
