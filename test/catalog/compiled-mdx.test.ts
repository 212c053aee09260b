import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_EXTENSIONS } from '../../src/project/extensions.ts';
import { compiledMdx } from '../../src/catalog/read/compiled-mdx.ts';
import { listContent } from '../../src/catalog/read/handbook.ts';
import { RUNS_CODE, writeTree } from '../support/tree.ts';

const FRONT = '---\ntitle: A {b} <c>\n---\n';

test.each([
  ['words alone', '## A\n\n- *b* [c](d.md)\n\n```\ne\n```\n', false],
  ['a component', '<Items kind="fix" />\n', false],
  ['constant texts and comments', '{"a"} {/* b */} <Items kind={`fix`} />\n', false],
  ['braces in code', '`{1}`\n\n```\n{1}\n```\n', false],
  ['code in a sentence', 'One {1 + 1} two.\n', true],
  ['code in an attribute', '<Items kind={a} />\n', true],
  ['a component of its own', '<Own />\n', true],
  ['an import', 'import A from "./a.js"\n', true],
  ['an export', 'a\n\nexport const b = 1\n', true],
  ['a word that begins so', 'exports of 2024\n', false],
  ['code that cannot be read', '{', false],
])('%s', async (_name, body, isCompiled) => {
  const text = FRONT + body;
  const windows = text.replaceAll('\n', '\r\n');
  const contentDir = await writeTree({
    ...RUNS_CODE,
    'docs/a.mdx': text,
    'docs/b.mdx': windows,
  });
  const folders = { contentDir, handbookDir: '', refusesMdxCode: false, extensions: NO_EXTENSIONS };
  const found = await compiledMdx(folders, ['docs/a.mdx', 'docs/b.mdx']);
  expect(found).toEqual(isCompiled ? ['docs/a.mdx', 'docs/b.mdx'] : []);
  expect(await compiledMdx({ ...folders, refusesMdxCode: true }, ['docs/a.mdx'])).toEqual([]);
  await rm(contentDir, { recursive: true });
});

test('lists files with code in order, and none without a folder', async () => {
  const folder = await writeTree({
    ...RUNS_CODE,
    'docs/plain.mdx': `${FRONT}Words.\n`,
    'docs/b.mdx': `${FRONT}{1}\n`,
    'docs/a/c.mdx': `${FRONT}{1}\n`,
    'docs/d.md': `${FRONT}{1}\n`,
  });
  const folders = {
    contentDir: folder,
    handbookDir: join(folder, 'docs'),
    refusesMdxCode: false,
    extensions: NO_EXTENSIONS,
  };
  expect(await compiledMdx(folders, listContent(folders))).toEqual(['docs/a/c.mdx', 'docs/b.mdx']);
  const site = 'mdx: { code: true }\nfeatures: { handbook: true }\n';
  await writeFile(join(folder, 'site.yaml'), site);
  expect(await compiledMdx(folders, listContent(folders))).toEqual([
    'docs/a/c.mdx',
    'docs/b.mdx',
    'handbook/a/c.mdx',
    'handbook/b.mdx',
  ]);
  const listed = ['docs/b.mdx', 'docs/deleted.mdx'];
  expect(await compiledMdx(folders, listed)).toEqual(['docs/b.mdx']);
  await writeFile(join(folder, 'site.yaml'), 'mdx: { code: false }\n');
  expect(await compiledMdx(folders, listed)).toEqual([]);
  await rm(folder, { recursive: true });
  const none = await mkdtemp(join(tmpdir(), 'relnotes-none-'));
  await rm(none, { recursive: true });
  expect(listContent({ contentDir: none, handbookDir: none })).toEqual([]);
});
