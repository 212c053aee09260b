import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SitePlace } from './catalog/read-place.ts';
import { indexSite } from './search/index-site.ts';
import type { Settings } from './settings.ts';

const BUILD_MODULE = 'relnotes:build';

/** Gives pages what the build is made with, and lets a finished site take the place of the last one at once. */
export function relnotes(settings: Settings, place: SitePlace): AstroIntegration {
  let finished: URL | undefined;
  return {
    name: 'relnotes',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const pictures = picturePlaces(config.cacheDir);
        updateConfig({ vite: { plugins: [buildModule({ settings, place, pictures, command })] } });
        if (command !== 'build') return;
        finished = config.outDir;
        updateConfig({ outDir: beside(finished, 'building') });
      },
      'astro:build:done': async ({ dir }) => {
        await indexSite(fileURLToPath(dir));
        if (finished !== undefined) await swap(dir, finished);
      },
    },
  };
}

/** The fonts come with the program; an unchanged picture is kept from one build to the next. */
function picturePlaces(cache: URL) {
  const fonts = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'));
  return {
    fontDir: join(dirname(fonts), 'ttf'),
    cacheDir: join(fileURLToPath(cache), 'pictures'),
  };
}

function buildModule(parts: Readonly<Record<string, unknown>>) {
  const code = Object.entries(parts)
    .map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`)
    .join('\n');
  const resolved = `\0${BUILD_MODULE}`;
  return {
    name: BUILD_MODULE,
    resolveId: (id: string) => (id === BUILD_MODULE ? resolved : undefined),
    load: (id: string) => (id === resolved ? code : undefined),
  };
}

function beside(folder: URL, word: string): URL {
  return new URL(`${folder.href.replace(/\/$/u, '')}.${word}/`);
}

/** A build that fails half-way never gets here, so the last good site stays. */
async function swap(built: URL, finished: URL): Promise<void> {
  const last = fileURLToPath(beside(finished, 'last'));
  await rm(last, { recursive: true, force: true });
  await rename(fileURLToPath(finished), last).catch(() => undefined);
  await rename(fileURLToPath(built), fileURLToPath(finished));
  await rm(last, { recursive: true, force: true });
}
