import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleIn, type Bundle } from '../../src/build/bundle/bundle-files.ts';
import { builtFile, isIntact, readLastSite } from '../../src/build/publish/last-site.ts';
import { prepareSite, publishSite } from '../../src/build/publish/publish-site.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { filesIn } from '../support/site.ts';

type Texts = Readonly<Record<string, string>>;

/** A site without a search index. */
const NO_INDEX = { written: [], taken: [] };
const FIRST = {
  'index.html': 'home',
  'items/a/index.html': 'a',
  'items/old/deep/index.html': 'old',
};

let folder: string;
let settings: Settings;
let bundle: Bundle;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-publish-'));
  settings = readSettings({}, folder, new Date(0));
  bundle = bundleIn(join(folder, 'bundle'));
  await writeAll(bundle.client, { '_astro/a.js': 'script' });
  await writeFile(bundle.key, 'first bundle');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeAll(dir: string, texts: Texts): Promise<void> {
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
}

/** Publishes a site of which some pages are rendered and others stay as they lie there. */
async function publish(rendered: Texts, kept: readonly string[] = []): Promise<number> {
  const site = prepareSite(settings, bundle);
  await writeAll(site.building, rendered);
  const isPrinted = (file: string) => ({
    ...builtFile(site.building, file, file),
    rendered: true,
  });
  const isKept = (file: string) => ({
    ...builtFile(settings.outDir, file, file),
    rendered: false,
  });
  const files = new Map([
    ...Object.keys(rendered).map((file) => [file, isPrinted(file)] as const),
    ...kept.map((file) => [file, isKept(file)] as const),
  ]);
  return publishSite(site, files, NO_INDEX);
}

const textOf = (file: string) => readFile(join(settings.outDir, file), 'utf8');

describe('a whole site', () => {
  test('is put into the output folder with the files of the bundle', async () => {
    expect(await publish(FIRST)).toBe(4);
    expect(await filesIn(settings.outDir)).toEqual(['_astro/a.js', ...Object.keys(FIRST)]);
    expect(await textOf('_astro/a.js')).toBe('script');
  });

  test('takes the place of what lay there, of which nothing is left', async () => {
    await writeAll(settings.outDir, { 'of-somebody-else.txt': 'text' });
    await publish(FIRST);
    expect(await filesIn(settings.outDir)).toEqual(['_astro/a.js', ...Object.keys(FIRST)]);
    expect(existsSync(`${settings.outDir}.last`)).toBe(false);
    expect(existsSync(`${settings.outDir}.building`)).toBe(false);
  });

  test('is what the next build begins with', async () => {
    await publish(FIRST);
    const { last } = prepareSite(settings, bundle);
    expect([...last.keys()].toSorted()).toEqual(['_astro/a.js', ...Object.keys(FIRST)].toSorted());
    expect(last.get('index.html')?.key).toBe('index.html');
  });

  test.each([
    ['another bundle made it', () => writeFile(bundle.key, 'second bundle')],
    ['one of its scripts is gone', () => rm(join(settings.outDir, '_astro/a.js'))],
    [
      'a script was changed',
      () => writeFile(join(settings.outDir, '_astro/a.js'), 'longer script'),
    ],
  ])('is made again where %s', async (_why, change) => {
    await publish(FIRST);
    await change();
    expect(prepareSite(settings, bundle).last.size).toBe(0);
  });
});

describe('changes', () => {
  beforeEach(() => publish(FIRST));

  test('are moved in, and other files are not touched', async () => {
    const page = join(settings.outDir, 'items/a/index.html');
    await utimes(page, 1000, 1000);
    await publish({ 'index.html': 'new home', 'items/b/index.html': 'b' }, ['items/a/index.html']);
    expect(await textOf('index.html')).toBe('new home');
    expect(await textOf('items/b/index.html')).toBe('b');
    expect((await stat(page)).mtimeMs).toBe(1_000_000);
  });

  test('take away what is gone, with the folders that held nothing else', async () => {
    await publish({ 'index.html': 'home' }, ['items/a/index.html']);
    expect(await filesIn(settings.outDir)).toEqual([
      '_astro/a.js',
      'index.html',
      'items/a/index.html',
    ]);
    expect(existsSync(join(settings.outDir, 'items/old'))).toBe(false);
  });

  test('that fail midway leave other pages, and no list that says all is well', async () => {
    await writeAll(settings.outDir, { 'items/b/index.html/in-the-way.txt': 'text' });
    const kept = ['index.html', 'items/a/index.html', 'items/old/deep/index.html'];
    await expect(publish({ 'items/b/index.html': 'b' }, kept)).rejects.toThrow(/index\.html/u);
    for (const file of kept) expect(existsSync(join(settings.outDir, file)), file).toBe(true);
    expect(readLastSite(settings, bundle).size).toBe(0);
    await publish(FIRST);
    expect(await filesIn(settings.outDir)).toEqual(['_astro/a.js', ...Object.keys(FIRST)]);
  });

  test('a page that somebody changed is not taken for the one that was left', async () => {
    const left = readLastSite(settings, bundle).get('index.html');
    if (left === undefined) throw new Error('no index.html');
    expect(isIntact(settings.outDir, 'index.html', left)).toBe(true);
    await writeFile(join(settings.outDir, 'index.html'), 'changed');
    expect(isIntact(settings.outDir, 'index.html', left)).toBe(false);
    expect(isIntact(settings.outDir, 'gone.html', left)).toBe(false);
  });
});

describe('the list of the last site', () => {
  test('is none before the first build, and where it cannot be read', async () => {
    expect(readLastSite(settings, bundle).size).toBe(0);
    await publish(FIRST);
    await writeFile(join(settings.cacheDir, 'relnotes/site.bin'), 'no list');
    expect(readLastSite(settings, bundle).size).toBe(0);
  });

  test('holds for one output folder', async () => {
    await publish(FIRST);
    const other = { ...settings, outDir: join(folder, 'other') };
    expect(readLastSite(other, bundle).size).toBe(0);
  });
});
