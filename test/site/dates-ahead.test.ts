import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AFTERWARDS, AHEAD, treeWithFacts } from '../support/ahead-tree.ts';
import { buildSite, cacheOf, filesIn, type BuiltSite } from '../support/site.ts';
import { writeFiles, writeTree, type Files } from '../support/tree.ts';

const TODAY = '2026-11-30';
const BUILDS_MS = 180_000;

let contentDir = '';
/** Built before the facts count, and once more in its place when they do. */
let site: BuiltSite;
let before: Readonly<Record<string, string>>;
let without: Readonly<Record<string, string>>;

beforeAll(async () => {
  contentDir = await writeTree(treeWithFacts(AHEAD), {});
  site = await buildSite({ contentDir, env: dayOf(TODAY) });
  before = await digestsOf(site);
  // The bundle is compiled for a content folder, so one folder serves all builds.
  await replaceContent(treeWithFacts());
  const bundleFrom = cacheOf(site);
  const other = await buildSite({ contentDir, env: dayOf(TODAY), bundleFrom });
  without = await digestsOf(other);
  await other.remove();
  await replaceContent(treeWithFacts(AHEAD));
  await buildSite({ contentDir, env: dayOf(AFTERWARDS), over: site });
}, BUILDS_MS);

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

async function replaceContent(files: Files): Promise<void> {
  await rm(contentDir, { recursive: true });
  await writeFiles(contentDir, files);
}

function dayOf(today: string) {
  return { SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) };
}

async function digestsOf({ dir }: BuiltSite): Promise<Record<string, string>> {
  const digests = (await filesIn(dir)).map(async (file) => {
    const bytes = await readFile(join(dir, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

test('before their day, facts make no difference to any file', () => {
  expect(Object.keys(before).length).toBeGreaterThan(50);
  expect(before).toEqual(without);
});

describe('a later build with the same cache', () => {
  test.each([
    ['releases/r2/milestones/ga.md', 'It loses data.'],
    ['releases/r2/upgrade.md', 'Not recommended'],
    ['releases/r2/items/thing.md', 'It got ready.'],
    ['releases/r2/items/thing.md', 'The late way'],
    ['releases/r2/items/thing.md', 'A question of the future?'],
    ['releases/r2/items/hole.md', 'CVE-2028-0001'],
    ['releases/r2/timeline.md', 'Future image'],
    ['releases/r2/timeline.md', '2 Feb 2028'],
    [`meetings/${AHEAD}.md`, 'The future was settled.'],
    ['releases/r2/feed.xml', 'A hole in the proxy'],
    ['releases/r2/feed.xml', AHEAD],
  ])('has in %s: %s', async (file, text) => {
    expect(await readFile(join(site.dir, file), 'utf8')).toContain(text);
  });
});
