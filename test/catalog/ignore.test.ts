import { rm } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { listContent } from '../../src/catalog/read/handbook.ts';
import { HANDBOOK_DIR } from '../../src/catalog/read/folders.ts';
import { ignoreRule, isNoContent } from '../../src/catalog/read/ignored-files.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { GOOD_TREE, problemsOf, readTreeWith, TODAY, writeTree } from '../support/tree.ts';

const SITE = String(GOOD_TREE['site.yaml']);
const siteWith = (ignore: string): string => `${SITE}ignore: ${ignore}\n`;
const NOTE =
  '---\ntitle: A note\narea: iaas\nkind: feature\nstatus: undecided\nowners: [ops]\n---\n';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test.each([
  'releases/r2/items/proxy.md~',
  'releases/r2/items/.proxy.md.swp',
  'releases/r2/items/#proxy.md#',
  'releases/r2/items/proxy.md.orig',
  'releases/r2/items/proxy.md.bak',
  'releases/r2/timeline.yaml.rej',
  'site.yaml~',
  'meetings/2024-01-29.md.bak',
  'docs/index.mdx~',
  'docs/.DS_Store',
  'docs/Thumbs.db',
  'docs/thumbs.db',
  'releases/desktop.ini',
  'README.md',
  'releases/r2/README.md',
  'releases/r2/items/README.md',
  'docs/README.de.md',
  'README',
])('%s is no content', async (path) => {
  const { problems, files, ignored } = await readTreeWith({ [path]: '\u0000 no content' });
  expect(problems).toEqual([]);
  expect(files.map((found) => found.path)).not.toContain(path);
  // Hidden files are not even worth a note.
  expect([...ignored.keys()]).toEqual(/(?:^|\/)\./u.test(path) ? [] : [path]);
});

test('a picture keeps its name, and a page that nobody can see is reported', async () => {
  const page = '---\ntitle: A\n---\n';
  const { ignored, problems } = await readTreeWith({
    'docs/README.png': '',
    'docs/README.mdx': page,
  });
  expect([...ignored]).toEqual([]);
  expect(problems.map(({ code, file }) => [code, file])).toContainEqual([
    'bad-slug',
    'docs/README.mdx',
  ]);
});

test.each([
  ['releases/r2/items/readme.md', 'an item may have this slug'],
  ['releases/r2/items/bak.md', 'an ending is no name'],
])('%s is content: %s', async (path) => {
  const { files, problems } = await readTreeWith({ [path]: NOTE });
  expect(problems).toEqual([]);
  expect(files.map((found) => found.path)).toContain(path);
});

test.each([
  ['[notes.txt]', 'notes.txt', 'a name'],
  ['[notes.txt]', 'releases/r2/notes.txt', 'a name in every folder'],
  ["['*.txt']", 'docs/a.txt', 'an ending'],
  ["['drafts/**']", 'drafts/a/b.md', 'a folder that the tree does not know'],
  ['[drafts/]', 'drafts/b.md', 'a folder with / at its end'],
  ['[drafts]', 'releases/r2/drafts/b.md', 'a folder in every folder'],
  ["['releases/*/old.{md,txt}']", 'releases/r2/old.txt', 'one of a list of words'],
  ["['releases/**/x?.md']", 'releases/r2/items/x1.md', 'one character'],
  ["['docs/**/*.draft.mdx']", 'docs/a/b.draft.mdx', 'any number of folders'],
])('ignore: %s leaves out %s: %s', async (globs, path) => {
  const changes = { 'site.yaml': siteWith(globs), [path]: 'no content' };
  const { problems, files, ignored } = await readTreeWith(changes);
  expect(problems).toEqual([]);
  expect(files.map((found) => found.path)).not.toContain(path);
  expect(ignored.size).toBe(1);
});

test('a release can be ignored, and nothing that leads to it is dead', async () => {
  const changes = { 'site.yaml': siteWith("['releases/r3/**']"), 'releases/r3/release.mdx': '---' };
  const { catalog, problems } = await readTreeWith(changes);
  expect(problems).toEqual([]);
  expect(catalog.releases.map(({ id }) => id)).toEqual(['r1', 'r2']);
});

test('a symbolic link, and a name like another one, may be ignored', async () => {
  const changes = {
    'site.yaml': siteWith('[own, Proxy.md]'),
    'releases/r2/items/own': { linkTo: '/etc' },
    'releases/r2/items/Proxy.md': 'x',
  };
  expect(await problemsOf(changes)).toBe('');
});

test('a link to an ignored file or picture says why it is broken', async () => {
  const problems = await problemsOf({
    'site.yaml': siteWith("['drafts/**', shot.png]"),
    'README.md': '# Notes',
    'drafts/x.md': 'x',
    'releases/r2/shot.png': 'x',
    'docs/links.mdx':
      '---\ntitle: Links\n---\n\n[a](../README.md) [b](../drafts/x.md) ![c](../releases/r2/shot.png)\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/links.mdx:5:1 error link-broken: the link "../README.md" leads to README.md, which is ignored: files named "README.md" are ignored. Link to a file that is content, or change the name or the glob.
    content/docs/links.mdx:5:19 error link-broken: the link "../drafts/x.md" leads to drafts/x.md, which is ignored: the glob "drafts/**" of ignore in site.yaml matches it. Link to a file that is content, or change the name or the glob.
    content/docs/links.mdx:5:39 error image-broken: the image "../releases/r2/shot.png" leads to releases/r2/shot.png, which is ignored: the glob "shot.png" of ignore in site.yaml matches it. Link to a file that is content, or change the name or the glob."
  `);
});

test('a glob with a fault is reported, and does not stop the others', async () => {
  const { ignored } = await readTreeWith({ 'site.yaml': siteWith("['../x', a.txt]"), 'a.txt': '' });
  expect([...ignored.keys()]).toEqual(['a.txt']);
});

test('a command does not write what would be ignored', async () => {
  const folder = await writeTree({ 'site.yaml': siteWith("['releases/r2/items/wip-*']") });
  folders.push(folder);
  const planned = new Map([['releases/r2/items/wip-a.md', Buffer.from(NOTE)]]);
  const { problems } = await readSite(folder, { today: TODAY, planned });
  expect(problems.map(({ message }) => message)).toEqual([
    'the file would be ignored: the glob "releases/r2/items/wip-*" of ignore in site.yaml matches it',
  ]);
});

test('site.yaml as it will be decides what is ignored', async () => {
  const folder = await writeTree({ 'a.txt': '' });
  folders.push(folder);
  const planned = new Map([['site.yaml', Buffer.from(siteWith('[a.txt]'))]]);
  expect((await readSite(folder, { today: TODAY })).problems).toHaveLength(1);
  expect((await readSite(folder, { today: TODAY, planned })).problems).toEqual([]);
});

test('the bundler sees no ignored file', async () => {
  const folder = await writeTree({
    'site.yaml': siteWith("['docs/old/**']"),
    'docs/old/a.mdx': '{1}',
    'docs/.hidden.mdx': '{1}',
    'docs/index.mdx~': '{1}',
  });
  folders.push(folder);
  const docs = listContent({ contentDir: folder, handbookDir: HANDBOOK_DIR }).filter((path) =>
    path.startsWith('docs/'),
  );
  expect(docs).toEqual(['docs/index.mdx']);
});

test('the dev server reads nothing again for a file that is no content', () => {
  const rule = ignoreRule('ignore: [drafts/]\n');
  const none = ['x.md~', 'docs/.x.mdx.swp', '.git/HEAD', 'drafts/a.md', 'releases/r2/#x.md#'];
  expect(none.filter((path) => !isNoContent(rule, path))).toEqual([]);
  const content = ['site.yaml', 'docs/x.mdx', 'releases', 'drafts.md', 'releases/r2/unknown.txt'];
  expect(content.filter((path) => isNoContent(rule, path))).toEqual([]);
});
