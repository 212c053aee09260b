import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf, type Block } from '../../bench/corpus/blocks.ts';
import { edited, makeCorpus, middleOf } from '../../bench/corpus/corpus.ts';
import { TODAY } from '../../bench/corpus/model.ts';
import { fill } from '../../bench/measure/folder.ts';
import { ELEVENTY } from '../../bench/sites/eleventy.ts';
import { HUGO } from '../../bench/sites/hugo.ts';
import { FULL, OURS } from '../../bench/sites/relnotes.ts';
import type { Site } from '../../bench/sites/site.ts';
import { STARLIGHT } from '../../bench/sites/starlight.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readCatalog, type ReadResult } from '../../src/catalog/read-catalog.ts';

const SITES: readonly Site[] = [...OURS, HUGO, ELEVENTY, STARLIGHT];
const corpus = makeCorpus(120, 7);
const items = corpus.releases.flatMap((release) => release.items);

test.each([
  [1, [1]],
  [50, [50]],
  [120, [50, 50, 20]],
  [1000, Array.from({ length: 20 }, () => 50)],
])('%i items', (count, releases) => {
  const made = makeCorpus(count, 1).releases.map((release) => release.items.length);
  expect(made).toEqual(releases);
});

test.each([
  [1000, 500, [500, 500]],
  [700, 500, [500, 200]],
  [30, 500, [30]],
])('%i items, %i a release', (count, perRelease, releases) => {
  const made = makeCorpus(count, 1, perRelease);
  expect(made.releases.map((release) => release.items.length)).toEqual(releases);
});

test('a body has about 250 words, and every kind of block', () => {
  const kinds = (body: readonly Block[]) => new Set(body.flatMap((block) => Object.keys(block)));
  for (const { body } of items) {
    expect(wordsOf(body)).toBeGreaterThanOrEqual(240);
    expect(wordsOf(body)).toBeLessThan(280);
    expect([...kinds(body)]).toEqual(
      expect.arrayContaining(['paragraph', 'list', 'table', 'code', 'heading']),
    );
  }
});

describe.each(SITES)('$name', (site) => {
  test('has the same bytes for the same seed', () => {
    expect(site.files(makeCorpus(120, 7))).toEqual(site.files(corpus));
  });

  test('has different bytes for another seed', () => {
    expect(site.files(makeCorpus(120, 8))).not.toEqual(site.files(corpus));
  });

  test('has distinct paths, and the file of every item', () => {
    const paths = site.files(corpus).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const wanted = corpus.releases.flatMap((release) =>
      release.items.map((item) => site.itemFile(release, item).path),
    );
    expect(paths).toEqual(expect.arrayContaining(wanted));
  });

  test('changes one file with an edit', () => {
    const { release, item } = middleOf(corpus);
    const [before, once, twice] = [item, edited(item, 1), edited(item, 2)].map((now) =>
      site.itemFile(release, now),
    );
    expect(once?.path).toBe(before?.path);
    expect(new Set([before?.text, once?.text, twice?.text]).size).toBe(3);
  });
});

describe('the content tree', () => {
  let folder = '';
  let result: ReadResult;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relnotes-bench-'));
    fill(folder, FULL.files(corpus));
    result = await readCatalog(join(folder, 'content'), { today: TODAY });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('has no problem', () => {
    expect(result.problems.map((found) => formatProblem(found, 'content'))).toEqual([]);
  });

  test('holds the whole corpus', () => {
    const { releases, site } = result.catalog;
    expect(site.features).toEqual({
      search: true,
      feeds: true,
      calendars: true,
      api: true,
      twins: true,
      pictures: true,
      badges: true,
    });
    expect(releases.map((release) => release.items.length).toSorted()).toEqual([20, 50, 50]);
    expect(releases.map((release) => release.notes.length)).toEqual([5, 5, 5]);
    expect(releases.map((release) => release.issues.length)).toEqual([3, 3, 3]);
    expect(releases.map((release) => release.milestones.length)).toEqual([5, 5, 5]);
  });
});
