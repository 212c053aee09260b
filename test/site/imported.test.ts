import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANGELOG, CHANGESETS, RELEASES } from '../importers/sources/fixtures.ts';
import { importText } from '../importers/sources/import-texts.ts';
import { elementsIn, htmlNodes } from '../support/html-tree.ts';
import { brokenLinks } from '../support/links.ts';
import { buildSite, pagesOf, type BuiltSite } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';

let contentDir: string;
let site: BuiltSite;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  const first = importText('changesets', CHANGESETS);
  const second = importText('changelog', CHANGELOG, first.texts, {
    product: 'harbor',
    title: 'Harbor',
  });
  const third = importText('github', RELEASES, second.texts, { product: 'crane', title: 'Crane' });
  contentDir = await writeTree({}, third.texts);
  site = await buildSite({ contentDir });
  pages = await pagesOf(site.dir);
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

test('a site of three imports builds, and all its links lead somewhere', () => {
  expect(brokenLinks(site.dir, '/', 'https://notes.example.org', new Map(pages))).toEqual([]);
});

test('its pages show the notes of each format', () => {
  const shown = (path: string): string => pages.get(path) ?? '';
  expect(shown('releases/harbor-1.2/index.html')).toContain('Names of zones keep their case');
  expect(shown('releases/crane-1.1/index.html')).toContain('Fix a leak of zones');
  expect(shown('releases/harbor-core-2.0/index.html')).toContain('Zones are a list');
  expect(shown('products/harbor-cli/index.html')).toContain('@harbor/cli');
});

test('placeholders are shown, and no markup of the source runs', () => {
  const all = [...pages.values()];
  expect(all.join('\n')).toContain('&lt;result&gt;');
  const elements = all.flatMap((page) => elementsIn(htmlNodes(page), 'result'));
  expect(elements).toEqual([]);
});
