import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild } from '../support/astro-build.ts';
import { scratchProject } from '../support/scratch-project.ts';
import { buildSite, filesIn, type BuiltSite } from '../support/site.ts';
import { RUNS_CODE, writeTree } from '../support/tree.ts';

/** A page that cannot be rendered once there is an item with a certain name. */
const DOC = `---
title: A page with code
---

import { getEntry } from 'astro:content';

export const item = await getEntry('items', 'r2/breaks-the-page');

{item === undefined ? 'All is well.' : item.data.none.length}
`;

let contentDir: string;
let site: BuiltSite;

beforeAll(async () => {
  contentDir = await writeTree({ ...RUNS_CODE, 'docs/code.mdx': DOC });
  site = await buildSite({ contentDir });
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

async function failureOf(env: Readonly<Record<string, string>> = {}): Promise<string> {
  return buildSite({ contentDir, over: site, env }).then(
    () => 'built',
    (error: unknown) => String(error),
  );
}

test('content with an error stops the build, says where, and leaves the last site', async () => {
  const before = await filesIn(site.dir);
  await writeFile(
    join(contentDir, 'releases/r2/items/broken.md'),
    '---\ntitle: A\nara: iaas\n---\n',
  );
  const failure = await failureOf();
  expect(failure).toContain('releases/r2/items/broken.md:3:1 error unknown-key');
  expect(failure).toContain('Nothing was built, and the last site is untouched.');
  expect(await filesIn(site.dir)).toEqual(before);
  await rm(join(contentDir, 'releases/r2/items/broken.md'));
});

test('Astro says the same of content with an error, and leaves the last site', async () => {
  const before = await filesIn(site.dir);
  const file = join(contentDir, 'releases/r2/items/broken.md');
  await writeFile(file, '---\ntitle: A\nara: iaas\n---\n');
  const env = { RELNOTES_CONTENT: contentDir };
  const root = await scratchProject({});
  const failure = await astroBuild({ folder: dirname(site.dir), root, env }).then(
    () => 'built',
    (error: unknown) => String(error),
  );
  await rm(root, { recursive: true });
  expect(failure).toContain('releases/r2/items/broken.md:3:1 error unknown-key');
  expect(failure).toContain('  3 | ara: iaas\n      ^');
  expect(failure).toContain('Nothing was built, and the last site is untouched.');
  expect(await filesIn(site.dir)).toEqual(before);
  await rm(file);
});

test('a page that fails while it is rendered leaves the last site too', async () => {
  const before = await filesIn(site.dir);
  const item = join(contentDir, 'releases/r2/items/breaks-the-page.md');
  await writeFile(item, '---\ntitle: A\narea: iaas\nkind: fix\n---\n\nText.\n');
  expect(await failureOf()).toContain('/docs/code/ cannot be built');
  expect(await filesIn(site.dir)).toEqual(before);
  expect(await readdir(dirname(site.dir))).toEqual(['cache', 'dist']);
  await rm(item);
});

test('a day that is none is refused with the next step', async () => {
  expect(await failureOf({ SOURCE_DATE_EPOCH: 'yesterday' })).toContain(
    'SOURCE_DATE_EPOCH is "yesterday". Set it to seconds since 1970-01-01, or unset it.',
  );
});

test('a build leaves nothing beside the site but its cache', async () => {
  await buildSite({ contentDir, over: site });
  expect(await readdir(dirname(site.dir))).toEqual(['cache', 'dist']);
});
