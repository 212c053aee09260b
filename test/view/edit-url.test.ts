import { expect, test } from 'vitest';
import { editUrl } from '../../src/view/site/edit-url.ts';
import { aCatalog, aSite } from '../support/catalog.ts';
import type { SiteInput } from '../../src/schema/site.ts';
import { siteSchema } from '../../src/schema/site.ts';

const FILE = 'releases/r2/items/proxy.md';

type Written = Pick<SiteInput, 'repository' | 'edit'>;

/** Reads site.yaml with an `edit`. */
function siteOf(written: Written) {
  return siteSchema.safeParse({ title: 'Notes', url: 'https://notes.example.org', ...written });
}

function editOf(written: Written, path = FILE): string | undefined {
  return editUrl(aCatalog([], { site: aSite({ repository: undefined, ...written }) }), path);
}

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b/edit/main/content/'],
  ['https://github.com/a/b/', 'https://github.com/a/b/edit/main/content/'],
  ['https://github.com/a/b.git', 'https://github.com/a/b/edit/main/content/'],
  ['https://github.example.org/a/b', 'https://github.example.org/a/b/edit/main/content/'],
  ['https://gitlab.com/a/sub/b', 'https://gitlab.com/a/sub/b/-/edit/main/content/'],
  [
    'https://gitlab.example.org:8443/a/b',
    'https://gitlab.example.org:8443/a/b/-/edit/main/content/',
  ],
  ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/_edit/main/content/'],
  ['https://gitea.com/a/b', 'https://gitea.com/a/b/_edit/main/content/'],
  ['https://forgejo.example.org/a/b', 'https://forgejo.example.org/a/b/_edit/main/content/'],
])('a known host: %s', (repository, link) => {
  expect(editOf({ repository })).toBe(`${link}${FILE}`);
});

test.each([
  'https://git.example.org/a/b',
  'https://notgithub.com/a/b',
  'https://example.org/gitlab.com/a',
  'https://codeberg.org.example.org/a/b',
])('no guess for %s', (repository) => {
  expect(editOf({ repository })).toBeUndefined();
});

test('no link without a repository, and none for the handbook', () => {
  expect(editOf({})).toBeUndefined();
  expect(editOf({ edit: { url: '{repository}/e/{path}' } })).toBeUndefined();
  expect(editOf({ repository: 'https://github.com/a/b' }, 'handbook/index.mdx')).toBeUndefined();
});

test.each<[Written, string]>([
  [{ edit: { branch: 'release/7.x' } }, 'https://github.com/a/b/edit/release/7.x/content/x.md'],
  [{ edit: { branch: 'a#b%c' } }, 'https://github.com/a/b/edit/a%23b%25c/content/x.md'],
  [{ edit: { folder: '.' } }, 'https://github.com/a/b/edit/main/x.md'],
  [
    { edit: { folder: 'docs/our notes' } },
    'https://github.com/a/b/edit/main/docs/our%20notes/x.md',
  ],
  [
    { edit: { url: '{repository}/src/{branch}/{path}?mode=edit&at={branch}' } },
    'https://github.com/a/b/src/main/content/x.md?mode=edit&at=main',
  ],
  [
    { edit: { url: 'https://edit.example.org/?repo={repository}&file={path}' } },
    'https://edit.example.org/?repo=https%3A%2F%2Fgithub.com%2Fa%2Fb&file=content/x.md',
  ],
  [{ edit: { url: 'https://git.example.org/e/{path}' } }, 'https://git.example.org/e/content/x.md'],
  [{ edit: { branch: '{path}' } }, 'https://github.com/a/b/edit/%7Bpath%7D/content/x.md'],
])('%j', (written, link) => {
  expect(editOf({ repository: 'https://github.com/a/b', ...written }, 'x.md')).toBe(link);
});

test('RELNOTES_REPOSITORY may be anything: what is not a web address has no link', () => {
  for (const repository of ['', 'a/b', 'git@github.com:a/b.git', 'javascript:alert(1)']) {
    const site = { ...aSite(), repository };
    expect(editUrl({ site }, 'x.md')).toBeUndefined();
  }
});

test('a name is encoded, so that it stays one name of the path', () => {
  const link = editOf({ repository: 'https://github.com/a/b' }, 'docs/ä b?c#d.png');
  expect(link).toBe('https://github.com/a/b/edit/main/content/docs/%C3%A4%20b%3Fc%23d.png');
});

test.each<[SiteInput['edit'], string]>([
  [
    { url: 'http://example.org/{path}' },
    'must begin with https:// and a host, or with {repository}/',
  ],
  [
    { url: 'javascript:alert({path})' },
    'must begin with https:// and a host, or with {repository}/',
  ],
  [{ url: '//example.org/{path}' }, 'must begin with https:// and a host, or with {repository}/'],
  [
    { url: 'https://{repository}/{path}' },
    'must begin with https:// and a host, or with {repository}/',
  ],
  [{ url: 'https://{path}' }, 'must begin with https:// and a host, or with {repository}/'],
  [{ url: '{repository}/{path}/{' }, 'must begin with https:// and a host, or with {repository}/'],
  [
    { url: '{repository}/a b/{path}' },
    'must begin with https:// and a host, or with {repository}/',
  ],
  [{ url: '{path}' }, 'must begin with https:// and a host, or with {repository}/'],
  [
    { url: '{repository}.example.org/{path}' },
    'must begin with https:// and a host, or with {repository}/',
  ],
  [
    { url: '{repository}/{branch}' },
    'must contain {path}: without it, all pages would have the same link',
  ],
  [
    { url: '{repository}/{file}/{path}' },
    'has the unknown placeholder {file}: known are {repository}, {branch} and {path}',
  ],
  [{ folder: '/content' }, 'must be a folder of the repository, such as docs/notes'],
  [{ folder: '../content' }, 'must be a folder of the repository, such as docs/notes'],
  [{ folder: 'a//b' }, 'must be a folder of the repository, such as docs/notes'],
  [{ branch: 'a b' }, 'is not the name of a branch'],
  [{ branch: '-x' }, 'is not the name of a branch'],
  [{ branch: 'a..b' }, 'is not the name of a branch'],
  [{ branch: 'a/' }, 'is not the name of a branch'],
])('%j is refused, with words', (edit, message) => {
  const issues = siteOf({ edit }).error?.issues.map((issue) => issue.message);
  expect(issues).toEqual([expect.stringContaining(message)]);
});
