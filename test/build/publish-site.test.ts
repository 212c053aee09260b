import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleIn, type Bundle } from '../../src/build/bundle/bundle-files.ts';
import { markSite } from '../../src/build/folders/site-marker.ts';
import { mendOutput, workFolder } from '../../src/build/folders/work-folder.ts';
import {
  builtFile,
  isIntact,
  readLastSite,
  rendererKey,
} from '../../src/build/publish/last-site.ts';
import { prepareSite, publishSite } from '../../src/build/publish/publish-site.ts';
import { spareFolder } from '../../src/build/publish/spare-site.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { filesIn } from '../support/site.ts';
import { LOCATION } from '../support/location.ts';

type Texts = Readonly<Record<string, string>>;

/** A site without a search index. */
const NO_INDEX = { written: [], taken: [] };
const FIRST = {
  'index.html': 'home',
  'items/a/index.html': 'a',
  'items/old/deep/index.html': 'old',
};
const FIRST_FILES = ['.relnotes-site', '_astro/a.js', ...Object.keys(FIRST)];

let folder: string;
let settings: Settings;
let bundle: Bundle;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-publish-'));
  settings = readSettings({}, folder, new Date(0));
  bundle = bundleIn(join(folder, 'bundle'));
  await writeAll(bundle.client, { '_astro/a.js': 'script' });
  await writeFile(bundle.key, 'first bundle');
  await mkdir(join(settings.cacheDir, 'relnotes'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeAll(dir: string, texts: Texts): Promise<void> {
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
}

/** Publishes a site of which some pages are rendered and others stay; with `afresh` nothing may stay. */
async function publish(
  rendered: Texts,
  kept: readonly string[] = [],
  { afresh = false } = {},
): Promise<number> {
  const site = prepareSite(settings, { bundle, location: LOCATION, afresh });
  await writeAll(site.building, rendered);
  const isPrinted = (file: string) => ({
    ...builtFile(site.building, file, file),
    rendered: true,
  });
  const isKept = (file: string) => {
    const left = site.last.files.get(file);
    if (left === undefined || !isIntact(site.base, file, left)) throw new Error(file);
    return { ...left, rendered: false };
  };
  const files = new Map([
    ...Object.keys(rendered).map((file) => [file, isPrinted(file)] as const),
    ...kept.map((file) => [file, isKept(file)] as const),
  ]);
  const { size: count } = publishSite(site, { files, content: undefined }, NO_INDEX);
  // As the build does at its end.
  mendOutput(settings.outDir);
  return count;
}

const inOutput = (file: string) => join(settings.outDir, file);
const inSpare = (file: string) => join(spareFolder(settings), file);
const textOf = (file: string) => readFile(inOutput(file), 'utf8');

describe('a whole site', () => {
  test('is put into the output folder with the files of the bundle', async () => {
    expect(await publish(FIRST)).toBe(5);
    expect(await filesIn(settings.outDir)).toEqual(FIRST_FILES);
    expect(await textOf('_astro/a.js')).toBe('script');
  });

  test('takes the place of what lay there, of which nothing is left', async () => {
    await writeAll(settings.outDir, { 'old.txt': 'text' });
    markSite(settings.outDir);
    await publish(FIRST);
    expect(await filesIn(settings.outDir)).toEqual(FIRST_FILES);
    expect(await readdir(workFolder(settings.outDir).folder)).toEqual([]);
  });

  test('is what the next build begins with', async () => {
    await publish(FIRST);
    const { files } = prepareSite(settings, { bundle, location: LOCATION }).last;
    expect([...files.keys()].toSorted()).toEqual(FIRST_FILES);
    expect(files.get('index.html')?.key).toBe('index.html');
  });

  test('never takes the place of files that somebody put there meanwhile', async () => {
    const site = prepareSite(settings, { bundle, location: LOCATION });
    await writeAll(settings.outDir, { 'precious.txt': 'mine' });
    expect(() => publishSite(site, { files: new Map(), content: undefined }, NO_INDEX)).toThrow(
      'such as precious.txt',
    );
    expect(await filesIn(settings.outDir)).toEqual(['precious.txt']);
  });

  test.each([
    ['another bundle made it', () => writeFile(bundle.key, 'second bundle')],
    ['a script was changed in place', () => writeFile(inOutput('_astro/a.js'), 'longer script')],
    ['the spare copy lost one of its scripts', () => rm(inSpare('_astro/a.js'))],
    ['neither copy has a marker', () => rm(inSpare('.relnotes-site'))],
    [
      'a link took the place of a script in the spare copy',
      async () => {
        await rename(inSpare('_astro/a.js'), join(folder, 'b.js'));
        await symlink(join(folder, 'b.js'), inSpare('_astro/a.js'));
      },
    ],
  ])('is made again where %s', async (_why, change) => {
    await publish(FIRST);
    await change();
    expect(prepareSite(settings, { bundle, location: LOCATION }).last.files.size).toBe(0);
  });
});

describe('changes', () => {
  beforeEach(() => publish(FIRST));

  const ALL_KEPT = Object.keys(FIRST);

  test('are put in, and other files stay as they are', async () => {
    const before = await stat(inOutput('items/a/index.html'));
    await publish({ 'index.html': 'new home', 'items/b/index.html': 'b' }, ['items/a/index.html']);
    expect(await textOf('index.html')).toBe('new home');
    expect(await textOf('items/b/index.html')).toBe('b');
    expect(await stat(inOutput('items/a/index.html'))).toMatchObject({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
    });
  });

  test('take away what is gone, with the folders that held nothing else', async () => {
    const left = ['.relnotes-site', '_astro/a.js', 'index.html', 'items/a/index.html'];
    for (const text of ['home', 'new home']) {
      await publish({ 'index.html': text }, ['items/a/index.html']);
      expect(await filesIn(settings.outDir)).toEqual(left);
      expect(existsSync(inOutput('items/old'))).toBe(false);
    }
  });

  test.each([
    ['the spare copy', () => rm(spareFolder(settings), { recursive: true })],
    ['the output folder', () => rm(settings.outDir, { recursive: true })],
  ])('are published without %s', async (_what, remove) => {
    await remove();
    await publish({ 'index.html': 'new home' }, ALL_KEPT.slice(1));
    expect(await filesIn(settings.outDir)).toEqual(FIRST_FILES);
    expect(await textOf('index.html')).toBe('new home');
    await publish({}, ALL_KEPT);
    expect(await textOf('index.html')).toBe('new home');
  });

  test('take a page with other bytes but the same size and time, unless all is made afresh', async () => {
    const { atimeMs, mtimeMs } = await stat(inOutput('index.html'));
    await writeFile(inOutput('index.html'), 'evil');
    await utimes(inOutput('index.html'), atimeMs / 1000, mtimeMs / 1000);
    const left = readLastSite(settings, rendererKey(bundle, LOCATION)).files.get('index.html');
    if (left === undefined) throw new Error('no index.html');
    expect(isIntact(settings.outDir, 'index.html', left)).toBe(true);
    await expect(publish({}, ALL_KEPT, { afresh: true })).rejects.toThrow('index.html');
    await publish(FIRST, [], { afresh: true });
    expect(await textOf('index.html')).toBe('home');
    expect(existsSync(spareFolder(settings))).toBe(false);
  });

  test('keep the access rights of the output folder', async () => {
    await chmod(settings.outDir, 0o750);
    await publish({}, ALL_KEPT);
    expect((await stat(settings.outDir)).mode & 0o777).toBe(0o750);
  });

  test('a page that somebody changed is not taken for the one that was left', async () => {
    const left = readLastSite(settings, rendererKey(bundle, LOCATION)).files.get('index.html');
    if (left === undefined) throw new Error('no index.html');
    expect(isIntact(settings.outDir, 'index.html', left)).toBe(true);
    await writeFile(join(settings.outDir, 'index.html'), 'changed');
    expect(isIntact(settings.outDir, 'index.html', left)).toBe(false);
    expect(isIntact(settings.outDir, 'gone.html', left)).toBe(false);
  });
});
