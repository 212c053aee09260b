import { expect, test } from 'vitest';
import { addTime, type RouteTime } from '../../src/build/render/render-task.ts';

test('the time of a route is that of all threads', () => {
  const times = new Map<string, RouteTime>();
  addTime(times, 'src/pages/index.astro', { pages: 1, ms: 4 });
  addTime(times, 'src/pages/index.astro', { pages: 2, ms: 3 });
  addTime(times, 'src/pages/search.astro', { pages: 1, ms: 1 });
  expect(Object.fromEntries(times)).toEqual({
    'src/pages/index.astro': { pages: 3, ms: 7 },
    'src/pages/search.astro': { pages: 1, ms: 1 },
  });
});
