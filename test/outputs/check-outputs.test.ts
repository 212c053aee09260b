import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/catalog/problem.ts';
import { conflictsOf, foldedPath } from '../../src/outputs/claims.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { GOOD_TREE, problemsOf, TODAY, writeTree, type Files } from '../support/tree.ts';

const ITEM =
  '---\ntitle: T\narea: iaas\nkind: feature\nstatus: undecided\nowners: [x]\n---\n\nText.\n';
const withAlias = (alias: string) =>
  ITEM.replace('owners: [x]', `owners: [x]\naliases: [${JSON.stringify(alias)}]`);

/** Returns the errors of the tree that uses every field, with changes. */
async function errorsOf(changes: Files, publicDir?: string): Promise<string> {
  const folder = await writeTree(changes, RICH_TREE);
  try {
    const { problems } = await readSite(folder, { today: TODAY, publicDir });
    return problems
      .filter(({ level }) => level === 'error')
      .map((found) => formatProblem(found, 'content'))
      .join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('an alias cannot take the address of', () => {
  test.each([
    '/',
    '/index.html',
    '/INDEX.HTML',
    '/index.md',
    '/404.html',
    '/de/index.html',
    '/de/releases/r2/items/proxy/',
    '/releases/r2/items/proxy/index.html',
    '/releases/r2/compare',
    '/releases/r2/milestones/rc1/',
    '/upgrade/r1/r2/',
    '/upgrade/r1/r2.md',
    '/robots.txt',
    '/sitemap.xml',
    '/llms.txt',
    '/llms-full.txt',
    '/favicon.svg',
    '/picture.png',
    '/feed.xml',
    '/de/areas/kaas/feed.json',
    '/releases/r2/calendar.ics',
    '/api/v1/releases.json',
    '/api/v1/schema/items.json',
    '/releases/r2.md',
    '/releases/r2.png',
    '/releases/r2/badge.svg',
    '/search/index.bin',
    '/search/words.json',
    '/files/releases/r2/items/proxy.png',
  ])('%s', async (alias) => {
    expect(await errorsOf({ 'releases/r2/items/evil.md': withAlias(alias) })).toMatch(
      /^content\/releases\/r2\/items\/evil\.md:7:11 error same-address: [^\n]+ Remove the alias\.$/u,
    );
  });

  test.each([
    '/_astro/a.js',
    '/_ASTRO/',
    '/search/index-1/a.bin',
    '/.relnotes-site',
    '/.git/config',
  ])('a folder or file that the program names: %s', async (alias) => {
    expect(await errorsOf({ 'releases/r2/items/evil.md': withAlias(alias) })).toMatch(
      /^content\/releases\/r2\/items\/evil\.md:7:11 error reserved-name: [^\n]+$/u,
    );
  });
});

test('a file is no folder of another one', async () => {
  expect(
    await errorsOf({
      'releases/r2/items/a.md': withAlias('/old/page.html'),
      'releases/r2/items/b.md': withAlias('/old/page.html/part/'),
      'releases/r2/items/c.md': withAlias('/robots.txt/x.html'),
    }),
  ).toMatchInlineSnapshot(`
    "content/releases/r2/items/b.md:7:11 error same-address: "old/page.html/part/index.html" needs a folder, but "old/page.html" is a file (releases/r2/items/a.md). Remove the alias.
    content/releases/r2/items/c.md:7:11 error same-address: "robots.txt/x.html" needs a folder, but "robots.txt" is a file (a page of the site). Remove the alias."
  `);
});

test('a release has no file name of another release', async () => {
  expect(
    await errorsOf({
      'releases/r2.png/release.mdx': '---\ntitle: R\nversion: 3.0.0\nprevious: r7.10\n---\n',
      'releases/r2.png/timeline.yaml': 'milestones: [{ id: ga, kind: ga, planned: 2025-01-01 }]\n',
    }),
  ).toMatchInlineSnapshot(
    `"content/releases/r2.png/release.mdx:1:1 error same-address: "releases/r2.png/index.html" needs a folder, but "releases/r2.png" is a file (releases/r2/release.mdx). Rename or remove one of the two."`,
  );
});

test('an id or a slug fits into a file name', async () => {
  const long = 'a'.repeat(300);
  const timeline = String(GOOD_TREE['releases/r2/timeline.yaml']);
  expect(
    await problemsOf({
      'releases/r2/timeline.yaml': timeline.replace('id: rc1', `id: ${'b'.repeat(256)}`),
      'releases/r2/items/proxy.md': String(GOOD_TREE['releases/r2/items/proxy.md']).replace(
        'since: rc1',
        'since: ga',
      ),
      'meetings/2024-01-29.md': '---\ndate: 2024-01-29\n---\n\nIt met.\n',
      'site.yaml': String(GOOD_TREE['site.yaml'])
        .replace('id: kaas', `id: ${long}`)
        .replace('r0, r9', `r0, ${'c.'.repeat(140)}c`),
      'releases/r2/items/old.md': withAlias(`/${'d/'.repeat(600)}`),
    }),
  ).toMatchInlineSnapshot(`
    "content/releases/r2/items/old.md:7:11 error name-too-long: the address "d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d…" would have 1210 bytes, at most 1000 are possible. Shorten it.
    content/releases/r2/timeline.yaml:2:11 error name-too-long: the name "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…" would have 256 bytes, at most 255 are possible. Shorten it.
    content/site.yaml:4:52 error name-too-long: the name "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" would have 300 bytes, at most 255 are possible. Shorten it.
    content/site.yaml:11:15 error name-too-long: the name "c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c.c…" would have 281 bytes, at most 255 are possible. Shorten it."
  `);
});

test.each(['con', 'nul', 'com1', 'aux'])('the device "%s" of Windows is no name', async (name) => {
  expect(await errorsOf({ [`releases/r2/items/${name}.md`]: ITEM })).toMatch(
    new RegExp(`^content/releases/r2/items/${name}.md:1:1 error reserved-name: [^\n]+$`, 'u'),
  );
});

test('an alias does not end in a dot', async () => {
  expect(
    await errorsOf({ 'releases/r2/items/evil.md': withAlias('/old./x/') }),
  ).toMatchInlineSnapshot(
    `"content/releases/r2/items/evil.md:7:11 error reserved-name: the name "old." ends in a dot or a space, which Windows removes. Choose another name."`,
  );
});

describe('files of public/', () => {
  async function withPublic(make: (folder: string) => Promise<unknown>, changes: Files = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'relnotes-public-'));
    try {
      await make(folder);
      return await errorsOf(changes, folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('a page has no file of theirs', async () => {
    const make = async (folder: string) => {
      await mkdir(join(folder, 'releases'));
      await writeFile(join(folder, 'Feed.xml'), '');
      await writeFile(join(folder, 'releases/r2.md'), '');
    };
    expect(await withPublic(make)).toMatchInlineSnapshot(`
      "public/Feed.xml:1:1 error same-address: a page of the site has the same address. Rename or remove one of the two.
      content/releases/r2/release.mdx:1:1 error same-address: public/releases/r2.md has the same address. Rename or remove one of the two."
    `);
  });

  test('symbolic links are refused', async () => {
    const make = (folder: string) => symlink('/etc/passwd', join(folder, 'a.txt'));
    expect(await withPublic(make)).toMatchInlineSnapshot(
      `"public/a.txt:1:1 error symlink: this is a symbolic link. Put the file itself here."`,
    );
  });
});

describe('conflicts', () => {
  const output = (file: string) => ({ file, owner: { says: file } });
  const names = fc.constantFrom('a', 'A', 'b', 'b.md', '\u00e4', 'A\u0308', 'c');
  const path = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

  test('are found exactly if a file system that ignores case cannot hold all files', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 6 }), (files) => {
        const keys = files.map((file) => file.normalize('NFC').toLowerCase());
        const isFree = keys.every((key, at) =>
          keys.every(
            (other, index) => index === at || (key !== other && !other.startsWith(`${key}/`)),
          ),
        );
        expect(conflictsOf(files.map(output)).length === 0).toBe(isFree);
      }),
    );
  });

  test('letters with several forms are one', () => {
    expect(foldedPath('Stra\u00dfe/\u1e9e/K/\u212a/\u03c2')).toBe(
      foldedPath('STRASSE/SS/k/k/\u03a3'),
    );
  });
});

test('a host that takes fewer redirects than the site has is a warning', async () => {
  const aliases = Array.from({ length: 2001 }, (_, index) => `/old/${index}/`).join(', ');
  const folder = await writeTree({
    'site.yaml': `${String(GOOD_TREE['site.yaml'])}hosts: [nginx, cloudflare]\n`,
    'releases/r2/items/many.md': ITEM.replace('owners: [x]', `owners: [x]\naliases: [${aliases}]`),
  });
  try {
    const { problems } = await readSite(folder, { today: TODAY });
    expect(
      problems.map((found) => formatProblem(found, 'content')).join('\n'),
    ).toMatchInlineSnapshot(
      `"content/site.yaml:12:16 warning redirect-limit: cloudflare takes 2000 redirects, and the site has 2001. The others redirect in the browser. Remove aliases that nobody needs any more."`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
