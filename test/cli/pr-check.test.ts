import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { gitFolder } from '../support/git-project.ts';
import { testIo } from '../support/io.ts';
import { GOOD_TREE, type Files } from '../support/tree.ts';

const { root, git, project, commit, remove } = await gitFolder();
afterAll(remove);

/** Runs the command in a repository: its output, and its exit code. */
async function prCheck(repository: string, ...argv: string[]): Promise<string> {
  const io = testIo(join(root, repository));
  const base = argv.includes('--base') ? [] : ['--base', 'main'];
  const code = await runCommand(['pr-check', ...base, ...argv], io);
  return `${io.written()}${io.complained()}exit ${code}`.replaceAll(root, '/tmp');
}

await project('template');
let count = 0;

/** Makes a pull request from commits, each with its files and its message. */
async function pullRequest(...commits: [Files, string?][]): Promise<string> {
  count += 1;
  const name = `pr-${count}`;
  await cp(join(root, 'template'), join(root, name), { recursive: true });
  for (const [files, message] of commits) await commit(name, files, message);
  return name;
}

const siteWith = (rule: string): Files => ({
  'content/site.yaml': `${String(GOOD_TREE['site.yaml'])}pull_requests: ${rule}\n`,
});
const PROGRAM: Files = { 'src/main.c': 'int main(void);\n', 'src/new.c': '' };
const ITEM = '---\ntitle: A new flag\narea: iaas\nkind: feature\nowners: [ops]\n---\n\nUse it.\n';
const ENTRY: Files = { 'content/releases/r2/items/flag.md': ITEM };

test('program files without an entry fail, with the command to run', async () => {
  expect(await prCheck(await pullRequest([PROGRAM]))).toMatchInlineSnapshot(`
    "error: 2 program files changed since main, but no entry did.
      src/main.c
      src/new.c
    Add an entry: npx --no -- relnotes new item --release r2 --title "WHAT CHANGES FOR READERS"
    If readers do not notice the change, set the label "no-release-note", or end the messages of the commits with the trailer "Release-Note: none".

    main to HEAD: no changes that readers notice
    exit 1"
  `);
});

test('with an entry it passes, and shows what readers notice', async () => {
  expect(await prCheck(await pullRequest([PROGRAM], [ENTRY]))).toMatchInlineSnapshot(`
    "2 program files and 1 entry changed since main.

    main to HEAD: 1 added, 0 removed, 0 changed

    Release 2 (r2)
      Items
        + r2/flag  A new flag
    exit 0"
  `);
});

test('site.yaml says whether it fails, warns or does nothing', async () => {
  const warned = await prCheck(
    await pullRequest([{ ...PROGRAM, ...siteWith('{ require: warn }') }]),
  );
  expect(warned).toContain('warning: 2 program files changed since main, but no entry did.\n');
  expect(warned).toContain('exit 0');
  const off = await prCheck(await pullRequest([{ ...PROGRAM, ...siteWith('{ require: off }') }]));
  expect(off).toContain('site.yaml does not require an entry (pull_requests.require: off).\n');
  expect(off).toContain('exit 0');
});

test('a label excuses a pull request', async () => {
  const name = await pullRequest([PROGRAM]);
  expect(await prCheck(name, '--label', 'bug', '--label', 'No-Release-Note')).toContain(
    'No entry needed: the pull request has the label "No-Release-Note".\n',
  );
  expect(await prCheck(name, '--label', 'other', '--label', '')).toContain('exit 1');
});

test('a trailer excuses the files that only its commits change', async () => {
  const trailer = 'Tidy\n\nNothing to see.\n\nrelease-note: None\n';
  const only = await pullRequest([PROGRAM, trailer]);
  expect(await prCheck(only)).toContain(
    'No entry needed: only commits with the trailer "Release-Note: none" change program files.\n',
  );
  const some = await pullRequest([{ 'src/a.c': '' }, trailer], [{ 'src/b.c': '' }, 'Fix']);
  const output = await prCheck(some);
  expect(output).toContain(
    'error: 1 program file changed since main, but no entry did.\n  src/b.c\n',
  );
  const twice = await pullRequest([{ 'src/a.c': '1' }, trailer], [{ 'src/a.c': '2' }, 'Fix']);
  expect(await prCheck(twice)).toContain('  src/a.c\n');
  const text = await pullRequest([PROGRAM, 'Fix\n\nRelease-Note: none of it works\n']);
  expect(await prCheck(text)).toContain('exit 1');
  const above = await pullRequest([PROGRAM, 'Release-Note: none\n\nThis is no trailer.\n']);
  expect(await prCheck(above)).toContain('exit 1');
});

test('only commits since the branch began count', async () => {
  const name = await pullRequest([{ 'notes.md': '' }]);
  await git(name, 'checkout', '--quiet', 'main');
  await commit(name, { 'src/later.c': '' });
  await git(name, 'checkout', '--quiet', 'change');
  expect(await prCheck(name)).toContain('No entry needed: no program file changed since main.');
  await git(name, 'merge', '--quiet', '--no-edit', 'main');
  expect(await prCheck(name)).toContain('No entry needed: no program file changed since main.');
});

test('a file is no entry if site.yaml ignores it, and no program file if paths leaves it out', async () => {
  const site = `${String(GOOD_TREE['site.yaml'])}ignore: [flag.md]\npull_requests: { paths: ['src/**'] }\n`;
  const name = await pullRequest([{ ...ENTRY, 'tool/a.c': '', 'content/site.yaml': site }]);
  expect(await prCheck(name)).toContain('No entry needed: no program file changed since main.');
  await commit(name, PROGRAM);
  expect(await prCheck(name)).toContain('error: 2 program files changed since main');
});

test('an entry that is not committed is named', async () => {
  const name = await pullRequest([PROGRAM]);
  await writeFile(join(root, name, 'content/releases/r2/items/flag.md'), ITEM);
  expect(await prCheck(name)).toContain(
    'releases/r2/items/flag.md is not committed: commit it, and run the check again.\n',
  );
});

test('Markdown for a comment', async () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`src/@a${at}\`b.c`, '']));
  expect(await prCheck(await pullRequest([many]), '--format', 'markdown')).toMatchInlineSnapshot(`
    "## Release notes of this pull request

    12 program files changed since main, but no entry did.

    - \`src/@a0b.c\`
    - \`src/@a10b.c\`
    - \`src/@a11b.c\`
    - \`src/@a1b.c\`
    - \`src/@a2b.c\`
    - \`src/@a3b.c\`
    - \`src/@a4b.c\`
    - \`src/@a5b.c\`
    - \`src/@a6b.c\`
    - \`src/@a7b.c\`
    - and 2 more

    Add an entry:

    \`\`\`bash
    npx --no -- relnotes new item --release r2 --title "WHAT CHANGES FOR READERS"
    \`\`\`

    If readers do not notice the change, set the label "no-release-note", or end the messages of the commits with the trailer "Release-Note: none".

    ## Changes that readers notice

    From \`main\` to \`HEAD\`: no changes that readers notice.
    exit 1"
  `);
  const noted = await prCheck(await pullRequest([PROGRAM], [ENTRY]), '--format', 'markdown');
  expect(noted).toContain('- Added: A new flag (`r2/flag`)');
});

test('JSON', async () => {
  const output = await prCheck(await pullRequest([PROGRAM], [ENTRY]), '--format', 'json');
  const data: unknown = JSON.parse(output.replace(/exit \d$/u, ''));
  expect(data).toMatchObject({
    verdict: 'noted',
    passes: true,
    require: 'error',
    base: 'main',
    program: ['src/main.c', 'src/new.c'],
    excused: [],
    entries: ['releases/r2/items/flag.md'],
    label: null,
    command: null,
    diff: { from: { name: 'main', unread: [] }, changes: [{ ref: 'r2/flag', change: 'added' }] },
  });
  const wrong = await prCheck('template', '--base', 'nothing', '--format', 'json');
  expect(wrong).toContain('"kind": "usage"');
});
