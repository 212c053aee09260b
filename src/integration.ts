import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compactProgram } from './build/bundle/compact-program.ts';
import { keepProgram, makingFolder } from './build/bundle/compile-program.ts';
import { publishParts } from './build/astro/parts.ts';
import { picturePlaces } from './build/picture-places.ts';
import { programDigest, programFolder, programIn } from './build/bundle/program-files.ts';
import { quietCssWarnings } from './build/astro/css-warnings.ts';
import { takeProgram } from './build/astro/take-program.ts';
import { virtualModules } from './build/astro/virtual-modules.ts';
import type { SitePlace } from './catalog/read/read-place.ts';
import type { Settings } from './settings.ts';

/**
 * Gives pages what they are made from. For `npm run build` Astro only compiles them (build-site.ts);
 * `astro build` by hand goes on with the same build when the program is compiled. What only one of the
 * three needs is loaded then.
 */
export function relnotes(settings: Settings, place: SitePlace): AstroIntegration {
  let making = makingFolder(settings);
  const { printed, ...taken } = takeProgram(settings.root, () => making);
  const content = { entries: [] };
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
        updateConfig({
          vite: { plugins: [virtualModules(settings.contentDir, command), quietCssWarnings()] },
        });
        if (command !== 'build') return;
        const outDir = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        if (outDir.startsWith(`${programFolder(settings)}.`)) making = dirname(outDir);
        else finished = outDir;
        const { client } = programIn(making);
        updateConfig({
          outDir: pathToFileURL(`${client}/`),
          vite: compactProgram(printed),
        });
      },
      ...taken,
      'astro:build:done': async () => {
        if (finished === undefined) return;
        const digest = programDigest(settings)(place);
        keepProgram(making, programFolder(settings), { digest, place });
        const { buildSite } = await import('./build/build-site.ts');
        const { Progress } = await import('./lib/progress.ts');
        const progress = new Progress(process.stderr, () => performance.now());
        await buildSite({ ...settings, outDir: finished }, progress);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { loadAhead } = await import('./build/astro/load-ahead.ts');
        loadAhead(server);
        const { serveContent } = await import('./build/content/dev-content.ts');
        await serveContent(server, logger, settings, content);
      },
    },
  };
}
