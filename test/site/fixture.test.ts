import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/links.ts';
import { buildSite, filesIn, pagesOf, type BuiltSite } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';
import { RICH_TREE } from '../support/rich-tree.ts';

const EPOCH = String(Date.UTC(2024, 5, 15) / 1000);
const ORIGIN = 'https://notes.example.org';

let contentDir: string;
let site: BuiltSite;
let pages: Map<string, string>;

beforeAll(async () => {
  contentDir = await writeTree(RICH_TREE);
  site = await buildSite({
    contentDir,
    env: {
      SOURCE_DATE_EPOCH: EPOCH,
      RELNOTES_BASE: '/notes/',
      TZ: 'Pacific/Kiritimati',
      LANG: 'de_DE.UTF-8',
    },
  });
  pages = await pagesOf(site.dir);
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

test('every page of the address list is there', () => {
  expect([...pages.keys()]).toMatchInlineSnapshot();
});

test('every internal link and anchor resolves, under a sub-path', () => {
  expect(brokenLinks(site.dir, '/notes/', ORIGIN, pages)).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'void-style': 'off',
      // Astro writes attributes as they come; the browser does not mind.
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ line, message, ruleId }) => `${path}:${line} ${ruleId} ${message}`),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('no page has a script, an inline style or a leftover of the content model', () => {
  for (const [path, html] of pages) {
    expect(html, path).not.toMatch(/<script/iu);
    expect(html, path).not.toMatch(/\sstyle="/iu);
    expect(html, path).not.toMatch(/relnotes(?:-word)?:/u);
    expect(html, path).not.toMatch(/>(?:undefined|null|NaN|\[object Object\])</u);
  }
});

describe('two builds', () => {
  test('in different time zones and locales are the same to the byte', async () => {
    const other = await buildSite({
      contentDir,
      env: {
        SOURCE_DATE_EPOCH: EPOCH,
        RELNOTES_BASE: '/notes/',
        TZ: 'America/Los_Angeles',
        LANG: 'C',
        LC_ALL: 'C',
      },
    });
    const paths = await filesIn(site.dir);
    expect(await filesIn(other.dir)).toEqual(paths);
    for (const path of paths) {
      const [a, b] = await Promise.all([site, other].map(({ dir }) => readFile(join(dir, path))));
      expect(a?.equals(b ?? Buffer.alloc(0)), path).toBe(true);
    }
    await other.remove();
  });
});
