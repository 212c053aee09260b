import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
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

test('the revisions are those of the repository that contains the content', async () => {
  const other = join(root, 'other');
  await mkdir(other);
  await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: other });
  const content = ['--content', '../repository/content'];
  const changes = '1 added, 1 removed, 3 changed';
  expect(await diff(['v1', 'HEAD', ...content], other)).toContain(changes);
  expect(await diff(['v1', 'HEAD', '--content', 'repository/content'])).toContain(changes);
  await symlink(join(repository, 'content'), join(other, 'content'));
  expect(await diff(['v1', 'HEAD'], other)).toContain(changes);
  // As in a hook of the other repository.
  vi.stubEnv('GIT_DIR', '.git');
  expect(await diff(['v1', 'HEAD', ...content], other)).toContain(changes);
  vi.unstubAllEnvs();
});

test('the content may be the whole repository', async () => {
  const whole = join(root, 'whole');
  await put('whole', {});
  await git('-C', whole, 'init', '--quiet', '--initial-branch=main');
  await git('-C', whole, 'add', '.');
  await git('-C', whole, 'commit', '--quiet', '-m', 'Begin');
  expect(await diff(['HEAD', '.', '--content', '.'], whole)).toContain(
    'no changes that readers notice',
  );
});

test('says what a clone without older commits needs', async () => {
  const clone = (...argv: string[]) =>
    run('git', ['clone', '--quiet', ...argv, `file://${repository}`, 'clone'], { cwd: root });
  await clone('--depth=1');
  expect(await diff(['HEAD~1', 'HEAD'], join(root, 'clone'))).toMatchInlineSnapshot(`
    "the repository of content is a shallow clone, which has no revision "HEAD~1". Run git fetch --unshallow --tags; in a workflow, set fetch-depth: 0 for actions/checkout.
    exit 2"
  `);
  await rm(join(root, 'clone'), { recursive: true });
  await clone('--no-tags');
  await run('git', ['checkout', '--quiet', '--detach'], { cwd: join(root, 'clone') });
  await run('git', ['branch', '--quiet', '-D', 'main'], { cwd: join(root, 'clone') });
  expect(await diff(['main', 'HEAD'], join(root, 'clone'))).toMatchInlineSnapshot(`
    ""main" is neither a folder nor a revision in the git repository of content. Did you mean "origin/main"?
    exit 2"
  `);
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
    ""nothing" is not a folder, and content is not in a git repository. Name two content folders, or a content folder in a clone.
    exit 2"
  `);
  expect(await diff(['empty', 'new'])).toMatchInlineSnapshot(`
    "the folder "empty" has no site.yaml. Name a content folder.
    exit 2"
  `);
  expect(await diff(['file', 'new'])).toMatchInlineSnapshot(`
    ""file" is not a folder, and content is not in a git repository. Name two content folders, or a content folder in a clone.
    exit 2"
  `);
  expect(await diff(['v1', '--exec=x'], repository)).toMatchInlineSnapshot(`
    "error: unknown option '--exec=x'
    Run npx --no -- relnotes diff --help for its flags and an example.
    exit 2"
  `);
  expect(await diff(['v1', 'HEAD', '--content', 'notes'], repository)).toMatchInlineSnapshot(`
    "the revision "v1" has no folder notes. Name the one it had with --content.
    exit 2"
  `);
  expect(await diff(['v1', 'HEAD', '--content', '../new'], repository)).toMatchInlineSnapshot(`
    ""v1" is not a folder, and ../new is not in a git repository. Name two content folders, or a content folder in a clone.
    exit 2"
  `);
  expect(await diff(['old'])).toMatchInlineSnapshot(`
    "error: missing required argument 'to'
    Run npx --no -- relnotes diff --help for its flags and an example.
    exit 2"
  `);
});
