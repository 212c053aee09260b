import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { writeFiles } from '../support/tree.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-commands-'));
  await mkdir(join(folder, 'notes'));
  await writeFile(join(folder, 'notes/package.json'), '{"relnotes": {"content": "texts"}}');
  await writeFiles(join(folder, 'notes/texts'), RICH_TREE);
});

afterAll(() => rm(folder, { recursive: true }));

/** Returns the exit code of a command in a folder, and all that it printed. */
async function run(argv: string, env: Readonly<Record<string, string>> = {}, cwd = folder) {
  const io = testIo(cwd, { env });
  const code = await runCommand(argv.split(' '), io);
  return { code, text: `${io.written()}${io.complained()}` };
}

test.each([
  ['build --url here', '--url is "here". Set it to an address such as https://example.org'],
  ['dev --base ../x', '--base is "../x". Set it to a path such as /release-notes/'],
  ['preview --port web', '--port is "web". Name a port from 1 to 65535'],
  ['preview', 'dist contains no built site. Run npx --no -- relnotes build'],
  ['preview --out site', 'site contains no built site.'],
  ['build --output x', "unknown option '--output'"],
])('%s is wrong usage', async (argv, message) => {
  const { code, text } = await run(argv);
  expect(code).toBe(2);
  expect(text).toContain(message);
});

test('a variable keeps its name in a message unless a flag wins over it', async () => {
  const env = { RELNOTES_URL: 'there' };
  expect((await run('build', env)).text).toContain('RELNOTES_URL is "there".');
  expect((await run('build --url here', env)).text).toContain('--url is "here".');
});

test('the help says which setting wins', async () => {
  const { text } = await run('--help');
  expect(text).toContain('a flag wins over a variable, a variable over a file');
  expect(text).toContain('RELNOTES_CONTENT');
});

test('commands read the content folder that package.json names, unless a flag does', async () => {
  const notes = join(folder, 'notes');
  expect((await run('check', {}, notes)).text).not.toContain('site.yaml is missing');
  expect((await run('check --content other', {}, notes)).code).toBe(1);
});
