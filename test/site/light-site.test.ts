import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsIn, htmlNodes, textIn } from '../support/html-tree.ts';
import { LIGHT_TREE } from '../support/light-tree.ts';
import { brokenLinks, orphanPages } from '../support/links.ts';
import { buildSite, filesIn, pagesOf, type BuiltSite } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';

let contentDir: string;
let site: BuiltSite;

beforeAll(async () => {
  contentDir = await writeTree({}, LIGHT_TREE);
  site = await buildSite({ contentDir });
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

const text = (file: string) => readFile(join(site.dir, file), 'utf8');

test('a project with items and versions alone has no pages of anything else', async () => {
  const files = await filesIn(site.dir);
  const others = /readiness|meetings|areas|known-issues\/|known-issues\.md|upgrade/u;
  expect(files.filter((path) => others.test(path) && !path.startsWith('api/'))).toEqual([]);
  expect(files.filter((path) => path.startsWith('api/v1/upgrade/'))).toEqual([]);
  for (const file of ['sitemap.xml', 'llms.txt', 'llms-full.txt', 'search.md', 'index.html']) {
    expect(await text(file)).not.toMatch(/readiness|meetings|areas\/|upgrade/iu);
  }
});

test('all its links lead somewhere, and to every page', async () => {
  const pages = await pagesOf(site.dir);
  expect(brokenLinks(site.dir, '/', 'https://notes.example.org', pages)).toEqual([]);
  expect(orphanPages('/', 'https://notes.example.org', pages)).toEqual(['404.html']);
});

test('a release lists one-line notes once, as lines, by section and component', async () => {
  const nodes = htmlNodes(await text('releases/1.0/index.html'));
  const heads = elementsIn(nodes, 'h2').map((head) => textIn(head).trim());
  expect(heads).toEqual(expect.arrayContaining(['Bug fixes', 'Improvements', 'Features']));
  const [list] = elementsIn(nodes, 'ul').filter((one) => textIn(one).includes('imgadm'));
  const lines = list === undefined ? '' : textIn(list).replaceAll(/\s+/gu, ' ').trim();
  expect(lines).toBe('Close filesimgadmretries an upload (#12). #keeps names that are cut. #');
  expect(
    elementsIn(nodes, 'nav')
      .map((nav) => textIn(nav))
      .join(' '),
  ).not.toContain('Readiness');
});

test('its Markdown says each note once', async () => {
  expect(await text('releases/1.0.md')).toContain(
    [
      '- [Close files](https://notes.example.org/releases/1.0/items/leak/)',
      '- imgadm',
      '  - retries an upload ([#12](https://upstream.example.org/12)). ([retry](https://notes.example.org/releases/1.0/items/retry/))',
    ].join('\n'),
  );
  const page = await text('releases/1.0/items/archive.md');
  expect(page.slice(page.indexOf('\n# '))).toContain('# Compress backups with `zstd`.\n');
  expect(page.match(/Old ones work/gu)).toHaveLength(1);
});

test('its Markdown of a note with several paragraphs says each sentence once, as its page does', async () => {
  const page = await text('releases/1.0/items/leak.md');
  const to = '(https://notes.example.org/releases/1.0/items/list/)';
  expect(page).toContain(
    `\n\nThey hold a [zone]${to}.\n\n- They were open for a day.\n\nSee [the list]${to}.`,
  );
  const body = page.slice(page.indexOf('\n# '));
  expect(body.match(/Close files/gu)).toHaveLength(1);
});

test('it has no word of support, and none of upgrades', async () => {
  for (const file of ['index.html', 'releases/index.html', 'releases/1.0/index.html']) {
    const nodes = htmlNodes(await text(file));
    const words = elementsIn(nodes, 'body')
      .map((body) => textIn(body))
      .join(' ');
    expect(words).not.toMatch(/Support|Unknown|Maintained|What you have to do|Upgrade/u);
  }
  for (const file of ['index.md', 'releases.md', 'releases/1.0.md', 'llms.txt']) {
    expect(await text(file)).not.toMatch(/[Ss]upport|Unknown|[Mm]aint|Upgrade/u);
  }
  expect(await text('releases/1.0/badge.svg')).not.toContain('Unknown');
  const { releases } = JSON.parse(await text('api/v1/releases.json'));
  expect(releases[0].support).toMatchObject({ state: 'unknown', until: null, basis: 'none' });
});

test('the API has a title for each item, one area or none, and its authors', async () => {
  const { items } = JSON.parse(await text('api/v1/releases/1.0/items.json'));
  expect(items[0]).toMatchObject({
    slug: 'retry',
    title: 'imgadm: retries an upload (#12)',
    area: '',
    areas: [],
    authors: ['ada'],
  });
});

test('feeds, search and window titles have titles without backticks', async () => {
  expect(await text('feed.xml')).toContain('<title type="text">Compress backups with zstd</title>');
  expect(await text('releases/1.0/items/archive/index.html')).toContain(
    '<title>Compress backups with zstd · Harbor notes</title>',
  );
  const search = elementsIn(htmlNodes(await text('search/index.html')), 'select');
  expect(search.map(({ properties }) => properties['name'])).toEqual([
    undefined,
    'kind',
    'release',
  ]);
});
