import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { CHANGES, diffFolder } from '../support/diff-folder.ts';

const { root, put, diff, remove } = await diffFolder();
afterAll(remove);

await put('old', {});
await put('new', CHANGES);

const repository = join(root, 'repository');
const run = promisify(execFile);

async function git(...argv: string[]): Promise<void> {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  await run('git', [...who, '-c', 'commit.gpgsign=false', ...argv], { cwd: repository });
}

await mkdir(repository);
await git('init', '--quiet', '--initial-branch=main');
await put('repository/content', {});
await git('add', '.');
await git('commit', '--quiet', '-m', 'Begin');
await git('tag', 'v1');
await rm(join(repository, 'content'), { recursive: true });
await put('repository/content', CHANGES);
await git('add', '.');
await git('commit', '--quiet', '-m', 'Change');

test('two revisions, and a revision against the folder', async () => {
  const text = await diff(['v1', 'HEAD'], repository);
  expect(text.split('\n').slice(0, 3)).toEqual([
    'v1 to HEAD: 1 added, 1 removed, 3 changed',
    '',
    'Release 2 (r2)',
  ]);
  const lines = (report: string) => report.split('\n').slice(1);
  expect(lines(await diff(['main~1', 'content'], repository))).toEqual(lines(text));
});

test('from inside the repository, and by a checkout', async () => {
  const inside = await diff(['v1', 'HEAD', '--content', '..'], join(repository, 'content/docs'));
  expect(inside).toContain('1 added, 1 removed, 3 changed');
  expect(await diff(['repository', 'new'])).toContain('no changes that readers notice');
});

test('removes its temporary folder', async () => {
  const temporary = join(root, 'temporary');
  await mkdir(temporary);
  vi.stubEnv('TMPDIR', temporary);
  await diff(['v1', 'HEAD'], repository);
  await diff(['v1', 'nothing'], repository);
  vi.unstubAllEnvs();
  expect(await readdir(temporary)).toEqual([]);
});

test('reports what cannot be compared, and what can', async () => {
  await mkdir(join(root, 'empty'), { recursive: true });
  await writeFile(join(root, 'file'), '');
  expect(await diff(['old', 'nothing'])).toMatchInlineSnapshot(`
    ""nothing" is neither a folder nor a git revision here. Name a content folder, or a revision such as HEAD~1, main or v1.0.0.
    exit 2"
  `);
  expect(await diff(['empty', 'new'])).toMatchInlineSnapshot(`
    "the folder "empty" has no site.yaml. Name a content folder.
    exit 2"
  `);
  expect(await diff(['file', 'new'])).toMatchInlineSnapshot(`
    ""file" is neither a folder nor a git revision here. Name a content folder, or a revision such as HEAD~1, main or v1.0.0.
    exit 2"
  `);
  expect(await diff(['v1', '--exec=x'], repository)).toMatchInlineSnapshot(`
    "error: unknown option '--exec=x'
    (relnotes --help shows the commands, relnotes <command> --help one of them)
    exit 2"
  `);
  expect(await diff(['v1', 'HEAD', '--content', 'notes'], repository)).toMatchInlineSnapshot(`
    "the revision "v1" has no folder notes. Name the one it had with --content.
    exit 2"
  `);
  expect(await diff(['v1', 'HEAD', '--content', '../new'], repository)).toMatchInlineSnapshot(`
    "the content folder is not in the repository. Name it with --content.
    exit 2"
  `);
  expect(await diff(['old'])).toMatchInlineSnapshot(`
    "error: missing required argument 'to'
    (relnotes --help shows the commands, relnotes <command> --help one of them)
    exit 2"
  `);
});
