import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedAstro } from '../../src/build/astro/astro-version.ts';
import { astroBuild, siteEnvironment } from '../support/astro-build.ts';
import { scratchProject, withDevServer } from '../support/scratch-project.ts';
import { GOOD_TREE, RUNS_CODE } from '../support/tree.ts';

const run = promisify(execFile);

/** A page that a project adds: it reads a collection, renders an entry and uses the Astro global. */
const PAGE = `---
import { getCollection, getEntry, render } from 'astro:content';

const items = await getCollection('items');
const broken = await getCollection('broken');
const titles: string[] = items.map(({ data }) => data.title);
const item = await getEntry('items', 'r2/proxy');
if (item === undefined) throw new Error('no item');
const { Content, headings } = await render(item);
const { url, site, generator, currentLocale } = Astro;
---

<html lang="en">
  <head><title>Probe</title></head>
  <body>
    <p id="titles">{titles.toSorted().join(' | ')}</p>
    <ul>{broken.map(({ id, data }) => <li>{id}: {data.problems[0]?.message}</li>)}</ul>
    <p id="file">{item.filePath}</p>
    <p id="headings">{headings.map(({ slug }) => slug).join(' ')}</p>
    <article><Content /></article>
    <p id="astro">{url.pathname} {site?.href} {generator} {String(currentLocale)}</p>
  </body>
</html>
`;

const MDX = `---
title: Counted
---

import { getCollection } from 'astro:content';

export const items = await getCollection('items');

There are {items.length} items: {items.map(({ id }) => id).join(', ')}.
`;

/** A page that asks for its request as soon as a certain item is there. */
const REQUEST = `---
import { getEntry } from 'astro:content';

const url = (await getEntry('items', 'r2/asks')) === undefined ? '' : Astro.request.url;
---

<p>{url}</p>
`;

/** The item without which that page asks for nothing. */
const ASKS = 'content/releases/r2/items/asks.md';
const ASKING_ITEM = '---\ntitle: A\narea: iaas\nkind: fix\n---\n\nText.\n';

const CONTENT = Object.fromEntries(
  Object.entries({ ...GOOD_TREE, ...RUNS_CODE, 'docs/counted.mdx': MDX }).flatMap(([path, text]) =>
    typeof text === 'string' ? [[`content/${path}`, text]] : [],
  ),
);

let root = '';
beforeAll(async () => {
  root = await scratchProject({
    ...CONTENT,
    'src/pages/probe.astro': PAGE,
    'src/pages/request.astro': REQUEST,
  });
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** The parts of the two pages that must be there in each way to build them. */
function expectProbe(page: string, mdx: string, broken = ''): void {
  expect(page).toContain(`id="titles">${broken}A proxy before the database`);
  expect(page).toMatch(/id="file">[^<]*content\/releases\/r2\/items\/proxy\.md</u);
  expect(page).not.toMatch(/(?:href|src)="relnotes:/u);
  expect(page).toContain(`/probe/ https://notes.example.org/ Astro v${installedAstro()} undefined`);
  expect(mdx).toContain(
    broken === '' ? 'There are 1 items: r2/proxy.' : 'There are 2 items: r2/broken, r2/proxy.',
  );
}

const built = async (dir: string) =>
  [
    await readFile(join(dir, 'probe/index.html'), 'utf8'),
    await readFile(join(dir, 'docs/counted/index.html'), 'utf8'),
  ] as const;

function fastBuild(folder: string): Promise<unknown> {
  const env = { ...process.env, ...siteEnvironment(folder) };
  return run(process.execPath, ['src/build/run.ts'], { cwd: root, env });
}

test(
  'a page and an MDX file with getCollection render in both builds, to the same bytes',
  { timeout: 300_000 },
  async () => {
    const folder = join(root, 'fast');
    await fastBuild(folder);
    const fast = await built(join(folder, 'dist'));
    expectProbe(...fast);
    // Several builds, and the dev server, may run in one project at the same time.
    expect(await readdir(root)).not.toContain('.astro');
    const astro = await astroBuild({ folder: join(root, 'astro'), root, env: {} });
    expect(await built(astro)).toEqual(fast);
  },
);

test(
  'a page that needs a request fails in both builds, and the error names what it needs',
  { timeout: 300_000 },
  async () => {
    await writeFile(join(root, ASKS), ASKING_ITEM);
    await expect(fastBuild(join(root, 'fast'))).rejects.toThrow(
      /\/request\/ cannot be built: .*Astro\.request is not available/u,
    );
    const astro = astroBuild({ folder: join(root, 'astro'), root, env: {} });
    await expect(astro).rejects.toThrow('Astro.request is not available');
    await rm(join(root, ASKS));
  },
);

test(
  'they render in dev, which starts with broken content and names what a page may not ask for',
  { timeout: 300_000 },
  async () => {
    await writeFile(
      join(root, 'content/releases/r2/items/broken.md'),
      '---\ntitle: A\nara: iaas\n---\n',
    );
    const pages = await withDevServer(root, async (get, log) => {
      const found = {
        probe: await get('/probe/'),
        mdx: await get('/docs/counted/'),
        release: await get('/releases/r2/'),
      };
      await writeFile(join(root, ASKS), ASKING_ITEM);
      const logAfterRequest = async () => {
        await get('/request/');
        return log();
      };
      await expect
        .poll(logAfterRequest, { timeout: 60_000, interval: 300 })
        .toContain('Astro.request is not available');
      return found;
    });
    expectProbe(pages.probe, pages.mdx, 'A | ');
    expect(pages.probe).toContain('<li>releases/r2/items/broken.md: ');
    expect(pages.release).toContain('/releases/r2/items/proxy/');
    expect(pages.release).toContain('/releases/r2/items/broken/');
  },
);
