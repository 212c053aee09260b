import { expect, test } from 'vitest';
import { timeByPart } from '../../bench/profile/cpu-profile.ts';
import { partOf } from '../../bench/profile/parts.ts';
import { routeTimes } from '../../bench/profile/routes.ts';

function node(id: number, url: string, children: readonly number[] = []) {
  return { id, callFrame: { functionName: 'f', url }, children };
}

test('time belongs to the nearest caller that is a part', () => {
  const profile = {
    nodes: [
      node(1, '', [2, 4]),
      node(2, 'file:///src/catalog/markdown/plugins.ts', [3]),
      node(3, 'node:path'),
      node(4, 'file:///elsewhere.ts'),
    ],
    samples: [2, 3, 3, 4],
    timeDeltas: [1000, 1000, 2000, 500],
  };
  const times = timeByPart(profile, partOf, 'the rest');
  expect(Object.fromEntries(times)).toEqual({ Markdown: 4, 'the rest': 0.5 });
});

test('pages are added up by route', () => {
  const log = [
    '12:00:00   ├─ /releases/r1/items/item-1/index.html (+20ms) ',
    '12:00:00   ├─ /releases/r1/items/item-2/index.html (+30ms) ',
    '12:00:00   ├─ /releases/r1/index.html (+1.50s) ',
    '12:00:00   ├─ /releases/r1.png (+7ms) ',
    '12:00:00   ├─ /index.html (+5ms) ',
    '12:00:00   └─ /404.html (+1ms) ',
  ].join('\n');
  const routes = [
    '[...alias].ts',
    '404.astro',
    'index.astro',
    'releases/[release].png.ts',
    'releases/[release]/index.astro',
    'releases/[release]/items/[slug].astro',
  ];
  expect(routeTimes(log, routes)).toEqual([
    { route: 'releases/[release]/index.astro', pages: 1, ms: 1500, most: 1500 },
    { route: 'releases/[release]/items/[slug].astro', pages: 2, ms: 50, most: 30 },
    { route: 'releases/[release].png.ts', pages: 1, ms: 7, most: 7 },
    { route: 'index.astro', pages: 1, ms: 5, most: 5 },
    { route: '404.astro', pages: 1, ms: 1, most: 1 },
  ]);
});
