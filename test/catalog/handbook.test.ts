import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/catalog/problem.ts';
import type { ReadResult } from '../../src/catalog/read-catalog.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { referenceOf } from '../../src/catalog/collection-names.ts';
import { editUrl } from '../../src/view/site/edit-url.ts';
import { GOOD_TREE, TODAY, writeTree, type Files } from '../support/tree.ts';

const SITE = String(GOOD_TREE['site.yaml']);
const ON = 'features: { handbook: true }\n';
const page = (title: string, body = 'Words.', order = 10) =>
  `---\ntitle: ${title}\norder: ${order}\n---\n\n${body}\n`;

const handbookDir = await writeTree(
  {
    'index.mdx': page('The handbook', '## Begin here\n\nSee [an item](./write/item.mdx#fields).'),
    'index.de.mdx': '---\ntitle: Das Handbuch\n---\n\n## Anfang\n\nWorte.\n',
    'write/item.mdx': page('Write an item', '## Fields\n\n<SupportTable />', 20),
  },
  {},
);
afterAll(() => rm(handbookDir, { recursive: true, force: true }));

/** Reads the good tree without its own pages, with the handbook of this test. */
async function read(changes: Files): Promise<ReadResult> {
  const folder = await writeTree({ 'docs/index.mdx': null, ...changes });
  try {
    return await readSite(folder, { today: TODAY, handbookDir });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const problemsOf = ({ problems }: ReadResult) =>
  problems.map((found) => formatProblem(found, 'content')).join('\n');
const pathsOf = ({ catalog }: ReadResult) => catalog.docs.map(({ path }) => path);

describe('the handbook', () => {
  test.each([
    ['nothing', ''],
    ['no', 'features: { handbook: false }\n'],
    ['a word about it', '# The handbook is elsewhere.\n'],
  ])('is not read if site.yaml says %s', async (_name, said) => {
    const result = await read({ 'site.yaml': `${SITE}${said}` });
    expect(result.files.filter(({ path }) => path.startsWith('handbook/'))).toEqual([]);
    expect([pathsOf(result), problemsOf(result)]).toEqual([[], '']);
  });

  test('lies beside the pages of a project, in one order', async () => {
    const result = await read({
      'site.yaml': `${SITE}${ON}`,
      'docs/own.mdx': page('Our own', 'See [how](./write/item.mdx#fields).', 15),
    });
    expect(problemsOf(result)).toBe('');
    expect(pathsOf(result)).toEqual([
      'handbook/index.mdx',
      'docs/own.mdx',
      'handbook/write/item.mdx',
    ]);
    expect(result.catalog.docs.map(({ slug }) => slug)).toEqual(['', 'own', 'write/item']);
  });

  test('is a collection of its own', async () => {
    const result = await read({ 'site.yaml': `${SITE}${ON}`, 'docs/own.mdx': page('Our own') });
    const references = result.entries
      .filter(({ entry }) => entry.entryType === 'doc')
      .map(({ entry }) => referenceOf(entry));
    expect(references).toEqual([
      { collection: 'docs', id: 'own' },
      { collection: 'handbook', id: 'index' },
      { collection: 'handbook', id: 'write/item' },
    ]);
  });

  test('speaks the languages of the site', async () => {
    const english = await read({ 'site.yaml': `${SITE}${ON}` });
    expect(english.catalog.docs[0]?.translations).toEqual({});
    const both = await read({ 'site.yaml': `${SITE}languages: [en, de]\n${ON}` });
    expect(both.catalog.docs[0]?.translations['de']?.title).toBe('Das Handbuch');
    expect(problemsOf(both)).toBe('');
  });

  test('is edited where the program is', async () => {
    const { catalog } = await read({
      'site.yaml': `${SITE}${ON}`,
      'docs/own.mdx': page('Our own'),
    });
    const edits = catalog.docs.map(({ path }) => [path, editUrl(catalog, path)]);
    expect(Object.fromEntries(edits)).toEqual({
      'docs/own.mdx': 'https://github.com/example/notes/edit/main/content/docs/own.mdx',
      'handbook/index.mdx': undefined,
      'handbook/write/item.mdx': undefined,
    });
  });
});

test('the handbook of the program has no problem in a site that shares no content with it', async () => {
  const site = `${SITE}languages: [en, de]\n${ON}`;
  const folder = await writeTree({ 'site.yaml': site, 'docs/index.mdx': null });
  const result = await readSite(folder, { today: TODAY });
  await rm(folder, { recursive: true });
  expect(problemsOf(result)).toBe('');
  expect(pathsOf(result)).toContain('handbook/write/item.mdx');
});

describe('problems', () => {
  test('an address that both claim is an error at the file of the project', async () => {
    const result = await read({
      'site.yaml': `${SITE}${ON}`,
      'docs/index.mdx': page('Our own'),
      'docs/write/item/index.mdx': page('Our item'),
    });
    expect(problemsOf(result)).toMatchInlineSnapshot(`
      "content/docs/index.mdx:1:1 error same-address: src/handbook/index.mdx has the same address. Rename the page, or set features.handbook in site.yaml to false.
      content/docs/write/item/index.mdx:1:1 error same-address: src/handbook/write/item.mdx has the same address. Rename the page, or set features.handbook in site.yaml to false."
    `);
  });

  test('an alias of one that is a page of the other', async () => {
    const result = await read({
      'site.yaml': `${SITE}${ON}`,
      'docs/write/own.mdx': '---\ntitle: Our own\naliases: [item]\n---\n\nWords.\n',
    });
    expect(problemsOf(result)).toMatchInlineSnapshot(
      `"content/docs/write/own.mdx:3:11 error same-address: src/handbook/write/item.mdx has this address. Remove the alias."`,
    );
  });

  test('a link to a page or a heading that the handbook does not have', async () => {
    const body = '[a](./write/itm.mdx), [b](./write/item.mdx#field)';
    const result = await read({ 'site.yaml': `${SITE}${ON}`, 'docs/own.mdx': page('Ours', body) });
    expect(problemsOf(result)).toMatchInlineSnapshot(`
      "content/docs/own.mdx:6:1 error link-broken: the link "./write/itm.mdx" leads to docs/write/itm.mdx, which does not exist. Did you mean "item.mdx"? Known: item.mdx.
      content/docs/own.mdx:6:23 error anchor-broken: src/handbook/write/item.mdx has no anchor "#field". Did you mean "fields"? Known: fields."
    `);
  });

  test('a link to the handbook of a site without it', async () => {
    const result = await read({ 'docs/own.mdx': page('Ours', '[a](./write/item.mdx)') });
    expect(problemsOf(result)).toMatchInlineSnapshot(
      `"content/docs/own.mdx:6:1 error link-broken: the link "./write/item.mdx" leads to docs/write/item.mdx, which does not exist. None is defined yet."`,
    );
  });

  test('a folder of that name in the content is none', async () => {
    const result = await read({ 'site.yaml': `${SITE}${ON}`, 'handbook/own.mdx': page('Ours') });
    expect(problemsOf(result)).toMatchInlineSnapshot(
      `"content/handbook:1:1 error unknown-file: this folder does not belong in the content tree. The content tree contains site.yaml, addresses.txt, releases/<id>/{release.mdx, timeline.yaml, items/, upgrade-notes/, known-issues/, images/}, meetings/ and docs/."`,
    );
  });

  test('a fault of the handbook is named with the place of its file', async () => {
    const broken = join(handbookDir, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'page.mdx'), page('Broken', '[a](./none.mdx)'));
    const result = await read({ 'site.yaml': `${SITE}${ON}` });
    await rm(broken, { recursive: true });
    expect(problemsOf(result)).toMatchInlineSnapshot(
      `"src/handbook/broken/page.mdx:6:1 error link-broken: the link "./none.mdx" leads to handbook/broken/none.mdx, which does not exist. None is defined yet."`,
    );
  });
});
