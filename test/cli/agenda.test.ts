import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { runCommand } from '../../src/cli/main.ts';
import { itemState } from '../../src/domain/item-state.ts';
import { filesIn } from '../support/site.ts';
import { testIo } from '../support/io.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { writeTree, type Files } from '../support/tree.ts';

/** A release on its way, with something of everything that is not settled. */
const TREE: Files = {
  ...RICH_TREE,
  'releases/r7.10/items/queues.md': `---
title: Quorum queues
summary: Queues on several nodes.
area: iaas
kind: improvement
owners: [ops]
parts: [{ id: switch, title: The switch itself, likelihood: very low }]
asks: [{ of: ops, what: Ask the operators, via: the board, on: 2024-06-01, by: 2024-06-20 }]
decisions: [{ question: Do we switch by default?, on: 2024-06-01, options: [{ text: 'Yes' }] }]
history:
  - { on: 2024-06-01, status: undecided, attention: Nobody has tested it, criteria: { works: unmet }, parts: { switch: { status: undecided } }, note: The change is under review. }
---
`,
};

async function inTree<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await writeTree({}, TREE);
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function relnotes(folder: string, ...argv: string[]) {
  const io = testIo(folder);
  const code = await runCommand([...argv, '--content', '.'], io);
  return { code, text: `${io.written()}${io.complained()}` };
}

test('lists open points, the schedule with slips, and changes', async () => {
  const { code, text } = await inTree((folder) => relnotes(folder, 'agenda', 'r7.10'));
  expect(code).toBe(0);
  expect(text).toMatchInlineSnapshot(`
    "# 2024-06-15

    ## Participants

    ## Agenda

    ### Release 7.10

    #### Infrastructure

    * Quorum queues: :question:
        * The switch itself: :question: (very low probability)
        * Works: unmet
        * Attention: Nobody has tested it :exclamation:

    #### Kubernetes

    * The central API: :question:

    #### Open asks

    * @&#8203;ops
        * [ ] Quorum queues: Ask the operators (via the board, asked 2024-06-01, due 2024-06-20)

    #### Undecided questions

    * Quorum queues: Do we switch by default?
        * Option: Yes
        * Decided:

    #### Schedule

    * RC1 2024-06-01 ("v7.10.0-rc1") (overdue, first planned 2024-06-01, 14 days late)
    * RC2 2024-06-27 (first planned 2024-06-20, 7 days late)
    * RC3 2024-07 IF NEEDED
    * RC5 tbd
    * GA 2024-07-20

    #### So far

    * Quorum queues: undecided; Works unmet; switch undecided; attention: Nobody has tested it; The change is under review.
    "
  `);
});

test('prints JSON', async () => {
  const { text } = await inTree((folder) =>
    relnotes(folder, 'agenda', 'r7.10', '--format', 'json'),
  );
  expect(JSON.parse(text)).toMatchObject({
    release: 'r7.10',
    on: '2024-06-15',
    areas: [{ area: 'iaas', items: [{ item: 'queues', unmet: ['works'] }] }, { area: 'kaas' }],
  });
});

test('an unknown release and an invalid date are wrong usage', async () => {
  await inTree(async (folder) => {
    expect(await relnotes(folder, 'agenda', 'r7.1')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "text": "unknown release "r7.1". Did you mean "r7.10"? Known: r1, r2, r7.10.
      ",
      }
    `);
    expect(await relnotes(folder, 'agenda', 'r7.10', '--on', 'tomorrow')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "text": ""tomorrow" is not a day. Write --on YYYY-MM-DD.
      ",
      }
    `);
  });
});

describe('an agenda that was filled in', () => {
  const fill = (text: string) =>
    text
      .replace('Quorum queues: :question:', 'Quorum queues: :white_check_mark:')
      .replace('## Participants', '## Participants\n\n* @ops\n* @garloff');

  test('is imported completely, and only once', async () => {
    await inTree(async (folder) => {
      const { text } = await relnotes(folder, 'agenda', 'r7.10');
      const minutes = `${folder}.minutes.md`;
      await writeFile(minutes, fill(text));
      const first = await relnotes(folder, 'import', 'minutes', minutes, '--release', 'r7.10');
      expect(first.code, first.text).toBe(0);

      const { catalog, problems } = await readCatalog(folder, { today: '2024-06-15' });
      expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
      const release = catalog.releases.find(({ id }) => id === 'r7.10');
      const item = release?.items.find(({ slug }) => slug === 'queues');
      if (release === undefined || item === undefined) throw new Error('queues');
      expect(itemState(release, item).status).toBe('ready');
      expect(catalog.meetings.at(-1)).toMatchObject({
        date: '2024-06-15',
        participants: ['ops', 'garloff'],
      });

      const before = `${folder}.before`;
      await cp(folder, before, { recursive: true });
      const again = await relnotes(folder, 'import', 'minutes', minutes, '--release', 'r7.10');
      expect(again.code, again.text).toBe(0);
      expect(await filesIn(folder)).toEqual(await filesIn(before));
      const diff = await relnotes(folder, 'diff', before, join(folder, '.'));
      expect(diff.text).toContain('no changes that readers notice');
      await Promise.all([before, minutes].map((path) => rm(path, { recursive: true })));
    });
  });
});
