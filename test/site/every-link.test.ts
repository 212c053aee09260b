import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, relativeLinksIn } from '../support/addresses-in.ts';
import { LINKED_TREE } from '../support/linked-tree.ts';
import { brokenAddresses, brokenLinks } from '../support/links.ts';
import { pngOf } from '../support/pictures.ts';
import { RICH_ENVIRONMENT, RICH_SITE } from '../support/rich-site.ts';
import { buildSite, cacheOf, filesIn, pagesOf, type BuiltSite } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';

const { origin: ORIGIN, base: BASE } = RICH_SITE;

let contentDir: string;
let site: BuiltSite;
let files: string[];
let pages: Map<string, string>;

const build = (over?: BuiltSite) =>
  buildSite({
    contentDir,
    env: RICH_ENVIRONMENT,
    bundleFrom: cacheOf(RICH_SITE),
    ...(over === undefined ? {} : { over }),
  });
const page = (path: string) => pages.get(`${path}index.html`) ?? '';
const text = (path: string) => readFile(join(site.dir, path), 'utf8');

beforeAll(async () => {
  contentDir = await writeTree({}, LINKED_TREE);
  site = await build();
  files = await filesIn(site.dir);
  pages = await pagesOf(site.dir);
}, 240_000);

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

test('every link of a page leads to a page of the site, and to an anchor of it', () => {
  expect(pages.size).toBeGreaterThan(40);
  expect(brokenLinks(site.dir, BASE, ORIGIN, pages)).toEqual([]);
});

test('so do those of Markdown, feeds, calendars and the API', async () => {
  const others = files.filter((path) => /\.(?:md|xml|json|jsonl|txt|ics)$/u.test(path));
  const own = others.filter((path) => !path.startsWith('files/'));
  expect(own.length).toBeGreaterThan(60);
  const addresses = new Map<string, string>();
  for (const path of own) {
    for (const address of addressesIn(await text(path), ORIGIN, BASE)) addresses.set(address, path);
  }
  const broken = brokenAddresses(site.dir, BASE, ORIGIN, pages, [...addresses.keys()]);
  expect(
    broken.map((line) => `${addresses.get(line.split(' ', 1)[0] ?? '') ?? ''}: ${line}`),
  ).toEqual([]);
});

test('links in Markdown are whole addresses', async () => {
  const twins = files.filter((path) => path.endsWith('.md'));
  const relative = await Promise.all(
    twins.map(async (path) => relativeLinksIn(await text(path)).map((to) => `${path}: ${to}`)),
  );
  // The words of a link to an entry that is not published yet stay.
  expect(relative.flat().filter((line) => !line.endsWith(': <>'))).toEqual([]);
});

test('what is linked to is published under its name, and nothing else', () => {
  expect(files.filter((path) => path.startsWith('files/'))).toEqual([
    'files/docs/images/plan.svg',
    'files/meetings/images/board.png',
    'files/meetings/images/slides.pdf',
    'files/releases/r2/images/list.csv',
    'files/releases/r2/images/racks.png',
    'files/releases/r2/items/fix.sh',
    'files/releases/r2/known-issues/a trace.txt',
    'files/releases/r2/upgrade-notes/values.yaml',
  ]);
});

test('a link within a translation leads to the heading of the original', () => {
  const html = page('de/releases/r2/items/a/');
  expect(html.match(/href="#[^"]*">(?:oben|zwei)</gu)).toEqual([
    'href="#overview">oben<',
    'href="#overview">oben<',
    'href="#overview">oben<',
    'href="#overview">oben<',
    'href="#second">zwei<',
  ]);
});

describe('a picture', () => {
  test('has its size, and loads at once only at the top', () => {
    const [first, second] = page('releases/r2/').match(/<img [^>]*>/gu) ?? [];
    expect(first).toBe(
      `<img src="${BASE}files/releases/r2/images/racks.png" alt="Racks" width="640" height="480">`,
    );
    expect(second).toContain(' width="40" height="20" loading="lazy" decoding="async">');
  });

  test('has a whole address and no loading in a feed', async () => {
    const feed = JSON.parse(await text('feed.json')) as { items: { content_html?: string }[] };
    const pictures = feed.items.flatMap(
      ({ content_html = '' }) => content_html.match(/<img [^>]*>/gu) ?? [],
    );
    expect(pictures).toContain(
      `<img src="${ORIGIN}${BASE}files/releases/r2/images/racks.png" alt="Racks" width="640" height="480">`,
    );
    expect(pictures.join()).not.toContain('loading');
  });
});

const LATER =
  'a later build drops what is no longer linked to, keeps the rest, and takes new sizes';

test(LATER, { timeout: 240_000 }, async () => {
  const kept = join(site.dir, 'files/docs/images/plan.svg');
  const before = await stat(kept);
  await writeFile(
    join(contentDir, 'releases/r2/known-issues/leak.md'),
    '---\ntitle: A leak\n---\n\n## Cause\n\nText.\n',
  );
  await writeFile(join(contentDir, 'releases/r2/images/racks.png'), pngOf(320, 200));
  site = await build(site);
  const later = await filesIn(site.dir);
  expect(files.filter((path) => path.startsWith('files/') && !later.includes(path))).toEqual([
    'files/releases/r2/known-issues/a trace.txt',
  ]);
  expect((await stat(kept)).mtimeMs).toBe(before.mtimeMs);
  for (const path of ['releases/r2/', 'releases/r2/items/a/']) {
    expect(await text(`${path}index.html`), path).toContain('alt="Racks" width="320" height="200"');
  }
});
