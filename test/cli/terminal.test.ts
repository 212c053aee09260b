import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { writeTree, type Files } from '../support/tree.ts';

/** Names and values of content that try to reach a terminal, or the runner of a workflow. */
const HOSTILE: Files = {
  'releases/r2/items/X\n::error file=README.md,line=1::Injected\n.md': 'x',
  'releases/r2/items/\u001B]0;pwned\u0007\u001B[31mX.md': 'x',
  'releases/r2/items/evil.md': String.raw`---
title: "T\e[31m"
area: iaas
kind: feature
continues: "\e[31m\n::error::from a value"
---
`,
  'releases/r2/items/words.md': String.raw`---
title: Words
area: "x\n::stop-commands::y ##[add-path]z"
kind: feature
---
`,
  'releases/r2/items/text.md': `---
title: Text
area: iaas
kind: feature
summary: "::stop-commands::a ##[add-path]b"
---
`,
};
/** Everything that a terminal or a runner would act on. */
const LIVE = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|^\s*::|##\w*\[/mu;
const COMMANDS = /^::(?:error|warning) file=[^:\n]*,title=[\w-]+::.*$/gmu;

async function relnotes(files: Files, ...argv: string[]): Promise<string> {
  const folder = await writeTree(files, RICH_TREE);
  try {
    const io = testIo(folder, { env: { GITHUB_ACTIONS: 'true' } });
    await runCommand([...argv, '--content', '.'], io);
    return `${io.written()}${io.complained()}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.each(['text', 'json', 'sarif'])('check --format %s shows what is hidden', async (format) => {
  const said = await relnotes(HOSTILE, 'check', '--format', format);
  expect(said).toContain('pwned');
  expect(said).not.toMatch(LIVE);
  if (format !== 'text') expect(JSON.parse(said)).toBeDefined();
});

test('check --format github writes its own commands only', async () => {
  const said = await relnotes(HOSTILE, 'check', '--format', 'github');
  expect(said).toContain('pwned');
  expect(said.match(COMMANDS)?.length).toBe(said.split('\n').length - 1);
  expect(said.replace(COMMANDS, '')).not.toMatch(LIVE);
});

test.each([
  ['agenda', 'r2', '--on', '2024-06-15'],
  ['agenda', 'r7.10', '--on', '2024-06-15'],
  ['stats', 'r2'],
  ['gate', 'r2', '--milestone', 'ga'],
  ['export', 'r2'],
  ['announce', 'r2', 'rc1'],
  ['announce', 'x\n::error::y\u001B[31m', 'rc1'],
  ['new', 'item', '--title', 'a\u001B[31m\n::error::b'],
  ['milestone', 'r2', 'x\n::error::y'],
  ['import', 'minutes', 'a\n::error::b', '--release', 'r2'],
  ['check', '--format', 'a\n::error::b\u001B'],
  ['diff', 'a\n::error::b\u001B', 'b'],
])('%s %s says nothing that a terminal acts on', async (...argv) => {
  expect(await relnotes(HOSTILE, ...argv)).not.toMatch(LIVE);
});

test('the announcement of valid content gives no commands to a workflow', async () => {
  const files = {
    'releases/r2/release.mdx': String(RICH_TREE['releases/r2/release.mdx']).replace(
      /title: .*/u,
      'title: "::add-mask::x ##[error]y"',
    ),
  };
  const said = await relnotes(files, 'announce', 'r2', 'ga');
  expect(said).toContain('add-mask');
  expect(said).not.toMatch(LIVE);
});

test.each([['--from'], ['--to']])('%s is one address', async (flag) => {
  const written = 'R <a@example.org>\r\nBcc: evil@example.org';
  const said = await relnotes(
    {},
    'announce',
    'r2',
    'rc1',
    '--as',
    'eml',
    flag,
    written,
    '--from',
    written,
  );
  expect(said).toMatch(/^"R <a@example.org>.*" is not a mail address/mu);
  expect(said).not.toMatch(/^Bcc/mu);
});
