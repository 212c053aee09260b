import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installedAstro, KNOWN_ASTRO } from '../../src/build/astro/astro-version.ts';
import { astroBuild } from '../support/astro-build.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY, FIXTURE_DIR } from '../support/fixture.ts';
import { differences } from '../support/differences.ts';
import { buildSite, cacheOf, filesIn, pagesOf } from '../support/site.ts';

const FOLDER = resolve('node_modules/.cache/relnotes-tests/contract');
const env = { SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000) };

/** A message that says where to look if the fast renderer and Astro disagree. */
const ADVICE = `Astro ${installedAstro()} and the fast renderer give other bytes. Compare src/build/astro/fast-result.ts and its neighbours with the internals that src/build/astro/README.md lists; until then KNOWN_ASTRO in astro-version.ts must not name this version.`;

/** Returns the key of the bundle that rendered a site. */
async function keyOf(dir: string): Promise<string> {
  return readFile(join(cacheOf({ dir }), 'relnotes/bundle/key'), 'utf8');
}

test('the fast renderer is used with the version of Astro that it was tested with', () => {
  expect(KNOWN_ASTRO, ADVICE).toBe(installedAstro());
});

describe('the fixture site has the same bytes', () => {
  test('rendered by Astro itself', { timeout: 300_000 }, async () => {
    const folder = join(FOLDER, 'astro');
    const printed: string[] = [];
    const onOutput = (text: string) => printed.push(text);
    const own = { ...env, RELNOTES_CONTENT: FIXTURE_CONTENT };
    const dir = await astroBuild({ folder, env: own, onOutput });
    expect(await differences(FIXTURE_DIR, dir), ADVICE).toEqual([]);
    const count = (await filesIn(dir)).length.toLocaleString('en');
    expect(printed.join('')).toContain(`The site has ${count} files with `);
  });

  test('at another address, from the same bundle', { timeout: 300_000 }, async () => {
    const address = { RELNOTES_URL: 'https://moved.example', RELNOTES_BASE: '/a/b/' };
    const fast = await buildSite({
      contentDir: FIXTURE_CONTENT,
      folder: join(FOLDER, 'moved-fast'),
      bundleFrom: cacheOf({ dir: FIXTURE_DIR }),
      env: { ...env, ...address },
    });
    const folder = join(FOLDER, 'moved-astro');
    const own = { ...env, ...address, RELNOTES_CONTENT: FIXTURE_CONTENT };
    const dir = await astroBuild({ folder, env: own });
    expect(await differences(fast.dir, dir), ADVICE).toEqual([]);
    const [key, ofFixture] = await Promise.all([fast.dir, FIXTURE_DIR].map(keyOf));
    expect(key).toBe(ofFixture);
  });

  test('rendered through the documented entry points', { timeout: 300_000 }, async () => {
    const { dir } = await buildSite({
      contentDir: FIXTURE_CONTENT,
      folder: join(FOLDER, 'documented'),
      bundleFrom: cacheOf({ dir: FIXTURE_DIR }),
      env: { ...env, RELNOTES_RENDERER: 'documented' },
    });
    expect(await differences(FIXTURE_DIR, dir), ADVICE).toEqual([]);
  });
});

test(
  'the site of content/ has the same bytes, rendered by Astro itself',
  { timeout: 300_000 },
  async () => {
    const contentDir = resolve('content');
    const fast = await buildSite({
      contentDir,
      folder: join(FOLDER, 'content-fast'),
      bundleFrom: resolve('.cache'),
      env,
    });
    const folder = join(FOLDER, 'content-astro');
    const dir = await astroBuild({ folder, env: { ...env, RELNOTES_CONTENT: contentDir } });
    expect(await differences(fast.dir, dir), ADVICE).toEqual([]);
  },
);

test('every page holds its style sheet, in its head', async () => {
  const pages = [...(await pagesOf(FIXTURE_DIR))].filter(([, html]) => html.includes('<header>'));
  expect(pages.length).toBeGreaterThan(100);
  const without = pages.filter(([, html]) => {
    const [, style] = /<style>([\s\S]*?)<\/style><\/head><body/u.exec(html) ?? [];
    return style?.includes(':root{') !== true;
  });
  expect(without.map(([file]) => file)).toEqual([]);
});
