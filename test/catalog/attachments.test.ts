import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../../src/outputs/read-site.ts';
import { DRAWING, gifOf, pngOf } from '../support/pictures.ts';
import { problemsOf, readTreeWith, TODAY, writeTree, type Files } from '../support/tree.ts';

/** A tree whose item links to files and shows pictures by the given Markdown. */
function treeOf(body: string, files: Files): Files {
  const front =
    '---\ntitle: A thing\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\n---\n\n';
  return { 'releases/r2/items/a.md': `${front}${body}\n`, ...files };
}

async function filesOf(body: string, files: Files) {
  const { catalog, problems } = await readTreeWith(treeOf(body, files));
  return { files: catalog.files, codes: problems.map(({ file, code }) => `${file} ${code}`) };
}

const ATTACHED = {
  'releases/r2/items/fix.sh': '#!/bin/sh\nexit 0\n',
  'releases/r2/items/values.yaml': 'a: 1\n',
  'releases/r2/upgrade-notes/a b.pdf': '%PDF-1.7\n',
  'releases/r2/images/racks.png': pngOf(640, 480),
  'releases/r2/images/größe.gif': gifOf(3, 4),
  'docs/images/plan.svg': DRAWING,
  'meetings/images/board.PNG': pngOf(1, 2),
};

test('files beside an entry that texts link to are published, pictures with their pixels', async () => {
  const body = [
    '[a](fix.sh) [b](./values.yaml) [c](../upgrade-notes/a%20b.pdf#page=2)',
    '![Racks](../images/racks.png) ![Sizes](../images/gr%C3%B6%C3%9Fe.gif)',
    '![Plan](../../../docs/images/plan.svg) ![Board](../../../meetings/images/board.PNG)',
  ].join('\n\n');
  expect(await filesOf(body, ATTACHED)).toEqual({
    codes: [],
    files: [
      { path: 'docs/images/plan.svg', pixels: { width: 40, height: 20 } },
      { path: 'meetings/images/board.PNG', pixels: { width: 1, height: 2 } },
      { path: 'releases/r2/images/größe.gif', pixels: { width: 3, height: 4 } },
      { path: 'releases/r2/images/racks.png', pixels: { width: 640, height: 480 } },
      { path: 'releases/r2/items/fix.sh' },
      { path: 'releases/r2/items/values.yaml' },
      { path: 'releases/r2/upgrade-notes/a b.pdf' },
    ],
  });
});

test('a file that nothing links to is a warning, and is not published', async () => {
  const files = { 'releases/r2/items/fix.sh': '', 'releases/r2/images/racks.png': pngOf(1, 1) };
  expect(await problemsOf(treeOf('Text.', files))).toMatchInlineSnapshot(`
    "content/releases/r2/images/racks.png:1:1 warning file-unlinked: nothing links to this file, so it is not published. Link to it from an entry, or remove it.
    content/releases/r2/items/fix.sh:1:1 warning file-unlinked: nothing links to this file, so it is not published. Link to it from an entry, or remove it."
  `);
  expect((await filesOf('Text.', files)).files).toEqual([]);
});

test.each([
  [
    'a field with Markdown',
    'releases/r2/upgrade-notes/n.md',
    'verify: "Run [it](../items/fix.sh)."',
  ],
  ['a translation', 'releases/r2/items/proxy.de.md', undefined],
])('a link in %s publishes a file', async (_what, path, field) => {
  const site =
    'title: T\nurl: https://notes.example.org\nlanguages: [en, de]\nareas: [{ id: iaas, title: I }, { id: kaas, title: K }]\ncriteria: [{ id: works, title: W, question: W? }, { id: documented, title: D, question: D? }]\noutside: [r0, r9]\noptions: [{ id: ovn, title: O }]\n';
  const text =
    field === undefined
      ? '---\ntitle: Ein Proxy\n---\n\n[Hier](fix.sh).\n\n## Grenzen\n'
      : `---\ntitle: N\nadvice: required\n${field}\n---\n\nDo.\n`;
  const { files } = await filesOf('Text.', {
    'site.yaml': site,
    'releases/r2/items/fix.sh': '',
    [path]: text,
  });
  expect(files).toEqual([{ path: 'releases/r2/items/fix.sh' }]);
});

test('a file that only a draft links to is neither published nor a warning', async () => {
  const { files, codes } = await filesOf('Text.', {
    'releases/r2/items/fix.sh': '',
    'releases/r2/items/later.md':
      '---\ntitle: Later\narea: iaas\nkind: feature\nstatus: ready\ndraft: true\n---\n\n[It](fix.sh).\n',
  });
  expect({ files, codes }).toEqual({ files: [], codes: [] });
});

test.each([
  ['page.html', 'x'],
  ['page.HTM', 'x'],
  ['page.xhtml', 'x'],
  ['data.xml', 'x'],
  ['run.js', 'x'],
  ['run.mjs', 'x'],
  ['page.html.gz', 'x'],
  ['index.php', 'x'],
  ['notes.txt', ' <!DOCTYPE html><script>alert(1)</script>'],
  ['LICENSE', '<script>alert(1)</script>'],
  ['drawing.svg', DRAWING.replace('<rect', '<script>alert(1)</script><rect')],
])('a file that a browser would run: %s', async (name, text) => {
  const { codes } = await filesOf(`[It](${name})`, { [`releases/r2/items/${name}`]: text });
  expect(codes).toContain(`releases/r2/items/${name} file-active`);
});

test.each([
  ['a#b.pdf', 'bad-slug'],
  ['a?.pdf', 'bad-slug'],
  ['e\u0301.pdf', 'bad-slug'],
  ['a\u202Efdp.exe', 'hidden-character'],
  ['con.pdf', 'reserved-name'],
])('a name that is unsafe in an address: %s', async (name, code) => {
  const { codes } = await filesOf(`[It](${encodeURIComponent(name)})`, {
    [`releases/r2/items/${name}`]: 'x',
  });
  expect(codes).toContain(`releases/r2/items/${name} ${code}`);
});

test('files that are too large, or damaged', async () => {
  const files = {
    'releases/r2/items/big.zip': new Uint8Array(10 * 1024 * 1024 + 1),
    'releases/r2/items/big.png': new Uint8Array(1024 * 1024 + 1),
    'releases/r2/items/odd.png': 'no picture',
    'releases/r2/items/fits.zip': new Uint8Array(10 * 1024 * 1024),
  };
  const problems = await problemsOf(treeOf('[a](fits.zip)', files));
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/big.png:1:1 error file-too-large: the picture has 1.0 MiB, but at most 1 MiB is allowed. Save it with fewer pixels: a width of 2000 is enough for every screen.
    content/releases/r2/items/big.zip:1:1 error file-too-large: the file has 10.0 MiB, but at most 10 MiB is allowed. Upload it where your releases are downloaded, and link to it.
    content/releases/r2/items/odd.png:1:1 error image-unreadable: the picture cannot be read. Save it again as PNG, JPEG, GIF, WebP, AVIF or SVG."
  `);
});

test('a symbolic link is never followed', async () => {
  const contentDir = await writeTree(treeOf('[It](key.txt)', {}));
  await symlink('/etc/hostname', join(contentDir, 'releases/r2/items/key.txt'));
  await symlink('/etc', join(contentDir, 'releases/r2/images'));
  const { catalog, problems } = await readSite(contentDir, { today: TODAY });
  expect(catalog.files).toEqual([]);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'releases/r2/images symlink',
    'releases/r2/items/a.md link-broken',
    'releases/r2/items/key.txt symlink',
  ]);
});

test('code may import a file, so that nothing links to it is not known', async () => {
  const { codes } = await filesOf('Text.', {
    'site.yaml': `title: T\nurl: https://notes.example.org\nmdx: { code: true }\n`,
    'docs/own.mdx': "---\ntitle: Own\n---\n\nimport racks from './racks.png';\n\n{racks.src}\n",
    'docs/racks.png': pngOf(1, 1),
  });
  expect(codes.filter((line) => line.startsWith('docs/'))).toEqual([]);
});
