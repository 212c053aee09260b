import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { astroBuild } from '../support/astro-build.ts';
import { startBuild } from '../support/run-build.ts';
import { buildSite, filesIn } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';

/** Several builds, on a machine that does other things too. */
const BUILDS_MS = 180_000;

let content: string;
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  content = await writeTree({});
  folder = await mkdtemp(join(tmpdir(), 'relnotes-out-'));
  env = {
    RELNOTES_CONTENT: content,
    RELNOTES_OUT: join(folder, 'dist'),
    RELNOTES_CACHE: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: '1718400000',
  };
});

afterAll(async () => {
  for (const path of [content, folder]) await rm(path, { recursive: true, force: true });
});

describe('an output folder that no build may replace', () => {
  test('is refused with exit code 2 before anything is read', async () => {
    const www = join(folder, 'www');
    await mkdir(www);
    await writeFile(join(www, 'precious.txt'), 'mine');
    // Content with errors would end with exit code 1.
    const { code, text } = await startBuild({
      ...env,
      RELNOTES_CONTENT: join(folder, 'none'),
      RELNOTES_OUT: www,
    }).ended;
    expect(text).toContain('such as precious.txt. A build would delete them. Set RELNOTES_OUT');
    expect(code).toBe(2);
    expect(await filesIn(folder)).toEqual(['www/precious.txt']);
  });

  test('is refused if it is the content', async () => {
    const before = await filesIn(content);
    for (const name of ['RELNOTES_OUT', 'RELNOTES_CACHE']) {
      const { code, text } = await startBuild({ ...env, [name]: `${content}/` }).ended;
      expect(text).toContain('is the content folder. A build would delete files there.');
      expect(code).toBe(2);
    }
    expect(await filesIn(content)).toEqual(before);
  });

  test('is refused by astro build before Astro empties it', async () => {
    const site = join(folder, 'astro');
    await mkdir(join(site, 'dist'), { recursive: true });
    await writeFile(join(site, 'dist/precious.txt'), 'mine');
    const building = astroBuild({ folder: site, env: { RELNOTES_CONTENT: content } });
    await expect(building).rejects.toThrow('such as precious.txt. A build would delete them.');
    expect(await filesIn(site)).toEqual(['dist/precious.txt']);
  });
});

/** Returns the places of the steps in a file of `--timings`. */
function places(times: unknown): string[] {
  const schema = z.looseObject({ steps: z.array(z.looseObject({ place: z.string() })) });
  return schema.parse(times).steps.map(({ place }) => place);
}

describe('a site', () => {
  let clean: ReadonlyMap<string, string>;

  async function bytes(): Promise<ReadonlyMap<string, string>> {
    const dir = join(folder, 'dist');
    const files = await filesIn(dir);
    const texts = await Promise.all(files.map((file) => readFile(join(dir, file), 'latin1')));
    return new Map(files.map((file, at) => [file, texts[at] ?? '']));
  }

  async function build(
    args: readonly string[] = [],
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { code, text } = await startBuild({ ...env, ...more }, args).ended;
    expect(code, text).toBe(0);
    return text;
  }

  /** Returns the line that tells the size of a site. */
  function sizeOf(site: ReadonlyMap<string, string>): string {
    const all = [...site.values()].reduce((sum, text) => sum + text.length, 0);
    return `The site has ${site.size} files with ${(all / 1e6).toFixed(1)} MB.`;
  }

  beforeAll(async () => {
    await buildSite({ contentDir: content, folder, env: { SOURCE_DATE_EPOCH: '1718400000' } });
    clean = await bytes();
  }, BUILDS_MS);

  test(
    'holds nothing that is not of its last build',
    async () => {
      await writeFile(join(folder, 'dist/evil.html'), 'evil');
      await writeFile(join(folder, 'dist/releases/.htaccess'), 'evil');
      await mkdir(join(folder, 'dist/empty'));
      const text = await build();
      expect(text.trim().split('\n').at(-1)).toBe(sizeOf(clean));
      expect(await bytes()).toEqual(clean);
      expect(await readdir(join(folder, 'dist'))).not.toContain('empty');
      // The copy that held them takes its turn.
      const timings = join(folder, 'timings.json');
      await build(['--timings', timings]);
      expect(await bytes()).toEqual(clean);
      const times: unknown = JSON.parse(await readFile(timings, 'utf8'));
      expect(times).toHaveProperty('total.cpuMs', expect.any(Number));
      expect(places(times)).toEqual(expect.arrayContaining(['main process', 'content process']));
      // Nothing has changed, so no thread begins.
      expect(places(times)).not.toContain('render thread 1');
    },
    BUILDS_MS,
  );

  /** Changes a page, but neither its size nor its time. */
  async function changeBytes(): Promise<void> {
    const page = join(folder, 'dist/index.html');
    const { atimeMs, mtimeMs } = await stat(page);
    const text = await readFile(page, 'utf8');
    await writeFile(page, text.replace('<title>', '<TITLE>'));
    await utimes(page, atimeMs / 1000, mtimeMs / 1000);
  }

  test(
    'is compared by its bytes with --verify, and --timings prints a table of its times',
    async () => {
      await changeBytes();
      const { code, output } = await startBuild(env, ['--verify', '--timings']).ended;
      expect(code).toBe(0);
      expect(await bytes()).toEqual(clean);
      expect(output).toMatch(/^render thread 1 +models +\d+\.\d\d s +\d+\.\d\d s$/mu);
      expect(output).toMatch(/^content process +parse +\d+\.\d\d s +\d+\.\d\d s$/mu);
      expect(output).toMatch(/^\[\.\.\.twin\]\.md\.ts +\d+ +[1-9]/mu);
    },
    BUILDS_MS,
  );

  test(
    'is whole when two builds run at once, and is compared by its bytes where CI is set',
    async () => {
      await changeBytes();
      const inCi = { ...env, CI: 'true' };
      const results = await Promise.all([startBuild(inCi).ended, startBuild(inCi).ended]);
      expect(results.map(({ code }) => code)).toEqual([0, 0]);
      expect(results.filter(({ text }) => text.includes('Waiting for it to end.'))).toHaveLength(1);
      expect(await bytes()).toEqual(clean);
    },
    BUILDS_MS,
  );

  test(
    'is whole after a build was killed, and nothing of that one is left',
    async () => {
      const { child, ended } = startBuild(env);
      await vi.waitFor(() => stat(join(folder, 'dist.relnotes/rendered')), { timeout: 30_000 });
      child.kill('SIGKILL');
      await ended;
      expect(await bytes()).toEqual(clean);
      await build();
      expect(await bytes()).toEqual(clean);
      expect(await readdir(folder)).not.toContain('dist.relnotes');
      const cache = await readdir(join(folder, 'cache/relnotes'));
      expect(cache.toSorted()).toEqual(['bundle', 'entries.bin', 'location', 'site.bin', 'spare']);
    },
    BUILDS_MS,
  );
});
