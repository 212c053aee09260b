import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFacts } from '../../src/cli/init/project-facts.ts';
import { hostOf, pagesAddressOf, webAddressOf } from '../../src/cli/init/remote-address.ts';
import { newestVersion, tagOf, versionsIn } from '../../src/cli/init/released-versions.ts';
import { gitFolder, type GitFolder } from '../support/git-project.ts';
import { inFolder } from '../support/init-folder.ts';

test.each([
  ['git@github.com:acme/Harbor.git', 'https://github.com/acme/Harbor'],
  ['https://user:token@github.com/acme/harbor.git', 'https://github.com/acme/harbor'],
  ['https://token@gitlab.example.org:8443/a/b/c.git/', 'https://gitlab.example.org:8443/a/b/c'],
  ['ssh://git@git.example.org:2222/acme/harbor', 'https://git.example.org/acme/harbor'],
  ['git+https://github.com/acme/harbor.git#main', 'https://github.com/acme/harbor'],
  ['git://example.org/harbor.git', 'https://example.org/harbor'],
  ['/srv/git/harbor.git', undefined],
  ['../harbor', undefined],
  ['file:///srv/harbor', undefined],
  ['C:\\harbor', undefined],
  ['C:/harbor', undefined],
  ['', undefined],
  ['git@github.com:a b', undefined],
  ['https://github.com/', undefined],
  ['javascript:alert(1)', undefined],
])('the web address of the remote %s is %s', (remote, address) => {
  expect(webAddressOf(remote)).toBe(address);
});

test.each([
  ['https://github.com/Acme/Harbor', 'github', 'https://acme.github.io/Harbor/'],
  ['https://github.com/acme/acme.github.io', 'github', 'https://acme.github.io/'],
  ['https://gitlab.com/group/sub/harbor', 'gitlab', 'https://group.gitlab.io/sub/harbor/'],
  ['https://gitlab.example.org/a/b', 'gitlab', undefined],
  ['https://git.example.org/a/b', undefined, undefined],
])('%s is on %s, with pages at %s', (repository, host, pages) => {
  expect(hostOf(repository)).toBe(host);
  expect(pagesAddressOf(repository)).toBe(pages);
});

test('tags give final versions in their order, with days in UTC', () => {
  const lines = ['v1.10.0\t1710000000', 'v1.9.0\t1700000000', 'v2.0.0-rc1\t1720000000'];
  const others = ['nightly\t1720000000', 'tool@1.9.1\t1705000000', 'v3.0.0\tsoon', ''];
  const released = versionsIn([...lines, ...others].join('\n'));
  expect(released.map(({ tag, day }) => `${tag} ${day}`)).toEqual([
    'v1.9.0 2023-11-14',
    'tool@1.9.1 2024-01-11',
    'v1.10.0 2024-03-09',
  ]);
  expect(newestVersion(released, undefined)).toBe('1.10.0');
  expect(newestVersion(released, '1.9.5')).toBe('1.10.0');
  expect(newestVersion(released, '1.11.0')).toBe('1.11.0');
  expect(newestVersion([], 'latest')).toBeUndefined();
  expect(tagOf(released, 'v1.9')?.tag).toBe('v1.9.0');
  expect(tagOf(released, '1.9.2')).toBeUndefined();
});

describe('the facts about a folder', () => {
  let repositories: GitFolder;

  beforeAll(async () => {
    repositories = await gitFolder();
    await repositories.project('harbor', {
      'package.json': '{ "name": "@acme/harbor-tool", "version": "1.3.0" }',
      'docs/page.md': 'x',
      'CHANGELOG.md': '# Changes\n',
    });
    await rm(join(repositories.root, 'harbor/content'), { recursive: true });
    const remote = 'https://user:secret@github.com/acme/harbor.git';
    await repositories.git('harbor', 'remote', 'add', 'origin', remote);
    await repositories.git('harbor', 'tag', 'v1.2.0');
  });

  afterAll(() => repositories.remove());

  test('come from package.json, the remote and the tags', async () => {
    const facts = await projectFacts(join(repositories.root, 'harbor'));
    expect({ ...facts, released: facts.released.map(({ tag }) => tag) }).toEqual({
      name: 'harbor-tool',
      repository: 'https://github.com/acme/harbor',
      pages: 'https://acme.github.io/harbor/',
      version: '1.3.0',
      released: ['v1.2.0'],
      host: 'github',
      isTop: true,
      changelog: 'CHANGELOG.md',
    });
  });

  test('below the top of a repository, a host finds no workflow', async () => {
    const facts = await projectFacts(join(repositories.root, 'harbor/docs'));
    expect(facts).toMatchObject({ name: 'harbor', version: '1.2.0', isTop: false });
  });
});

test.each([
  ['{ "name": 12, "version": ["1"], "repository": { "url": "github:acme/harbor" } }'],
  ['{ "name": "\\u0007", "version": "\\u202e1" }'],
  ['[]'],
  ['{'],
  ['null'],
])('a package.json that says nothing usable gives no facts: %s', async (text) => {
  await inFolder({ 'package.json': text }, async ({ path }) => {
    const facts = await projectFacts(path);
    expect(facts).toMatchObject({ name: 'harbor', repository: undefined, version: undefined });
  });
});
