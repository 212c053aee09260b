import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledMdx, holdsCode } from '../../src/catalog/read/compiled-mdx.ts';
import { listContent } from '../../src/catalog/read/handbook.ts';
import { writeTree } from '../support/tree.ts';

const FRONT = '---\ntitle: A {b} <c>\n---\n';

test.each([
  ['words alone', '## A\n\n- *b* [c](d.md)\n\n```\ne\n```\n', false],
  ['a component', '<Items kind="fix" />\n', true],
  ['code in a sentence', 'One {1 + 1} two.\n', true],
  ['an import', 'import A from "./a.js"\n', true],
  ['an export', 'a\n\nexport const b = 1\n', true],
  ['a word that begins so', 'exports of 2024\n', false],
])('%s', (_name, body, code) => {
  expect(holdsCode(FRONT + body)).toBe(code);
  expect(holdsCode((FRONT + body).replaceAll('\n', '\r\n'))).toBe(code);
});

test('lists files with code in order, and none without a folder', async () => {
  const folder = await writeTree({
    'docs/plain.mdx': `${FRONT}Words.\n`,
    'docs/b.mdx': `${FRONT}{1}\n`,
    'docs/a/c.mdx': `${FRONT}{1}\n`,
    'docs/d.md': `${FRONT}{1}\n`,
  });
  const folders = { contentDir: folder, handbookDir: join(folder, 'docs') };
  expect(compiledMdx(folders, listContent(folders), () => true)).toEqual([
    'docs/a/c.mdx',
    'docs/b.mdx',
  ]);
  await writeFile(join(folder, 'site.yaml'), 'features: { handbook: true }\n');
  expect(compiledMdx(folders, listContent(folders), () => true)).toEqual([
    'docs/a/c.mdx',
    'docs/b.mdx',
    'handbook/a/c.mdx',
    'handbook/b.mdx',
  ]);
  expect(compiledMdx(folders, ['docs/b.mdx', 'docs/deleted.mdx'], () => true)).toEqual([
    'docs/b.mdx',
  ]);
  expect(compiledMdx(folders, ['docs/b.mdx'], () => false)).toEqual([]);
  await rm(folder, { recursive: true });
  const none = await mkdtemp(join(tmpdir(), 'relnotes-none-'));
  await rm(none, { recursive: true });
  expect(listContent({ contentDir: none, handbookDir: none })).toEqual([]);
});
