import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repositoryFolder } from '../../src/catalog/read/repository-folder.ts';

const root = await mkdtemp(join(tmpdir(), 'relnotes-repository-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const at = (path: string): string => join(root, path);
await mkdir(at('clone/.git'), { recursive: true });
await mkdir(at('clone/docs/notes'), { recursive: true });
await mkdir(at('clone/module/content'), { recursive: true });
await writeFile(at('clone/module/.git'), 'gitdir: ../.git/modules/module\n');
await symlink(at('clone/docs/notes'), at('link'));
await mkdir(at('plain/content'), { recursive: true });

test.each([
  ['a folder of a clone', 'clone/docs/notes', 'clone', 'docs/notes'],
  ['whatever the project is', 'clone/docs/notes', 'clone/docs', 'docs/notes'],
  ['a submodule or a worktree', 'clone/module/content', 'clone', 'content'],
  ['the root of the clone', 'clone', 'plain', '.'],
  ['by a symbolic link', 'link', 'plain', 'docs/notes'],
  ['a folder that is missing', 'clone/none', 'clone', 'none'],
])('%s', (_name, folder, project, expected) => {
  expect(repositoryFolder(at(folder), at(project))).toBe(expected);
});

test('without git, the project counts', async () => {
  // Somebody may keep the folder for temporary files in git.
  if (repositoryFolder(await realpath(tmpdir()), tmpdir()) !== '.') return;
  expect(repositoryFolder(at('plain/content'), at('plain'))).toBe('content');
  expect(repositoryFolder(at('plain/content'), at('clone'))).toBeUndefined();
  expect(repositoryFolder(at('plain'), at('plain'))).toBe('.');
});
