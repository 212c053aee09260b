import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeByPart } from '../../bench/profile/cpu-profile.ts';
import { partOf } from '../../bench/profile/parts.ts';
import { readTimings } from '../../bench/profile/timings.ts';

function node(id: number, url: string, children: readonly number[] = []) {
  return { id, callFrame: { functionName: 'f', url }, children };
}

test('counts time for the nearest caller that belongs to a part', () => {
  const profile = {
    nodes: [
      node(1, '', [2, 4]),
      node(2, 'file:///src/catalog/parse/markdown/plugins.ts', [3]),
      node(3, 'node:path'),
      node(4, 'file:///elsewhere.ts'),
    ],
    samples: [2, 3, 3, 4],
    timeDeltas: [1000, 1000, 2000, 500],
  };
  const times = timeByPart(profile, partOf, 'the rest');
  expect(Object.fromEntries(times)).toEqual({ Markdown: 4, 'the rest': 0.5 });
});

test.each([
  ['file:///p/.cache/relnotes/bundle/server/chunks/_release__Dp2tOAAw.mjs', 'pages'],
  ['file:///p/.cache/relnotes/bundle/server/prerender-entry.BWdkMR96.mjs', 'pages'],
  ['file:///p/.cache/relnotes/bundle/server/chunks/draw-picture_axbt6u4P.mjs', 'share pictures'],
  ['file:///p/.cache/relnotes/bundle/server/node_modules/zod/index.mjs', 'checking'],
  ['file:///p/.cache/relnotes/bundle/server/chunks/site-writer_B1x.mjs', 'writing'],
  ['file:///p/.cache/relnotes/bundle/server/chunks/finish-page_B1x.mjs', 'finishing pages'],
  ['file:///p/src/catalog/check/links.ts', 'checking'],
  ['file:///p/node_modules/vite/dist/node/index.js', 'compiling'],
  ['file:///p/src/build/render-site.ts', undefined],
])('%s belongs to %s', (url, part) => {
  expect(partOf({ functionName: 'f', url })).toBe(part);
});

describe('the timings of a build', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relnotes-bench-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const told = async (value: unknown) => {
    const path = join(folder, 'timings.json');
    await writeFile(path, JSON.stringify(value));
    return readTimings(path);
  };

  test('are read as they were written', async () => {
    const spent = { wallMs: 5, cpuMs: 3 };
    const steps = { models: spent, render: spent, finish: { wallMs: 1 }, write: spent };
    const times = {
      total: spent,
      steps: [{ place: 'content process', step: 'parse', ...spent }],
      routes: [{ route: 'src/pages/404.astro', pages: 1, rendered: 0, steps }],
    };
    const read = await told(times);
    expect(JSON.parse(JSON.stringify(read))).toEqual(times);
  });

  test.each([
    [null],
    [{ total: { wallMs: 1 }, steps: [] }],
    [{ total: { wallMs: 1 }, steps: [], routes: [{ route: 'src/pages/404.astro', pages: 1 }] }],
    [{ total: { wallMs: 1 }, steps: [{ place: 1, step: 'parse', wallMs: 1 }], routes: [] }],
  ])('%j is refused', async (value) => {
    await expect(told(value)).rejects.toThrow('does not hold the times of a build.');
  });
});
