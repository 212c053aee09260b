import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY, FIXTURE_DIR, FIXTURE_ORIGIN } from '../support/fixture.ts';
import { elementsIn, htmlNodes, property, textIn } from '../support/html-tree.ts';
import { pagesOf, withoutMoved } from '../support/site.ts';

const { catalog } = await readCatalog(FIXTURE_CONTENT, { today: FIXTURE_DAY });
const pages = [...withoutMoved(await pagesOf(FIXTURE_DIR))].filter(([path]) => path !== '404.html');

/** The file of the twin that a page names in its head. */
function twinOf(html: string): string | undefined {
  return /<link rel="alternate" type="text\/markdown" href="([^"]+)"/u.exec(html)?.[1];
}

async function readTwin(path: string) {
  const text = await readFile(join(FIXTURE_DIR, path), 'utf8');
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/su.exec(text) ?? [];
  const data: Record<string, unknown> = parse(yaml);
  return { data, body };
}

/** The facts that a page shows, each value as its day or its text. */
function shownFacts(html: string): [string, string[]][] {
  const list = elementsIn(htmlNodes(html), 'dl').find(
    (one) => property(one, 'className') === 'facts',
  );
  return elementsIn(list?.children ?? [], 'div').map((row) => [
    textIn(elementsIn(row.children, 'dt')[0] ?? row).trim(),
    elementsIn(row.children, 'dd').map((value) => {
      const [day] = elementsIn(value.children, 'time');
      return day === undefined ? textIn(value).trim() : property(day, 'dateTime');
    }),
  ]);
}

test('every page names its twin, and the twin is there', () => {
  expect(pages.length).toBeGreaterThan(200);
  const without = pages.filter(([, html]) => {
    const twin = twinOf(html);
    return twin === undefined || !existsSync(join(FIXTURE_DIR, twin));
  });
  expect(without.map(([path]) => path)).toEqual([]);
});

test('a twin has the title, the address and the language of its page', async () => {
  for (const [path, html] of pages) {
    const { data, body } = await readTwin(twinOf(html) ?? '');
    const heading = textIn(elementsIn(htmlNodes(html), 'h1')[0] ?? { type: 'text', value: '' });
    expect(data['title'], path).toBe(heading.trim());
    expect(data['url'], path).toBe(`${FIXTURE_ORIGIN}/${path.replace(/index\.html$/u, '')}`);
    expect(data['language'], path).toBe(/<html lang="([^"]+)"/u.exec(html)?.[1]);
    expect(body.startsWith('# '), path).toBe(true);
  }
});

test('the facts of a twin are those of its page', async () => {
  let compared = 0;
  for (const [path, html] of pages) {
    const { data } = await readTwin(twinOf(html) ?? '');
    const facts: Record<string, string | string[]> = Object(data['facts'] ?? {});
    const told = Object.entries(facts).map(([label, values]) => [label, [values].flat()]);
    // The first facts on a page of several entries, or of another entry, are not its own.
    if (/(?:^|\/)(?:known-issues|releases\/\w+\/upgrade)\/index\.html$/u.test(path)) continue;
    if (/^(?:de\/)?index\.html$/u.test(path)) continue;
    expect(told, path).toEqual(shownFacts(html));
    compared += told.length;
  }
  expect(compared).toBeGreaterThan(200);
});

describe('no address in a twin is relative or empty', () => {
  test.each(['', 'de/'])('%s', async (prefix) => {
    const own = pages.filter(([path]) => path.startsWith('de/') === (prefix === 'de/'));
    for (const [path, html] of own) {
      const { body } = await readTwin(twinOf(html) ?? '');
      const code = /```[\s\S]*?```|`[^`\n]+`/gu;
      const links = [...body.replace(code, '').matchAll(/\]\(([^)]*)\)/gu)].map(([, href]) => href);
      expect(
        links.filter((href) => !/^(?:https?:|mailto:|webcal:)/u.test(href ?? '')),
        path,
      ).toEqual([]);
    }
  });
});

test('a milestone shows its announcement without JavaScript', () => {
  const page = pages.find(([path]) => path === 'releases/v3/milestones/rc1/index.html')?.[1] ?? '';
  const [text] = elementsIn(htmlNodes(page), 'pre').map(textIn);
  expect(text).toContain('Subject: Saltmarsh 3: RC1 (3.0.0-rc.1) is here');
});

test('badges and the index for bundles are there', () => {
  const files = [
    ...catalog.releases.flatMap(({ id }) => [
      `releases/${id}/badge.svg`,
      `releases/${id}/readiness.svg`,
    ]),
    'llms.txt',
    'llms-full.txt',
  ];
  expect(files.filter((path) => !existsSync(join(FIXTURE_DIR, path)))).toEqual([]);
});
