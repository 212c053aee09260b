import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdFolders } from '../../src/build/folders/hold-folders.ts';
import { markSite } from '../../src/build/folders/site-marker.ts';
import { expectUnmarked, workFolder } from '../../src/build/folders/work-folder.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { filesIn } from '../support/site.ts';

let base: string;
let settings: Settings;
let outDir: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'relnotes-mend-'));
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

/** Does what each build does first. */
async function hold(): Promise<void> {
  const options = { isExchanged: true, report: () => undefined, clock: Date.now };
  (await holdFolders(settings, options)).release();
}

describe('after a build was killed', () => {
  test('while the site was exchanged, the last one is put back', async () => {
    await writeAll(workFolder(outDir).last, ['index.html', '.relnotes-site']);
    markSite(workFolder(outDir).last);
    await writeAll(workFolder(outDir).next, ['index.html', 'new.html']);
    await hold();
    expect(await filesIn(outDir)).toEqual(['.relnotes-site', 'index.html']);
    expect(await readdir(base)).not.toContain('dist.relnotes');
  });

  test('its temporary files are removed, and the site stays', async () => {
    await writeAll(outDir, ['index.html']);
    markSite(outDir);
    await cp(outDir, workFolder(outDir).spare, { recursive: true });
    await writeAll(workFolder(outDir).rendered, ['index.html']);
    await hold();
    expect(await readdir(base)).not.toContain('dist.relnotes');
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('index.html');
  });

  test('that emptied the folder as Astro does, the folder is still one of a build', async () => {
    await mkdir(outDir);
    markSite(outDir);
    const options = { isExchanged: false, report: () => undefined, clock: Date.now };
    const { release } = await holdFolders(settings, options);
    await rm(join(outDir, '.relnotes-site'));
    await writeAll(outDir, ['index.html']);
    release();
    expect(await filesIn(outDir)).toEqual(['.relnotes-site', 'index.html']);
    await mkdir(workFolder(outDir).folder);
    expectUnmarked(outDir);
    await rm(join(outDir, '.relnotes-site'));
    await hold();
    expect(await filesIn(outDir)).toEqual(['.relnotes-site', 'index.html']);
  });
});
