import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleScripts } from '../../pack/bundle-scripts.ts';

/** A staged package: the command loads one module at once and one later, which both know their own place. */
const FILES = {
  'src/cli/main.js':
    "import { place } from '../lib/place.js'; export const main = async () => [place, (await import('./later.js')).later, import.meta.url];",
  'src/cli/later.js':
    "import { place } from '../lib/place.js'; export const later = [place, new URL('./worker.js', import.meta.url).href];",
  'src/lib/place.js': "export const place = new URL('..', import.meta.url).href;",
  'src/build/content/content-process.js': "export { place } from '../../lib/place.js';",
  'src/catalog/parse/parse-worker.js': 'export const parse = 1;',
};

let folder: string;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'relnotes-scripts-')));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await bundleScripts(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function urlOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

test('a bundled module has the address of its own file', async () => {
  const { main }: { main: () => Promise<unknown> } = await import(urlOf('src/cli/main.js'));
  const place = urlOf('src/');
  expect(await main()).toEqual([
    place,
    [place, urlOf('src/cli/worker.js')],
    urlOf('src/cli/main.js'),
  ]);
});

test('a process finds its script where its module was', async () => {
  // The modules that it was made from are not needed.
  rmSync(join(folder, 'src/lib'), { recursive: true });
  expect(await import(urlOf('src/build/content/content-process.js'))).toHaveProperty(
    'place',
    urlOf('src/'),
  );
});
