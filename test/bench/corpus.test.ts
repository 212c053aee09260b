import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf, type Block } from '../../bench/corpus/blocks.ts';
import { edited, itemsIn, makeCorpus, middleOf, withNext } from '../../bench/corpus/corpus.ts';
import { TODAY } from '../../bench/corpus/model.ts';
import { planCorpus, SHAPE_NAMES, type ShapeName } from '../../bench/corpus/shapes.ts';
import { addedFiles, fill, rootsOf } from '../../bench/measure/folder.ts';
import { ELEVENTY } from '../../bench/sites/eleventy.ts';
import { HUGO } from '../../bench/sites/hugo.ts';
import { OURS } from '../../bench/sites/ours.ts';
import { FULL } from '../../bench/sites/relnotes.ts';
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

test.each<[ShapeName, number, { items: number; releases: number; products: number }]>([
  ['wide', 1000, { items: 1100, releases: 2, products: 0 }],
  ['wide', 10_000, { items: 8800, releases: 16, products: 0 }],
  ['long', 1000, { items: 680, releases: 40, products: 0 }],
  ['long', 10_000, { items: 6800, releases: 400, products: 0 }],
  ['products', 1000, { items: 992, releases: 16, products: 3 }],
  ['products', 10_000, { items: 9920, releases: 160, products: 30 }],
])('%s at %i items', (shape, items, expected) => {
  const { releases, products } = planCorpus(shape, items);
  expect({
    items: releases.reduce((sum, plan) => sum + plan.items, 0),
    releases: releases.length,
    products: products.length,
  }).toEqual(expected);
});

test('items of one line have no body beside it, and some are in an older version, too', () => {
  const [first, second] = makeCorpus(1000, 1, undefined, 'wide').releases;
  expect(first?.items.flatMap(({ alsoIn }) => alsoIn)).toEqual([]);
  const ported = second?.items.filter(({ alsoIn }) => alsoIn.includes('r1/1.0.1')) ?? [];
  expect(ported.length / (second?.items.length ?? 0)).toBeCloseTo(0.25, 1);
  for (const { title, body } of second?.items ?? []) expect(body).toEqual([{ paragraph: [title] }]);
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

test('an added release is what one more release brings, and can be taken back', () => {
  for (const site of SITES) {
    const before = site.files(corpus);
    const added = addedFiles(before, site.files(withNext(corpus)));
    const { next } = corpus;
    const wanted = next.items.map((item) => site.itemFile(next, item).path);
    expect(added.map(({ path }) => path)).toEqual(expect.arrayContaining(wanted));
    const roots = rootsOf(added, before);
    expect(roots).toHaveLength(1);
    expect(before.filter(({ path }) => path.startsWith(`${roots[0]}/`))).toEqual([]);
  }
});

describe.each(SHAPE_NAMES)('the content tree of %s', (shape) => {
  const shaped = withNext(makeCorpus(shape === 'wide' ? 1000 : 300, 7, undefined, shape));
  let folder = '';
  let result: ReadResult;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relnotes-bench-'));
    fill(folder, FULL.files(shaped));
    result = await readCatalog(join(folder, 'content'), { today: TODAY });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('has no problem', () => {
    expect(result.problems.map((found) => formatProblem(found, 'content'))).toEqual([]);
  });

  test('holds the whole corpus', () => {
    const { releases, site } = result.catalog;
    expect(site.features).toMatchObject({
      ...{ search: true, feeds: true, calendars: true, api: true },
      ...{ twins: true, pictures: true, badges: true },
    });
    expect(site.products.map(({ id }) => id)).toEqual(shaped.products);
    expect(itemsIn(result.catalog)).toBe(itemsIn(shaped));
    const counts = releases.map(({ notes, issues, milestones }) =>
      [notes, issues, milestones].map(({ length }) => length),
    );
    expect(counts).toEqual(shaped.releases.map(() => [5, 3, 5]));
  });
});
