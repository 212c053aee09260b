import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { API_DOCUMENTS } from '../../src/schema/api/documents.ts';
import { apiDocuments, apiFaults, readJson } from '../support/api.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { readCalendar } from '../support/icalendar.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { buildSite, filesIn, type BuiltSite } from '../support/site.ts';
import { GOOD_TREE, writeTree } from '../support/tree.ts';
import { readXml } from '../support/xml.ts';

const EPOCH = String(Date.UTC(2024, 5, 15) / 1000);
const ORIGIN = 'https://notes.example.org';
const GERMAN = { 'site.yaml': `${String(GOOD_TREE['site.yaml'])}languages: [en, de]\n` };

/** A release that was called otherwise before. */
const MOVED = {
  'releases/r1/release.mdx': String(GOOD_TREE['releases/r1/release.mdx']).replace(
    'previous: r0',
    'previous: r0\naliases: [r-one]',
  ),
};

let fixture: BuiltSite;
let folder: string;

beforeAll(async () => {
  folder = await writeTree({ ...RICH_TREE, ...GERMAN, ...MOVED });
  fixture = await buildSite({
    contentDir: folder,
    env: { SOURCE_DATE_EPOCH: EPOCH, RELNOTES_URL: 'https://moved.example', RELNOTES_BASE: '/n/' },
  });
});

afterAll(async () => {
  await fixture.remove();
  await rm(folder, { recursive: true, force: true });
});

describe.each([
  ['the fixture site', () => FIXTURE_DIR],
  ['a site with every field, below a path', () => fixture.dir],
])('%s', (_name, dir) => {
  const ending = async (pattern: RegExp) => {
    const paths = (await filesIn(dir())).filter((path) => pattern.test(path));
    const texts = await Promise.all(paths.map((path) => readFile(join(dir(), path), 'utf8')));
    return paths.map((path, index) => [path, texts[index] ?? ''] as const);
  };

  test('every feed is read by a parser of XML and by a reader of feeds', async () => {
    const feeds = await ending(/(?:^|\/)feed(?:-\d+)?\.xml$/u);
    expect(feeds.length).toBeGreaterThan(5);
    for (const [path, text] of feeds) {
      expect(readXml(text).name, path).toBe('feed');
      const { items } = parseFeed(text);
      expect(items.length, path).toBeLessThanOrEqual(50);
      expect(new Set(items.map(({ id }) => id)).size, path).toBe(items.length);
      // Relative addresses mean nothing away from the page.
      expect(text, path).not.toMatch(/(?:href|src)="(?!https?:|mailto:)|relnotes(?:-word)?:/u);
    }
  });

  test('a JSON feed says what its Atom feed says', async () => {
    for (const [path, text] of await ending(/(?:^|\/)feed(?:-\d+)?\.json$/u)) {
      const atom = parseFeed(await readFile(join(dir(), path.replace(/json$/u, 'xml')), 'utf8'));
      const json = parseJsonFeed(text);
      const short = (items: readonly { id?: string | null; url?: string | null }[]) =>
        items.map(({ id, url }) => [id, url]);
      expect(short(json.items ?? []), path).toEqual(short(atom.items));
    }
  });

  test('every calendar is read, each event once', async () => {
    const calendars = await ending(/\.ics$/u);
    expect(calendars.length).toBeGreaterThan(2);
    for (const [path, text] of calendars) {
      const { events } = readCalendar(text);
      expect(new Set(events.map(({ uid }) => uid)).size, path).toBe(events.length);
    }
  });

  test('every document of the API is what its schema says', async () => {
    expect(await apiFaults(dir())).toEqual([]);
    const used = [...(await apiDocuments(dir())).values()].map(
      (document) => /[^/]+(?=\.json)/u.exec(JSON.stringify(document).slice(0, 200))?.[0],
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(API_DOCUMENTS)));
  });

  test('the index names every document, and no other', async () => {
    const index = API_DOCUMENTS.index.schema.parse(await readJson(dir(), 'api/v1/index.json'));
    const listed = index.documents.map(({ url }) => url.replace(/^.*\/api\/v1\//u, 'api/v1/'));
    const there = [...(await apiDocuments(dir())).keys()].filter((path) => !/r-one/u.test(path));
    expect([...listed, 'api/v1/index.json'].toSorted()).toEqual(there);
  });
});

describe('a site on another host', () => {
  test('has the same names and new addresses', async () => {
    const text = await readFile(join(fixture.dir, 'de/releases/r2/feed.xml'), 'utf8');
    const ids = [...text.matchAll(/<id>([^<]*)<\/id>/gu)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids)
      expect(id).toMatch(/^tag:notes\.example\.org,2024:de\/(?:releases|old)\//u);
    expect(text).not.toContain(ORIGIN);
    expect(text).toContain('https://moved.example/n/de/releases/r2/items/proxy/');
  });
});

test('a release that moved keeps its feeds, its calendars and its documents at the old address', async () => {
  const inFixture = (path: string) => readFile(join(fixture.dir, path), 'utf8');
  const files = [
    'releases/*/feed.xml',
    'de/releases/*/calendar.ics',
    'api/v1/releases/*/items.json',
  ];
  for (const file of files) {
    const old = await inFixture(file.replace('*', 'r-one'));
    expect(old, file).toBe(await inFixture(file.replace('*', 'r1')));
  }
  expect(await inFixture('releases/r1/feed.xml')).toContain(':releases/r-one/milestones/ga/<');
});

test(
  'what is switched off is not there, and nothing leads to it',
  { timeout: 120_000 },
  async () => {
    const off = `${String(GOOD_TREE['site.yaml'])}features: { search: false, feeds: false, calendars: false, api: false, pictures: false, badges: false }\n`;
    const contentDir = await writeTree({ 'site.yaml': off });
    const site = await buildSite({ contentDir, env: { SOURCE_DATE_EPOCH: EPOCH } });
    const files = await filesIn(site.dir);
    expect(
      files.filter((path) =>
        /search\/index-|\.bin$|feed|\.ics$|^api\/|\.png$|\/(?:badge|readiness)\.svg$/u.test(path),
      ),
    ).toEqual([]);
    const timeline = await readFile(join(site.dir, 'releases/r2/timeline/index.html'), 'utf8');
    expect(timeline).not.toMatch(/webcal|atom\+xml|og:image/u);
    const llms = await readFile(join(site.dir, 'llms.txt'), 'utf8');
    expect(llms).not.toMatch(/feed\.xml|\.ics|api\/v1/u);
    await site.remove();
    await rm(contentDir, { recursive: true, force: true });
  },
);

test('a tab that speaks of the tags of tabs is as any other', async () => {
  const handbook = await readFile(join(fixture.dir, 'docs/index.html'), 'utf8');
  expect(handbook).toContain('<summary>the &lt;summary&gt; of all</summary>');
  expect(handbook).toContain('or relnotes-tab-group is but a word here.');
  const tabs = [...handbook.matchAll(/<details (open )?name="([^"]*)"/gu)];
  const group = 'npm-by-hand-the-lt-summary-gt-of-all';
  expect(tabs.map(([, open, name]) => [open, name])).toEqual([
    ['open ', group],
    [undefined, group],
    [undefined, group],
  ]);
});
