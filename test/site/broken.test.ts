import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { astroBuild } from '../support/astro-build.ts';
import { scratchProject } from '../support/scratch-project.ts';
import { buildSite, filesIn, type BuiltSite } from '../support/site.ts';
import {
  CODE_FAULTS,
  COMPONENT_FAULTS,
  docsOf,
  GOOD_CODE,
  RENDER_FAULTS,
} from '../support/mdx-faults.ts';
import { RUNS_CODE, TODAY, writeFiles, writeTree } from '../support/tree.ts';

/** A page that cannot be rendered once there is an item with a certain name. */
const DOC = `---
title: A page with code
---

import { getEntry } from 'astro:content';

export const item = await getEntry('items', 'r2/breaks-the-page');

{item === undefined ? 'All is well.' : item.data.none.length}
`;

/** Makes pages fail once there is that item. */
const IS_BAD = `import { getEntry } from 'astro:content';

export const isBad = (await getEntry('items', 'r2/breaks-the-page')) !== undefined;

`;

let contentDir: string;
let site: BuiltSite;

beforeAll(async () => {
  contentDir = await writeTree({
    ...RUNS_CODE,
    'docs/code.mdx': DOC,
    ...docsOf(RENDER_FAULTS, 'fails', IS_BAD),
    ...docsOf(GOOD_CODE, 'good'),
  });
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

test('pages that fail while they are rendered leave the last site, and say where', async () => {
  const before = await filesIn(site.dir);
  const item = join(contentDir, 'releases/r2/items/breaks-the-page.md');
  await writeFile(item, '---\ntitle: A\narea: iaas\nkind: fix\n---\n\nText.\n');
  const failure = await failureOf();
  for (const path of Object.keys(docsOf(RENDER_FAULTS, 'fails'))) expect(failure).toContain(path);
  expect(problemLines(failure)).toMatchInlineSnapshot(`
    "content/docs/code.mdx:9:2 error mdx-failed: the code in braces fails: TypeError: Cannot read properties of undefined (reading 'length'). Correct it there, or remove it.
    content/docs/fails-01.mdx:9:8 error mdx-failed: the code in braces fails: SyntaxError: Unexpected token 'x', "x" is not valid JSON. Correct it there, or remove it.
    content/docs/fails-02.mdx:9:4 error mdx-failed: the code in braces is a promise, which no page can show. Write await before it.
    content/docs/fails-03.mdx:9:4 error mdx-failed: the code in braces fails: awaited. Correct it there, or remove it.
    content/docs/fails-04.mdx:9:2 error mdx-failed: the code in braces fails: RangeError: Invalid string length. Correct it there, or remove it.
    content/docs/fails-05.mdx:9:2 error mdx-failed: the code in braces is an object, which no page can show. Name the field to show.
    content/docs/fails-06.mdx:9:22 error mdx-failed: the code in braces fails: SyntaxError: Unexpected token 'y', "y" is not valid JSON. Correct it there, or remove it.
    content/docs/fails-07.mdx:12:3 error mdx-failed: the component <Items> fails: <Items> has an unknown kind "fxi". Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other. Correct it there, or remove it.
    content/docs/fails-08.mdx:9:2 error mdx-failed: a component in the code in braces fails: <Items> has an unknown release "r9". Known: r1, r2. Correct it there, or remove it.
    content/docs/fails-09.mdx:11:3 error mdx-failed: the component <F> fails: TypeError: Cannot read properties of undefined (reading 'c'). Correct it there, or remove it.
    content/docs/fails-10.mdx:11:1 error mdx-failed: this is not a component: <N>. Correct its import or export."
  `);
  expect(failure).toContain('9 | Words {isBad && JSON.parse("x")}.\n             ^');
  expect(failure).toContain('Nothing was built, and the last site is untouched.');
  expect(failure).not.toMatch(/^\s+at /mu);
  expect(await filesIn(site.dir)).toEqual(before);
  expect(await readdir(dirname(site.dir))).toEqual(['cache', 'dist']);
  await rm(item);
});

test('a build says the same of faulty MDX as the check', async () => {
  const faults = { ...docsOf(COMPONENT_FAULTS, 'component'), ...docsOf(CODE_FAULTS, 'code') };
  await writeFiles(contentDir, faults);
  const { problems } = await readSite(contentDir, { today: TODAY });
  const failure = await failureOf();
  expect(problems.length).toBeGreaterThanOrEqual(Object.keys(faults).length);
  expect(problemLines(failure).split('\n')).toEqual(
    problems.map((found) => formatProblem(found, 'content')),
  );
  for (const path of Object.keys(faults)) await rm(join(contentDir, path));
});

/** Returns the lines that name a problem, without the path of the content folder. */
function problemLines(text: string): string {
  const lines = text.split('\n').filter((line) => / error [a-z-]+: /u.test(line));
  return lines.map((line) => line.replace(/^.*?\/(?=docs\/|releases\/)/u, 'content/')).join('\n');
}

test('a day that is none is refused with the next step', async () => {
  expect(await failureOf({ SOURCE_DATE_EPOCH: 'yesterday' })).toContain(
    'SOURCE_DATE_EPOCH is "yesterday". Set it to seconds since 1970-01-01, or unset it.',
  );
});

test('a build leaves nothing beside the site but its cache', async () => {
  await buildSite({ contentDir, over: site });
  expect(await readdir(dirname(site.dir))).toEqual(['cache', 'dist']);
});
