import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SitePlace } from '../catalog/read-place.ts';
import { indexSite } from '../search/index-site.ts';
import type { Settings } from '../settings.ts';
import { ensureProgram } from './compile-program.ts';
import type { BuildParts } from './parts.ts';
import { readContent, type Content } from './read-content.ts';
import { renderSite } from './render-site.ts';

/** The content has errors; the message says all of them. */
export class ContentError extends Error {}

/**
 * Builds the site: reads the content while the program is compiled, prints the pages beside the last
 * site and takes its place. Rejects with a ContentError where the content has errors; the last site
 * is untouched then, as in every other case of failure.
 */
export async function buildSite(settings: Settings, place: SitePlace, say: (text: string) => void): Promise<void> {
  const t = performance.now();
  const lap = (name: string) => say(`${name} ${((performance.now() - t) / 1000).toFixed(2)}`);
  const reading = readContent(settings);
  const [program, content] = await Promise.all([ensureProgram(settings, place), reading]).catch(async (error: unknown) => {
    refuseErrors(await reading);
    throw error;
  });
  refuseErrors(content);
  if (content.warnings > 0) say(`${content.warnings} warnings; npm run check shows them.`);
  lap('ready');
  const building = `${settings.outDir}.building`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  cpSync(program.client, building, { recursive: true });
  const { nouns } = content;
  const parts = { settings, place, command: 'build', pictures: picturePlaces(settings) };
  const pages = await renderSite({ program, parts, nouns, outDir: building }, () => undefined);
  for (const [r, { pages: n, ms }] of [...pages].sort((a, b) => b[1].ms - a[1].ms).slice(0, 16)) say(`  ${(ms / 1000).toFixed(2)} s ${n} ${(ms / n).toFixed(2)} ${r}`);
  lap(`rendered`);
  await indexSite(building);
  lap('indexed');
  swap(building, settings.outDir);
  lap('done');
}

function refuseErrors({ errors }: Content): void {
  if (errors.length === 0) return;
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  throw new ContentError(
    `${errors.join('\n')}\nThe content has ${count}. Nothing was built, and the last site is untouched.`,
  );
}

/** The fonts come with the program; an unchanged picture is kept from one build to the next. */
export function picturePlaces({ cacheDir }: Settings): BuildParts['pictures'] {
  const fonts = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'));
  return { fontDir: join(dirname(fonts), 'ttf'), cacheDir: join(cacheDir, 'pictures') };
}

/** A build that fails half-way never gets here, so the last good site stays. */
function swap(built: string, finished: string): void {
  const last = `${finished}.last`;
  rmSync(last, { recursive: true, force: true });
  try {
    renameSync(finished, last);
  } catch {
    // There is no last site.
  }
  renameSync(built, finished);
  rmSync(last, { recursive: true, force: true });
}
