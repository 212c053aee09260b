import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { gitFolder } from '../support/git-project.ts';
import { testIo } from '../support/io.ts';
import { writeFiles } from '../support/tree.ts';

const { root, git, project, commit, remove } = await gitFolder();
afterAll(remove);

async function prCheck(folder: string, ...argv: string[]): Promise<string> {
  const io = testIo(join(root, folder));
  const code = await runCommand(['pr-check', ...argv], io);
  const output = `${io.written()}${io.complained()}exit ${code}`;
  return output.replaceAll(root, '/tmp').replaceAll(/[0-9a-f]{40}/gu, 'COMMIT');
}

await project('upstream');
await commit('upstream', { 'src/a.c': '' });
await commit('upstream', { 'src/b.c': '' });

/** Clones the pull request as workflows do: its last commits only. */
async function clone(name: string, ...flags: string[]): Promise<string> {
  await git('.', 'clone', '--quiet', ...flags, `file://${join(root, 'upstream')}`, name);
  return name;
}

test('a shallow clone: what to set, and --deepen', async () => {
  const name = await clone('shallow', '--depth', '1', '--branch', 'change');
  expect(await prCheck(name, '--base', 'origin/main')).toMatchInlineSnapshot(`
    "this clone is shallow and does not have "origin/main". Set fetch-depth: 0 for actions/checkout, or GIT_DEPTH: 0 in GitLab CI; elsewhere run git fetch --unshallow. With --deepen, pr-check fetches them itself.
    exit 2"
  `);
  const deep = await prCheck(name, '--base', 'origin/main', '--deepen');
  expect(deep).toContain('error: 2 program files changed since origin/main, but no entry did.');
  expect(await prCheck(name, '--base', 'origin/main')).toContain('2 program files');
});

test('a shallow clone that has both ends, but not the commit at which they part', async () => {
  const name = await clone('ends', '--depth', '1', '--no-single-branch', '--branch', 'change');
  expect(await prCheck(name, '--base', 'origin/main')).toMatchInlineSnapshot(`
    "this clone is shallow and does not have the commit at which origin/main and HEAD diverge. Set fetch-depth: 0 for actions/checkout, or GIT_DEPTH: 0 in GitLab CI; elsewhere run git fetch --unshallow. With --deepen, pr-check fetches them itself.
    exit 2"
  `);
});

test('a base that is not there', async () => {
  const name = await clone('whole', '--branch', 'change');
  await git(name, 'branch', '--quiet', '-D', 'main').catch(() => '');
  expect(await prCheck(name, '--base', 'main')).toMatchInlineSnapshot(`
    "the repository has no revision "main". Did you mean "origin/main"?
    exit 2"
  `);
  expect(await prCheck(name, '--base', 'origin/next')).toMatchInlineSnapshot(`
    "the repository has no revision "origin/next". Fetch it: git fetch origin +refs/heads/next:refs/remotes/origin/next
    exit 2"
  `);
  expect(await prCheck(name, '--base', 'nothing')).toMatchInlineSnapshot(`
    "the repository has no revision "nothing". Name the branch that the pull request goes to, such as origin/main, with --base.
    exit 2"
  `);
  expect(await prCheck(name, '--base', 'origin/next', '--deepen')).toMatchInlineSnapshot(`
    "git fetch from origin failed: couldn't find remote ref refs/heads/next. Check that the job may read the repository.
    exit 2"
  `);
  expect(await prCheck(name, '--base', '--upload-pack=x')).toMatchInlineSnapshot(`
    "the repository has no revision "--upload-pack=x". Name the branch that the pull request goes to, such as origin/main, with --base.
    exit 2"
  `);
});

test('histories that have nothing in common', async () => {
  const name = await clone('orphan', '--branch', 'change');
  await git(name, 'checkout', '--quiet', '--orphan', 'other');
  await git(name, 'commit', '--quiet', '-m', 'Other');
  expect(await prCheck(name, '--base', 'origin/main')).toMatchInlineSnapshot(`
    "origin/main and HEAD have no commit in common. Name the branch that the pull request goes to with --base.
    exit 2"
  `);
});

test('no repository, another one, and one that is all content', async () => {
  await mkdir(join(root, 'plain'));
  await writeFiles(join(root, 'plain'), { 'content/site.yaml': 'title: A\n' });
  expect(await prCheck('plain', '--base', 'main')).toMatchInlineSnapshot(`
    "the content folder content is not in a git repository: git says: not a git repository (or any of the parent directories): .git. Run pr-check in a clone of the repository; it compares commits.
    exit 2"
  `);
  expect(await prCheck('upstream', '--base', 'main', '--content', '../whole/content'))
    .toMatchInlineSnapshot(`
      "the content folder ../whole/content is in the repository /tmp/whole, but the program is in /tmp/upstream. A pull request changes one of them: keep the notes beside the program, or name the content folder of this repository with --content.
      exit 2"
    `);
  expect(await prCheck('upstream', '--base', 'main', '--content', '.')).toMatchInlineSnapshot(`
    "the content folder . is the whole repository, so it contains no program files. Run pr-check in the repository of the program.
    exit 2"
  `);
  expect(await prCheck('upstream', '--base', 'main', '--content', 'notes')).toMatchInlineSnapshot(`
    "HEAD has no file notes/site.yaml. Commit the content, or name its folder with --content.
    exit 2"
  `);
});

test('works from a folder of the repository, with content anywhere in it', async () => {
  await git('upstream', 'checkout', '--quiet', '-b', 'moved');
  await git('upstream', 'mv', 'content', 'our notes');
  await commit('upstream', {});
  const output = await prCheck('upstream/src', '--base', 'main', '--content', '../our notes');
  expect(output).toMatchInlineSnapshot(`
    "8 program files and 3 entries changed since main.

    main has no our notes/site.yaml, so there is nothing to compare.
    exit 0"
  `);
});

test('a site.yaml with errors is reported first, since it holds the rule', async () => {
  const name = await clone('broken', '--branch', 'change');
  await commit(name, { 'content/site.yaml': 'title: A\npull_requests: { require: maybe }\n' });
  const output = await prCheck(name, '--base', 'origin/main');
  expect(output).toContain('content/site.yaml:2:27 error unknown-value');
  expect(output).toContain('Fix site.yaml first: it says what is checked.\nexit 1');
});
