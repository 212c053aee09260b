import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANTSIBULL } from '../importers/sources/antsibull-fixtures.ts';
import { importText } from '../importers/sources/import-texts.ts';
import { ISTIO, KUBERNETES } from '../importers/sources/record-fixtures.ts';
import {
  API_ANSWER,
  CALENDAR,
  NODE_SCHEDULE,
  PRODUCT,
  WEEKS,
} from '../importers/sources/schedule-fixtures.ts';
import { brokenLinks } from '../support/links.ts';
import { buildSite, pagesOf, type BuiltSite } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';

let contentDir: string;
let site: BuiltSite;
let pages: ReadonlyMap<string, string>;

/** One site of all formats: a product each, with the areas that the notes name. */
function texts() {
  const schedules = {
    weeks: WEEKS,
    node: [{ file: 'schedule.json', text: NODE_SCHEDULE }],
    product: [{ file: 'harbor.md', text: PRODUCT }],
    answer: [{ file: 'harbor.json', text: API_ANSWER }],
    calendar: [{ file: 'harbor.ics', text: CALENDAR }],
  };
  const first = importText('kubernetes', KUBERNETES, undefined, { product: 'pods' });
  const second = importText('istio', ISTIO, first.texts, { product: 'mesh' });
  const notes = importText('antsibull', ANTSIBULL, second.texts, {
    product: 'collection',
    area: 'other',
  });
  return Object.entries(schedules).reduce(
    (before, [product, sources]) => importText('schedule', sources, before, { product }).texts,
    notes.texts,
  );
}

beforeAll(async () => {
  contentDir = await writeTree({}, texts());
  site = await buildSite({ contentDir });
  pages = await pagesOf(site.dir);
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

test('a site of all record formats builds, and all its links lead somewhere', () => {
  expect(brokenLinks(site.dir, '/', 'https://notes.example.org', new Map(pages))).toEqual([]);
});

test.each([
  ['releases/pods-1.30.0/index.html', 'Pods can name their zone'],
  ['releases/pods-1.30.0/upgrade/index.html', 'before you upgrade any node'],
  ['releases/mesh-1.24.0/upgrade/index.html', 'Zones are on by default'],
  ['releases/collection-2.0.0/index.html', 'the module is gone'],
  ['releases/weeks-2026.1/timeline/index.html', 'Feature freeze'],
  ['releases/node-8/timeline/index.html', 'Long-term support begins'],
  ['releases/calendar-2.0/timeline/index.html', 'feature freeze'],
  ['releases/product-8-plus-1/index.html', '8+1'],
])('%s shows %s', (path, words) => {
  expect(pages.get(path)).toContain(words);
});

test('placeholders are shown, and an extended end is on the page of its release', () => {
  expect([...pages.values()].join('\n')).toContain('&lt;config&gt;');
  expect(pages.get('releases/answer-2/index.html')).toContain('2030');
});
