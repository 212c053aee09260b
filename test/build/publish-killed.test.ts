import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdFolders } from '../../src/build/folders/hold-folders.ts';
import { spareFolder } from '../../src/build/publish/spare-site.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { killAt } from '../support/fail-after.ts';
import { publishTexts, writeBundle, type Texts } from '../support/publish-texts.ts';
import { filesIn } from '../support/site.ts';

const OLD = { 'index.html': 'old home', 'items/a/index.html': 'a', 'old/index.html': 'old' };
const NEW = { 'index.html': 'new home', 'items/a/index.html': 'a', 'new/index.html': 'new' };

let base: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'relnotes-killed-'));
});
afterAll(() => rm(base, { recursive: true }));

/** Does what each build does first, and returns the pages that are then in the output folder. */
async function startAgain(settings: Settings): Promise<Texts> {
  const options = { isExchanged: true, report: () => undefined, clock: Date.now };
  (await holdFolders(settings, options)).release();
  const names = await readdir(settings.root);
  expect(names.filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  const files = await filesIn(settings.outDir);
  expect(files.slice(0, 2)).toEqual(['.relnotes-site', '_astro/a.js']);
  const texts = files.slice(2).map(async (file) => {
    return [file, await readFile(join(settings.outDir, file), 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

const STATES: Readonly<Record<string, (settings: Settings) => Promise<unknown> | undefined>> = {
  'a change of a site with a spare copy': () => undefined,
  'a change of a site without a spare copy': (settings) =>
    rm(spareFolder(settings), { recursive: true }),
  'a whole new site': (settings) => {
    writeBundle(settings, 'another bundle');
    return undefined;
  },
};

test.each(Object.entries(STATES))(
  '%s: a kill at any moment leaves the old or the new site after the next start',
  async (_state, prepare) => {
    const seen = new Set<string>();
    for (let dieAt = 1; ; dieAt += 1) {
      const settings = readSettings({}, await mkdtemp(join(base, 'site-')), new Date(0));
      writeBundle(settings, 'bundle');
      publishTexts(settings, OLD);
      await prepare(settings);
      if (!killAt(() => publishTexts(settings, NEW), dieAt)) break;
      const pages = await startAgain(settings);
      const state = 'old/index.html' in pages ? 'old' : 'new';
      expect(pages, `killed before change ${dieAt}`).toEqual(state === 'old' ? OLD : NEW);
      seen.add(state);
      // The build after that is whole, whatever the killed one left.
      publishTexts(settings, NEW);
      expect(await startAgain(settings)).toEqual(NEW);
    }
    expect([...seen].toSorted()).toEqual(['new', 'old']);
  },
);
