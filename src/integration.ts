import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSite, picturePlaces } from './build/build-site.ts';
import { keepProgram, makingFolder } from './build/compile-program.ts';
import { serveContent } from './build/dev-content.ts';
import { loadAhead } from './build/load-ahead.ts';
import { publishParts } from './build/parts.ts';
import { programDigest, programFolder, programIn } from './build/program-files.ts';
import { takeProgram } from './build/take-program.ts';
import { virtualModules } from './build/virtual-modules.ts';
import type { SitePlace } from './catalog/read-place.ts';
import { Progress } from './progress.ts';
import type { Settings } from './settings.ts';

/**
 * Gives pages what they are made from. For `npm run build` Astro only compiles them (build-site.ts);
 * `astro build` by hand goes on with the same build when the program is compiled.
 */
export function relnotes(settings: Settings, place: SitePlace): AstroIntegration {
  let making = makingFolder(settings);
  const { printed, ...taken } = takeProgram(settings.root, () => making);
  const content = { nouns: [] };
  let finished: string | undefined;
  return {
    name: 'relnotes',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        publishParts({
          settings,
          place,
          command,
          pictures: picturePlaces(settings),
          content,
          astro: {},
        });
        updateConfig({ vite: { plugins: [virtualModules(settings.contentDir, command)] } });
        if (command !== 'build') return;
        const outDir = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        if (outDir.startsWith(`${programFolder(settings)}.`)) making = dirname(outDir);
        else finished = outDir;
        const { client } = programIn(making);
        updateConfig({
          outDir: pathToFileURL(`${client}/`),
          vite: {
            plugins: [
              {
                name: 'relnotes:compiled',
                writeBundle({ dir }) {
                  if (this.environment.name === 'prerender' && dir !== undefined) printed(dir);
                },
              },
            ],
          },
        });
      },
      ...taken,
      'astro:build:done': async () => {
        if (finished === undefined) return;
        keepProgram(making, programFolder(settings), programDigest(settings, place));
        const progress = new Progress(process.stderr, () => performance.now());
        const findPlace = () => Promise.resolve(place);
        await buildSite({ ...settings, outDir: finished }, findPlace, progress);
      },
      'astro:server:setup': ({ server, logger }) => {
        loadAhead(server);
        return serveContent(server, logger, settings, content);
      },
    },
  };
}
