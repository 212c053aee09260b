import { writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** The folder of the bundled scripts in the package. */
const FOLDER = 'scripts';

/** The module that each process and thread of a first build starts with. The names are those of their scripts. */
const ENTRIES = [
  'src/cli/main.js',
  'src/build/content/content-process.js',
  'src/catalog/parse/parse-worker.js',
];

/** Packages that find files beside themselves: native code, fonts, grammars, and Astro with all that it loads. */
const EXTERNAL =
  /^(?:node:|astro(?:\/|$)|@astrojs\/|vite(?:\/|$)|@resvg\/|dejavu-fonts-ttf|prismjs|@bruits\/)/u;

/**
 * Bundles the command, the reader of the content and the parser into few files, in a folder of the staged package, and
 * replaces the modules that these processes start with by an import of their script. Finding, reading and linking
 * several hundred modules takes a third of the first build of a small site. All other modules stay: Astro compiles from
 * them where a project has code.
 */
export async function bundleScripts(folder: string): Promise<void> {
  const input = Object.fromEntries(
    ENTRIES.map((path) => [basename(path, '.js'), join(folder, path)]),
  );
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: EXTERNAL,
    plugins: [ownPlaces(folder)],
  });
  await bundle.write({
    dir: join(folder, FOLDER),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    comments: { annotation: false, jsdoc: false, legal: true },
  });
  await bundle.close();
  for (const path of ENTRIES) writeFileSync(join(folder, path), reexport(path));
}

function reexport(path: string): string {
  const script = `${'../'.repeat(path.split('/').length - 1)}${FOLDER}/${basename(path)}`;
  return `export * from '${script}';\n`;
}

/** Returns a plugin that keeps the address of each module of the program: it finds its folders and scripts by it. */
function ownPlaces(folder: string): Plugin {
  return {
    name: 'relnotes:own-places',
    transform(code, id) {
      if (!id.startsWith(folder + sep) || !code.includes('import.meta.url')) return null;
      const path = relative(join(folder, FOLDER), id).split(sep).join('/');
      return code.replaceAll('import.meta.url', `new URL('${path}', import.meta.url).href`);
    },
  };
}
