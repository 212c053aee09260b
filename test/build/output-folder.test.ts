import { chmod, mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdFolders } from '../../src/build/folders/hold-folders.ts';
import { checkMount } from '../../src/build/folders/output-folder.ts';
import { markSite } from '../../src/build/folders/site-marker.ts';
import { builtFile } from '../../src/build/publish/last-site.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { filesIn } from '../support/site.ts';

let base: string;
let settings: Settings;
let outDir: string;

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'relnotes-output-')));
  settings = readSettings({}, base, new Date(0));
  ({ outDir } = settings);
});

afterEach(() => rm(base, { recursive: true }));

async function writeAll(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
}

/** Takes the folders and gives them back; returns the path of the output folder. */
async function hold(isExchanged = true): Promise<string> {
  const options = { isExchanged, report: () => undefined, clock: Date.now };
  const { settings: held, release } = await holdFolders(settings, options);
  release();
  return held.outDir;
}

describe('an output folder is replaced if', () => {
  test('it is absent, or its parents are too', async () => {
    expect(await hold()).toBe(outDir);
    settings = { ...settings, outDir: join(base, 'a/b/c') };
    expect(await hold()).toBe(join(base, 'a/b/c'));
  });

  test('it is empty', async () => {
    await mkdir(outDir);
    expect(await hold()).toBe(outDir);
  });

  test('a build has marked it', async () => {
    await writeAll(outDir, ['index.html', 'more.txt']);
    markSite(outDir);
    expect(await hold()).toBe(outDir);
  });

  test('a link leads to such a folder, and the link stays', async () => {
    await mkdir(join(base, 'www'));
    await symlink('www', outDir);
    expect(await hold()).toBe(join(base, 'www'));
    expect(await realpath(outDir)).toBe(join(base, 'www'));
  });

  test('an older version built all that it holds, by its list in the cache', async () => {
    await writeAll(outDir, ['index.html', 'a/index.html']);
    const files = ['index.html', 'a/index.html', 'gone.html'].map(
      (file) => [file, builtFile(outDir, file.replace('gone', 'index'), '')] as const,
    );
    await mkdir(join(settings.cacheDir, 'relnotes'), { recursive: true });
    const list = serialize({ bundle: '', outDir: '/elsewhere', files: new Map(files) });
    await writeFile(join(settings.cacheDir, 'relnotes/site.bin'), list);
    expect(await hold()).toBe(outDir);
    expect(await filesIn(outDir)).toEqual(['.relnotes-site', 'a/index.html', 'index.html']);
    await rm(join(outDir, '.relnotes-site'));
    await utimes(join(outDir, 'index.html'), 1, 1);
    await expect(hold()).rejects.toThrow('contains files that no build');
    await writeAll(outDir, ['mine.txt']);
    await expect(hold()).rejects.toThrow('contains files that no build');
  });
});

/** States of an output folder that no build may replace, each with the message. */
const REFUSED: Readonly<Record<string, readonly [() => Promise<unknown>, string]>> = {
  'that holds files of the user': [
    () => writeAll(outDir, ['precious.txt', 'z.txt']),
    'The output folder OUT contains files that no build of Relnotes made, such as precious.txt. A build would delete them. Set RELNOTES_OUT to a new or an empty folder. If an older version of Relnotes built OUT, delete it once.',
  ],
  'that holds nothing but hidden files': [
    () => writeAll(outDir, ['.htaccess']),
    'The output folder OUT contains files that no build of Relnotes made, such as .htaccess.',
  ],
  'whose marker is a folder': [
    () => writeAll(outDir, ['.relnotes-site/precious.txt']),
    'contains files that no build of Relnotes made',
  ],
  'whose marker is a link': [
    async () => {
      await mkdir(outDir);
      markSite(base);
      await symlink(join(base, '.relnotes-site'), join(outDir, '.relnotes-site'));
    },
    'contains files that no build of Relnotes made',
  ],
  'whose marker says something else': [
    () =>
      writeAll(outDir, ['.relnotes-site']).then(() =>
        writeFile(join(outDir, '.relnotes-site'), ''),
      ),
    'contains files that no build of Relnotes made',
  ],
  'that contains a Git repository': [
    async () => {
      await writeAll(outDir, ['.git/HEAD']);
      markSite(outDir);
    },
    'The output folder OUT contains a Git repository (.git), which a build would delete.',
  ],
  'that is a file': [
    () => writeFile(outDir, 'precious'),
    'The output folder OUT is not a folder. Set RELNOTES_OUT to a new or an empty folder.',
  ],
  'that is a link to a folder of the user': [
    async () => {
      await writeAll(join(base, 'www'), ['precious.txt']);
      await symlink('www', outDir);
    },
    'www contains files that no build of Relnotes made, such as precious.txt.',
  ],
  'that is a broken link': [
    () => symlink('nowhere', outDir),
    'The output folder OUT is a link that cannot be followed: a part of its path is a broken link.',
  ],
  'whose temporary folder belongs to the user': [
    () => writeAll(`${outDir}.relnotes`, ['precious.txt']),
    'OUT.relnotes is where a build keeps its temporary files, but precious.txt is not from a build. Move it away',
  ],
  'whose temporary folder is a link': [
    async () => {
      await writeAll(join(base, 'www/last'), ['precious.txt']);
      await symlink('www', `${outDir}.relnotes`);
    },
    'OUT.relnotes is where a build keeps its temporary files, but dist.relnotes is not from a build. Move it away',
  ],
  'in a circle of links': [
    () => symlink('dist', outDir),
    'The output folder OUT is a link that cannot be followed: its path contains a loop of links.',
  ],
  'with a name that is too long': [
    () => {
      settings = { ...settings, outDir: join(base, 'x'.repeat(300)) };
      return Promise.resolve();
    },
    'its path is too long. Set RELNOTES_OUT to a folder that you may write to.',
  ],
  'below a file': [
    async () => {
      await writeFile(join(base, 'file'), '');
      settings = { ...settings, outDir: join(base, 'file/site') };
    },
    'a part of its path is a file',
  ],
};

describe.each([
  ['the fast build', true],
  ['astro build', false],
])('%s refuses an output folder', (_command, isExchanged) => {
  test.each(Object.entries(REFUSED))('%s', async (_state, [make, message]) => {
    await make();
    const before = await filesIn(base);
    const error: unknown = await hold(isExchanged).catch((cause: unknown) => cause);
    expect(String(error).replaceAll(outDir, 'OUT')).toContain(message);
    expect(await filesIn(base)).toEqual(before);
  });
});

test.skipIf(process.getuid?.() === 0)(
  'a parent folder that cannot be written is named',
  async () => {
    await chmod(base, 0o555);
    await expect(hold()).rejects.toThrow(/cannot be written: permission denied/u);
    await chmod(base, 0o755);
  },
);

test.skipIf(process.platform !== 'linux')('a mount point is refused with a folder to use', () => {
  expect(() => checkMount('/proc')).toThrow(
    'Set RELNOTES_OUT to a folder in it, such as /proc/site.',
  );
});
