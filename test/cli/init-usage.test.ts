import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../support/init-folder.ts';
import type { Files } from '../support/tree.ts';

/** The message and the exit code of a run that writes nothing. */
async function refusal(argv: readonly string[], files: Files = {}): Promise<string> {
  return inFolder(files, async ({ relnotes, files: listed }) => {
    const before = await listed();
    const { code, err, out } = await relnotes('init', ...argv);
    expect(out).toBe('');
    expect(await listed()).toEqual(before);
    return `${err}exit ${code}`;
  });
}

test('without a terminal and without --yes, it names the flags that are missing', async () => {
  expect(await refusal(['--name', 'Harbor', '--start', 'import'])).toMatchInlineSnapshot(`
    "--url is missing.
    --review is missing. One of: no, yes.
    --languages is missing.
    --host is missing. One of: github, gitlab, none.
    --from is missing.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    Or take the defaults for missing flags: npx --no -- relnotes init --yes
    exit 2"
  `);
});

test('all wrong flags are reported at once', async () => {
  const wrong = ['--name', 'x'.repeat(51), '--url', 'ftp://a', '--repository', 'here'];
  const lists = ['--areas', 'Core,core', '--products', ',', '--languages', 'en,de,en'];
  const words = ['--review', 'maybe', '--host', 'gitbub', '--version', '-', '--area', 'core'];
  expect(await refusal([...wrong, ...lists, ...words, '--yes'])).toMatchInlineSnapshot(`
    "--area: only --start import uses it. Remove it, or start with import.
    --name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" must be at most 50 characters.
    --url: "ftp://a" must be an address that begins with https://.
    --repository: "here" must be an address that begins with https://, or none.
    --products: "," must be names separated by commas, or none.
    --areas: "Core,core" has two names for the id core.
    --review: unknown review "maybe". Known: no, yes.
    --languages: "en,de,en" names a language twice.
    --host: unknown host "gitbub". Did you mean "github"? Known: github, gitlab, none.
    --version: "-" must have a letter or a digit.
    exit 2"
  `);
});

test('flags that do not fit together are refused', async () => {
  const flags = ['--yes', '--start', 'empty', '--from', 'CHANGELOG.md', '--version', '1.0'];
  expect(await refusal(flags)).toMatchInlineSnapshot(`
    "--version: only --start example uses it. Remove it, or start with example.
    --from: only --start import uses it. Remove it, or start with import.
    exit 2"
  `);
  expect(await refusal(['--yes', '--languages', 'en,dee'])).toMatchInlineSnapshot(`
    "--languages: "en,dee" has the unknown language "dee". Did you mean "de"? Known: en, de, es, fr, ja.
    exit 2"
  `);
  expect(await refusal(['--yes', '--start', 'sample'])).toMatchInlineSnapshot(`
    "--start: unknown start "sample". Did you mean "example"? Known: example, empty, import.
    exit 2"
  `);
});

test('a source that is no source is refused before anything is written', async () => {
  expect(await refusal(['--yes', '--from', 'NEWS'])).toMatchInlineSnapshot(`
    "NEWS does not exist. Check the path.
    exit 2"
  `);
  expect(await refusal(['--yes', '--from', 'a.txt'], { 'a.txt': 'Words.' })).toMatchInlineSnapshot(`
    "--from: a.txt is in no known format. npx --no -- relnotes import --help lists the formats.
    exit 2"
  `);
  const areas = ['--areas', 'Core, Network'];
  const changelog = { 'CHANGELOG.md': '## 1.0.0\n\n- One\n' };
  expect(await refusal(['--yes', '--from', 'CHANGELOG.md', ...areas], changelog))
    .toMatchInlineSnapshot(`
    "--area is missing. One of: core, network.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
  expect(await refusal(['--yes', '--from', 'CHANGELOG.md', '--area', 'core'], changelog))
    .toMatchInlineSnapshot(`
    "--area: unknown area "core". None is defined yet.
    exit 2"
  `);
});

test('a folder with the files of another tool is no content folder', async () => {
  expect(await refusal(['--yes'], { 'content/post.md': 'x' })).toMatchInlineSnapshot(`
    "the folder "content" exists and is not a content folder of Relnotes. Choose another one with --content, such as --content release-notes.
    exit 2"
  `);
  expect(await refusal(['--yes'], { content: 'x' })).toMatchInlineSnapshot(`
    ""content" is not a folder. Choose another one with --content.
    exit 2"
  `);
  expect(await refusal(['--yes', '--content', '../notes'])).toMatchInlineSnapshot(`
    "the content folder "../notes" is not below this folder, or has a name with other signs than letters, digits, hyphens and dots. Name one with --content, such as --content release-notes.
    exit 2"
  `);
  expect(await refusal(['--yes', '--content', '.'])).toMatchInlineSnapshot(`
    "the content folder "." is not below this folder, or has a name with other signs than letters, digits, hyphens and dots. Name one with --content, such as --content release-notes.
    exit 2"
  `);
});

test('where one file cannot be written, none is', async () => {
  expect(await refusal(['--yes'], { '.vscode': 'a file' })).toMatchInlineSnapshot(`
    "./.vscode is not a folder. Rename or remove it. Nothing was written.
    exit 1"
  `);
  await inFolder({}, async ({ relnotes, path, files }) => {
    await mkdir(join(path, '.relnotes-edit'));
    await mkdir(join(path, '.relnotes-edit/strange'));
    const { code, err } = await relnotes('init', '--yes');
    expect(`${err}exit ${code}`).toMatchInlineSnapshot(`
      "./.relnotes-edit:1:1 error edit-unfinished: the folder was not made by a relnotes command in this place. Compare the content with your last commit, then delete this folder.
      exit 1"
    `);
    expect(await files()).toEqual([]);
  });
});

test('errors are JSON for a program that asked for it', async () => {
  await inFolder({}, async ({ relnotes }) => {
    const { code, out, err } = await relnotes('init', '--format', 'json');
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const { error }: { error: { kind: string; message: string } } = JSON.parse(out);
    expect(error.kind).toBe('usage');
    expect(error.message).toContain('relnotes init --yes');
  });
});
