import { rm, writeFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { calledOnGithub } from '../support/code-host.ts';
import { testIo } from '../support/io.ts';
import { GOOD_TREE, writeTree, type Files } from '../support/tree.ts';

/** A tree in which every text of people holds what a code host or a chat acts on. */
const CALLS: Files = {
  'releases/r2/release.mdx': `---
title: Release 2 for @team
version: 2.0.0
previous: r1
summary: 'Made by @octocat, fixes #1.'
---

Thanks to @octocat, \\@org/team and &#64;hubot. Closes o/r#2 and GH-3. The code \`@octocat #4\` stays.
`,
  'releases/r2/items/proxy.md': `---
title: 'Thanks to @octocat and @room for #5'
area: iaas
kind: feature
status: undecided
breaking: true
impact: 'Ask @octocat, see \`@org #6\`.'
action: Tell @room.
owners: [octocat]
authors: ['@octocat']
since: rc1
asks: [{ of: octocat, what: 'Ask @hubot about #7', on: 2024-06-01 }]
---

The patch of @octocat is in.
`,
  'releases/r2/upgrade-notes/switch.md': `---
title: Ask @octocat first
advice: required
---

1. Ask @octocat.
`,
  'releases/r2/known-issues/leak.md': `---
title: Ports of @octocat are left behind
---

See #8 of @octocat.
`,
  'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }
  - { id: ga, kind: ga, planned: 2024-03-20, note: 'Ask @octocat about #9.' }
`,
};

const folder = await writeTree(CALLS, GOOD_TREE);
const before = await writeTree({}, GOOD_TREE);
afterAll(async () => {
  for (const path of [folder, before]) await rm(path, { recursive: true });
  await rm(`${folder}.md`, { force: true });
});

async function relnotes(...argv: string[]) {
  const io = testIo(folder);
  const code = await runCommand([...argv, '--content', '.'], io);
  return { code, text: io.written(), errors: io.complained() };
}

test.for([
  ['export', 'r2', '--as', 'github'],
  ['export', 'r2', '--as', 'keepachangelog'],
  ['export', 'r2', '--as', 'markdown'],
  ['export', 'r2', '--as', 'markdown', '--since', 'rc1'],
  ['announce', 'r2', 'rc1', '--as', 'markdown'],
  ['agenda', 'r2'],
  ['diff', before, folder, '--format', 'markdown'],
])('%s notifies nobody on GitHub and links no issue', async (argv) => {
  const { code, text, errors } = await relnotes(...argv);
  expect([code, errors]).toEqual([0, '']);
  expect(text).toContain('@&#8203;');
  expect(calledOnGithub(text)).toEqual([]);
});

test('code stays code, with its name', async () => {
  expect((await relnotes('export', 'r2')).text).toContain('The code `@octocat #4` stays.');
});

test('an agenda is read back without the spaces in its names', async () => {
  const agenda = await relnotes('agenda', 'r2');
  expect(agenda.text).toContain('* @&#8203;octocat');
  await writeFile(`${folder}.md`, agenda.text);
  const { code, errors, text } = await relnotes(
    ...['import', 'minutes', `${folder}.md`, '--release', 'r2', '--dry-run'],
  );
  expect([code, text.includes('8203'), text.includes('a/releases/')]).toEqual([0, false, false]);
  // The other lines are headings, or say what the content has.
  expect(errors).toBe('7 of 14 lines placed, 7 merged, 2 files to write.\n');
});

test('a message for Matrix is meant for nobody, whatever its texts name', async () => {
  const { text } = await relnotes('announce', 'r2', 'rc1', '--as', 'matrix');
  expect(JSON.parse(text)).toMatchObject({
    body: expect.stringContaining('@room'),
    formatted_body: expect.stringContaining('@room'),
    'm.mentions': {},
  });
  expect(Object.keys(JSON.parse(text)['m.mentions'])).toEqual([]);
});
