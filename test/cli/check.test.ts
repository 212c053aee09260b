import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { GOOD_TREE, writeTree, type Files } from '../support/tree.ts';

/** A warning (no owner), an error with what annotations escape, and a file with an odd name. */
const BAD: Files = {
  'releases/r2/items/proxy.md': '---\ntitle: A\narea: "50%: a, b"\nkind: fix\n---\n\n## Limits\n',
  'releases/r2/items/a#b.md': '---\ntitle: B\narea: iaas\nkind: fix\nowners: [ops]\n---\n',
};
const WARNED: Files = {
  'releases/r2/items/proxy.md':
    '---\ntitle: A\narea: iaas\nkind: fix\nstatus: ready\n---\n\n## Limits\n',
};

/** Runs `relnotes check` on a tree, from the folder it stands in. */
async function check(changes: Files, argv: readonly string[] = [], color = false): Promise<string> {
  const folder = await writeTree(changes);
  const io = testIo(dirname(folder), { color });
  const code = await runCommand(['check', '--content', basename(folder), ...argv], io);
  await rm(folder, { recursive: true, force: true });
  const said = `${io.written()}${io.complained()}exit ${code}`;
  return said.replaceAll(basename(folder), 'content');
}

test('content without a problem', async () => {
  expect(await check({})).toMatchInlineSnapshot(`
    "10 files: no problems
    exit 0"
  `);
  expect(await check({}, ['--format', 'github'])).toBe('exit 0');
});

test('shows progress on a terminal, and clears it at the end', async () => {
  const folder = await writeTree({});
  const io = testIo(dirname(folder), { showsProgress: true });
  await runCommand(['check', '--content', basename(folder)], io);
  await rm(folder, { recursive: true, force: true });
  const shown = io.complained().split('\r\u001B[K');
  expect(shown.map((line) => line.replace(/, .* left/u, ''))).toEqual([
    '',
    'Reading the content',
    'Reading the content: 10 of 10',
    '',
  ]);
  expect(io.written()).toBe('10 files: no problems\n');
});

test('prints problems as text', async () => {
  expect(await check(BAD)).toMatchInlineSnapshot(`
    "content/releases/r2/items/a#b.md:1:1 error bad-slug: "a#b" cannot be an address. Rename it: lower-case letters, digits, single hyphens.
    content/releases/r2/items/proxy.md:3:7 error wrong-type: "area" "50%: a, b" must be lower-case letters, digits and single hyphens. Write "area": An area of site.yaml, or several. The release page uses the first, for example storage.
      3 | area: "50%: a, b"
                ^
    10 files: 2 errors, 0 warnings
    exit 1"
  `);
  expect(await check(WARNED, [], true)).toContain('\u001b[33m');
});

test('warnings fail only with --strict', async () => {
  expect(await check(WARNED)).toContain('0 errors, 1 warning\nexit 0');
  expect(await check(WARNED, ['--strict'])).toContain('0 errors, 1 warning\nexit 1');
});

test('annotations of a workflow', async () => {
  expect(await check(BAD, ['--format', 'github'])).toMatchInlineSnapshot(`
    "::error file=content/releases/r2/items/a#b.md,line=1,col=1,title=bad-slug::"a#b" cannot be an address. Rename it: lower-case letters, digits, single hyphens.
    ::error file=content/releases/r2/items/proxy.md,line=3,col=7,title=wrong-type::"area" "50%25: a, b" must be lower-case letters, digits and single hyphens. Write "area": An area of site.yaml, or several. The release page uses the first, for example storage.
    exit 1"
  `);
});

test('notes files that are no content, and fails for none of them', async () => {
  const left: Files = {
    'README.md': '',
    'releases/r2/items/proxy.md~': '',
    'docs/.index.mdx.swp': '',
  };
  expect(await check(left, ['--strict'])).toMatchInlineSnapshot(`
    "note: ignored: content/README.md, content/releases/r2/items/proxy.md~. To silence this note, list them under ignore in site.yaml.
    10 files: no problems
    exit 0"
  `);
  const listed = { 'site.yaml': `${String(GOOD_TREE['site.yaml'])}ignore: [README.md, '*~']\n` };
  expect(await check({ ...left, ...listed })).toBe('10 files: no problems\nexit 0');
  expect(await check(left, ['--format', 'json'])).toContain('"ignored": [\n    "README.md",');
});

test('JSON', async () => {
  expect(await check(WARNED, ['--format', 'json'])).toMatchInlineSnapshot(`
    "{
      "content": "content",
      "files": 10,
      "ignored": [],
      "errors": 0,
      "warnings": 1,
      "problems": [
        {
          "file": "releases/r2/items/proxy.md",
          "line": 2,
          "column": 1,
          "code": "owner-missing",
          "level": "warning",
          "message": "the item has no owner",
          "hint": "Add owners: [handle], so that readers and the release manager know who to ask."
        }
      ]
    }
    exit 0"
  `);
});

const sarif = z.object({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
      results: z.array(z.object({ ruleId: z.string(), locations: z.tuple([z.unknown()]) })),
    }),
  ]),
});

test('SARIF', async () => {
  const said = await check(BAD, ['--format', 'sarif']);
  const [{ tool, results }] = sarif.parse(JSON.parse(said.replace(/exit 1$/u, ''))).runs;
  const rules = tool.driver.rules.map(({ id }) => id);
  expect(results.every(({ ruleId }) => rules.includes(ruleId))).toBe(true);
  expect(results[0]).toMatchInlineSnapshot(`
    {
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "content/releases/r2/items/a%23b.md",
            },
            "region": {
              "startColumn": 1,
              "startLine": 1,
            },
          },
        },
      ],
      "ruleId": "bad-slug",
    }
  `);
});

test('wrong usage, and help', async () => {
  expect(await check({}, ['--format', 'xml'])).toMatchInlineSnapshot(`
    "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, github, sarif.
    Run npx --no -- relnotes check --help for its flags and an example.
    exit 2"
  `);
  expect(await check({}, ['--help'])).toMatchInlineSnapshot(`
    "Usage: relnotes check [options]

    Check the content and show all problems.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --format <format>  output format (choices: "text", "json", "github", "sarif", default: "text")
      --strict           fail on warnings too
      -h, --help         display help for command

    Example:
      $ npx --no -- relnotes check --format github --strict
    exit 0"
  `);
});
