import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsIn, htmlNodes, property, textIn } from '../support/html-tree.ts';
import { buildSite, type BuiltSite } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';

/** Headings and names that are ids of pages, and emphasis beside Chinese and Japanese signs. */
const TREE = {
  'site.yaml': 'title: T\nurl: https://notes.example.org\nareas: [{ id: core, title: Core }]\n',
  'releases/r1/release.mdx': '---\ntitle: R1\nversion: 1.0.0\n---\n\nText.\n',
  'releases/r1/timeline.yaml':
    'milestones: [{ id: ga, kind: ga, planned: 2026-01-01, actual: 2026-01-01 }]\n',
  'releases/r1/items/a.md':
    '---\ntitle: Ids\narea: core\nkind: feature\nstatus: ready\n---\n\n## Main\n\nSee [above](#main).\n',
  'releases/r1/items/cjk.md':
    '---\ntitle: CJK\narea: core\nkind: feature\nstatus: ready\n---\n\n**注意：**请升级。これは**「重要」**です。\n',
  'releases/r1/upgrade-notes/main.md': '---\ntitle: Named main\nadvice: required\n---\n\nDo it.\n',
  'releases/r1/known-issues/k.md':
    '---\ntitle: K\nworkaround: x\n---\n\nA.[^1]\n\n## Footnote label\n\n[^1]: N.\n',
};

let contentDir: string;
let site: BuiltSite;

beforeAll(async () => {
  contentDir = await writeTree({}, TREE);
  site = await buildSite({ contentDir });
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

const page = (path: string) => readFile(join(site.dir, 'releases/r1', path, 'index.html'), 'utf8');
const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);

test.each(['items/a', 'upgrade', 'known-issues'])(
  'each id on %s stands there once, whatever the texts are called',
  async (path) => {
    const ids = idsIn(await page(path));
    expect(ids).toEqual([...new Set(ids)]);
  },
);

test('a link to a heading that is called as a part of the page leads to the heading', async () => {
  const html = await page('items/a');
  const [, target = ''] = /<a href="#([^"]+)">above<\/a>/u.exec(html) ?? [];
  const heading = elementsIn(htmlNodes(html), 'h2').find((node) => textIn(node).includes('Main'));
  expect(target).not.toBe('main');
  expect(heading === undefined ? '' : property(heading, 'id')).toBe(target);
});

test('bold text beside full-width signs is bold on the page, and marks are left nowhere', async () => {
  const html = await page('items/cjk');
  expect(html).toContain('<strong>注意：</strong>请升级。これは<strong>「重要」</strong>です。');
  expect(html).not.toContain('**');
  expect(await readFile(join(site.dir, 'feed.xml'), 'utf8')).not.toContain('**');
});
