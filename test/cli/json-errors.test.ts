import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { runCommand } from '../../src/cli/main.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { testIo } from '../support/io.ts';
import { GOOD_TREE, writeTree } from '../support/tree.ts';

const folder = await writeTree({}, GOOD_TREE);
const broken = await writeTree({ 'releases/r2/items/proxy.md': '---\ntitle: x\n---\n' }, GOOD_TREE);
afterAll(async () => {
  for (const path of [folder, broken]) await rm(path, { recursive: true });
});

async function relnotes(cwd: string, ...argv: string[]) {
  const io = testIo(cwd);
  const code = await runCommand(argv, io);
  return { code, out: io.written(), err: io.complained() };
}

/** Runs a command line that fails with `--format json`, and returns the error that it answers. */
async function errorOf(cwd: string, ...argv: string[]): Promise<unknown> {
  const { code, out, err } = await relnotes(cwd, ...argv);
  expect(err).toBe('');
  const { error } = JSON.parse(out);
  return { code, ...error };
}

const HERE = ['--content', '.', '--format', 'json'];

describe('with --format json, a wrong command line is answered in JSON', () => {
  test.for([
    [['stats', ...HERE], "missing required argument 'release'"],
    [
      ['stats', 'r2', '--formt', 'json', ...HERE],
      "unknown option '--formt'\n(Did you mean --format?)",
    ],
    [['stats', 'r9', ...HERE], 'unknown release "r9". Did you mean "r1"? Known: r1, r2.'],
    [['stat', 'r2', ...HERE], "unknown command 'stat'\n(Did you mean stats?)"],
    [['gate', 'r2', ...HERE], "required option '--milestone <id>' not specified"],
    [
      ['milestone', 'r2', 'rc1', ...HERE],
      'Add one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.',
    ],
    [['agenda', 'r2', '--on', 'x', ...HERE], '"x" is not a day. Write --on YYYY-MM-DD.'],
    [['new', ...HERE], "unknown option '--content'"],
    [['new', '--format=json'], "unknown option '--format=json'"],
    [
      ['addresses', '--format=json'],
      'Add either --check to compare with the list, or --write to update it.',
    ],
    [['diff', 'nothing', '.', '--format', 'text', '--format=json'], '"nothing" is not a folder'],
    [['import', 'minutes', 'none.md', '--release', 'r2', ...HERE], 'none.md does not exist.'],
    [['stats', 'r2', '--content', '--format', 'json'], 'too many arguments'],
  ] as const)('%s', async ([argv, message]) => {
    expect(await errorOf(folder, ...argv)).toMatchObject({
      code: 2,
      kind: 'usage',
      message: expect.stringContaining(message),
      problems: [],
    });
  });
});

test('an error in the content has its problems, and exit code 1', async () => {
  expect(await errorOf(broken, 'stats', 'r2', ...HERE)).toMatchObject({
    code: 1,
    kind: 'content',
    message: expect.stringMatching(/\nFix the content first\.$/u),
    problems: [
      { file: 'releases/r2/items/proxy.md', line: 2, code: 'missing-field', level: 'error' },
    ],
  });
});

test('so is an error of the file system', async () => {
  const argv = ['check', '--content', join(folder, 'site.yaml', 'x'), '--format', 'json'];
  const { code, out } = await relnotes(folder, ...argv);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ errors: 1 });
});

test('other formats keep their messages for people, on standard error', async () => {
  expect(await relnotes(folder, 'stats', 'r9', '--content', '.')).toEqual({
    code: 2,
    out: '',
    err: 'unknown release "r9". Did you mean "r1"? Known: r1, r2.\n',
  });
  const text = await relnotes(folder, 'stats', '--format', 'json', '--format', 'text');
  expect([text.code, text.out]).toEqual([2, '']);
  expect(text.err).toContain('missing required argument');
  expect((await relnotes(folder, 'new', 'item', '--', '--format', 'json')).out).toBe('');
});

test('every command but those that print files has --format json', () => {
  const commands = COMMANDS.flatMap((spec) => ('commands' in spec ? spec.commands : [spec]));
  const without = commands.filter(
    ({ options = [] }) =>
      !options.some(
        ({ long, argChoices = [] }) => long === '--format' && argChoices.includes('json'),
      ),
  );
  expect(without.map(({ usage }) => usage)).toEqual([
    ...['build', 'dev', 'preview'],
    'announce <release> <milestone>',
    'export [release] [version]',
    'schema',
  ]);
});

test.for(['--version', '-v'])('%s shows the version', async (flag) => {
  expect(await relnotes(folder, flag)).toEqual({
    code: 0,
    out: `${packageJson.version}\n`,
    err: '',
  });
});
