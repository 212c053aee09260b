import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { evilMdx } from '../support/evil-mdx.ts';
import { buildSite, cacheOf, pagesOf } from '../support/site.ts';
import { RUNS_CODE, writeTree } from '../support/tree.ts';

let outside: string;
let mark: string;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'relnotes-outside-'));
  mark = join(outside, 'mark');
});

afterAll(() => rm(outside, { recursive: true }));

const failure = (built: Promise<unknown>): Promise<string> =>
  built.then(
    () => 'built',
    (error: unknown) => String(error),
  );

test(
  'neither build runs code in MDX, even if something else is wrong, too',
  { timeout: 300_000 },
  async () => {
    const contentDir = await writeTree({
      'docs/evil.mdx': evilMdx(mark),
      'releases/r2/items/broken.md': '---\ntitle: A\nara: iaas\n---\n',
    });
    const folder = join(outside, 'refused');
    const env = { RELNOTES_CONTENT: contentDir };
    for (const built of [buildSite({ contentDir, folder }), astroBuild({ folder, env })]) {
      const text = await failure(built);
      expect(text).toContain('docs/evil.mdx:5:1 error mdx-code');
      expect(text).toContain('docs/evil.mdx:7:1 error mdx-code');
      expect(existsSync(mark)).toBe(false);
    }
    // With the bundle of the build that was just refused.
    await writeFile(join(contentDir, 'site.yaml'), RUNS_CODE['site.yaml'] ?? '');
    const off = { RELNOTES_MDX_CODE: 'off' };
    const over = { dir: join(folder, 'dist'), remove: () => Promise.resolve() };
    const text = await failure(buildSite({ contentDir, over, env: off }));
    expect(text).toContain('docs/evil.mdx:5:1 error mdx-code');
    expect(text).toContain('RELNOTES_MDX_CODE=off refuses code here');
    expect(existsSync(mark)).toBe(false);
    await rm(contentDir, { recursive: true });
  },
);

const IMPORTING = `---
title: Importing
---

import raw from '../releases/r2/items/proxy.md?raw';
import index from './index.mdx?raw';
import { word } from '../../lib/word.js';

{raw.slice(4, 60)} {index.slice(4, 20)} {word} {Object.keys(process.env).join(' ')}
`;

test(
  'where code is allowed, a change of an imported file shows, and no token does',
  { timeout: 300_000 },
  async () => {
    const above = join(outside, 'above');
    const contentDir = join(above, 'content');
    await cp(await writeTree({ ...RUNS_CODE, 'docs/importing.mdx': IMPORTING }), contentDir, {
      recursive: true,
    });
    await mkdir(join(above, 'lib'));
    await writeFile(join(above, 'lib/word.js'), "export { word } from './deep.js';\n");
    await writeFile(join(above, 'lib/deep.js'), "export const word = 'first word';\n");
    const page = async () => readFile(join(site.dir, 'docs/importing/index.html'), 'utf8');

    const site = await buildSite({ contentDir, env: { SECRET_TOKEN: 'x' } });
    expect(await page()).toContain('A proxy before the database');
    expect(await page()).toMatch(/first word\s.*NODE_ENV/u);
    expect(await page()).not.toContain('SECRET_TOKEN');

    const item = join(contentDir, 'releases/r2/items/proxy.md');
    await writeFile(item, (await readFile(item, 'utf8')).replace('A proxy', 'Two proxies'));
    await writeFile(join(above, 'lib/deep.js'), "export const word = 'second word';\n");
    await buildSite({ contentDir, over: site });
    expect(await page()).toContain('second word');
    // All pages, with the same bundle: that it is current shows in the words above.
    const clean = await buildSite({ contentDir, bundleFrom: cacheOf(site) });
    expect(await pagesOf(site.dir)).toEqual(await pagesOf(clean.dir));
    await clean.remove();

    await site.remove();
  },
);
