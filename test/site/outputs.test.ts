import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { API_DOCUMENTS } from '../../src/schema/api/documents.ts';
import { apiDocuments, apiFaults, readJson } from '../support/api.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { readCalendar } from '../support/icalendar.ts';
import { RICH_SITE } from '../support/rich-site.ts';
import { filesIn } from '../support/site.ts';
import { readXml } from '../support/xml.ts';

const { dir: RICH_DIR, origin, base } = RICH_SITE;

describe.each([
  ['the fixture site', FIXTURE_DIR],
  ['a site with every field, below a path', RICH_DIR],
])('%s', (_name, dir) => {
  const ending = async (pattern: RegExp) => {
    const paths = (await filesIn(dir)).filter((path) => pattern.test(path));
    const texts = await Promise.all(paths.map((path) => readFile(join(dir, path), 'utf8')));
    return paths.map((path, index) => [path, texts[index] ?? ''] as const);
  };

  test('nothing of the dev server is in a page or script', async () => {
    for (const [path, text] of await ending(/\.(?:html|js|css)$/u)) {
      expect(text, path).not.toMatch(/relnotes-(?:problems|broken)|relnotes:page|@vite/u);
    }
  });

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
      const atom = parseFeed(await readFile(join(dir, path.replace(/json$/u, 'xml')), 'utf8'));
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
    expect(await apiFaults(dir)).toEqual([]);
    const used = [...(await apiDocuments(dir)).values()].map(
      (document) => /[^/]+(?=\.json)/u.exec(JSON.stringify(document).slice(0, 200))?.[0],
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(API_DOCUMENTS)));
  });

  test('the index names every document, and no other', async () => {
    const index = API_DOCUMENTS.index.schema.parse(await readJson(dir, 'api/v1/index.json'));
    const listed = index.documents.map(({ url }) => url.replace(/^.*\/api\/v1\//u, 'api/v1/'));
    const there = [...(await apiDocuments(dir)).keys()].filter((path) => !/r-one/u.test(path));
    expect([...listed, 'api/v1/index.json'].toSorted()).toEqual(there);
  });
});

describe('a site on another host', () => {
  test('has the same names and new addresses', async () => {
    const text = await readFile(join(RICH_DIR, 'de/releases/r2/feed.xml'), 'utf8');
    const ids = [...text.matchAll(/<id>([^<]*)<\/id>/gu)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids)
      expect(id).toMatch(/^tag:notes\.example\.org,2024:de\/(?:releases|old)\//u);
    expect(text).not.toContain('https://notes.example.org');
    expect(text).toContain(`${origin}${base}de/releases/r2/items/proxy/`);
  });
});

test('a release that moved keeps its feeds, its calendars and its documents at the old address', async () => {
  const inSite = (path: string) => readFile(join(RICH_DIR, path), 'utf8');
  const files = [
    'releases/*/feed.xml',
    'de/releases/*/calendar.ics',
    'api/v1/releases/*/items.json',
  ];
  for (const file of files) {
    const old = await inSite(file.replace('*', 'r-one'));
    expect(old, file).toBe(await inSite(file.replace('*', 'r1')));
  }
  expect(await inSite('releases/r1/feed.xml')).toContain(':releases/r-one/milestones/ga/<');
});

test('a tab that speaks of the tags of tabs is as any other', async () => {
  const handbook = await readFile(join(RICH_DIR, 'docs/index.html'), 'utf8');
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
