import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { OPEN_TREE } from '../importers/fixtures/open-tree.ts';
import { textsIn } from '../importers/in-tree.ts';
import { testIo } from '../support/io.ts';
import { writeTree } from '../support/tree.ts';

const ON = '2024-02-14';

interface Shell {
  readonly folder: string;
  readonly relnotes: (...argv: string[]) => Promise<{ code: number; text: string }>;
  readonly read: (path: string) => Promise<string>;
}

async function inTree(use: (shell: Shell) => Promise<void>): Promise<void> {
  const folder = await writeTree({}, OPEN_TREE);
  const relnotes = async (...argv: string[]) => {
    const io = testIo(folder, { today: ON });
    const code = await runCommand([...argv, '--content', '.'], io);
    return { code, text: `${io.written()}${io.complained()}` };
  };
  try {
    await use({ folder, relnotes, read: (path) => readFile(join(folder, path), 'utf8') });
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}.md`, { force: true });
  }
}

async function importFilled({ folder, relnotes }: Shell, fill: (agenda: string) => string) {
  const agenda = await relnotes('agenda', 'r2', '--on', ON);
  await writeFile(`${folder}.md`, fill(agenda.text));
  return relnotes('import', 'minutes', `${folder}.md`, '--release', 'r2');
}

describe('an agenda', () => {
  test('lists everything that is open, in the form of the minutes', async () => {
    await inTree(async ({ relnotes }) => {
      expect((await relnotes('agenda', 'r2', '--on', ON)).text).toMatchInlineSnapshot(`
        "# 2024-02-14

        ## Participants

        ## Agenda

        ### Release 2

        #### Infrastructure

        * Serial console: open and ready: :question:
            * Web: the page (new): :question: (very low probability)
            * CI job
            * Documented: unmet
            * Attention: Docs: not done :exclamation:
        * Images are cached on every node: :question:
            * Warm-up of the cache

        #### Kubernetes

        * Clusters grow and shrink by themselves

        #### Identity

        * Token exchange between realms: :question:

        #### Open asks

        * @&#8203;dev
            * [ ] Clusters grow and shrink by themselves: Measure how long a node takes (asked 2024-01-10)
        * the lab team
            * [ ] Serial console: open and ready: Run it twice (asked 2024-01-24)
        * Unassigned
            * [ ] Serial console: open and ready: Find a tester (via the list (open), asked 2024-01-24, due 2024-02-20)

        #### Undecided questions

        * Serial console: open and ready: Is it on by default?
            * Option: Yes: for all
            * Option: No (rejected: it was asked for)
            * Decided:
        * Clusters grow and shrink by themselves: Is it on by default?
            * Decided:

        #### Schedule

        * RC0 2024-01-31 ("2.0.0a") DONE (first planned 2024-01-30, 1 day late)
        * RC1 2024-02-28 (first planned 2024-02-21, 7 days late)
        * RC2 2024-03-06 IF NEEDED
        * Further candidates IF NEEDED
        * GA 2024-03-20

        #### Since 2024-01-24

        * RC0: happened on 2024-01-31
        * RC1: moved from 2024-02-21 to 2024-02-28
        * Serial console: open and ready: undecided; It works: done for most.
        "
      `);
    });
  });

  test('changes nothing if nobody filled it in', async () => {
    await inTree(async (shell) => {
      const before = await textsIn(shell.folder);
      const { code, text } = await importFilled(shell, (agenda) => agenda);
      expect([code, text]).toMatchInlineSnapshot(`
        [
          0,
          "new     meetings/2024-02-14.md
        new     imports/minutes.json
        30 of 40 lines placed, 10 merged, 2 files written.
        ",
        ]
      `);
      const now = await textsIn(shell.folder);
      const made = [`meetings/${ON}.md`, 'imports/minutes.json'].map((path) =>
        join(shell.folder, path),
      );
      const meeting = now[made[0] ?? ''];
      const others = Object.fromEntries(
        Object.entries(now).filter(([path]) => !made.includes(path)),
      );
      expect(others).toEqual(before);
      expect(meeting).toContain('item: r2/console');
    });
  });

  test('changes what was filled in', async () => {
    await inTree(async (shell) => {
      const fill = (agenda: string) =>
        agenda
          .replace('open and ready: :question:', 'open and ready: :white_check_mark:')
          .replace('Documented: unmet', 'Documented: met')
          .replace('(new): :question: (very low', '(new): :no_entry_sign: (very low')
          .replace(
            '[ ] Serial console: open and ready: Run it',
            '[x] Serial console: open and ready: Run it',
          )
          .replace('    * Decided:', '    * Decided: Off, and a switch for it')
          .replace('* RC1 2024-02-28', '* RC1 2024-03-05')
          .replace('* RC2 2024-03-06 IF NEEDED', '* RC2 2024-03-06 skipped')
          .replace('* GA', '* GA ("v2.0.0")');
      const { code, text } = await importFilled(shell, fill);
      expect([code, text]).toMatchInlineSnapshot(`
        [
          0,
          "new     meetings/2024-02-14.md
        changed releases/r2/timeline.yaml
        changed releases/r2/items/console.md
        new     imports/minutes.json
        30 of 40 lines placed, 10 merged, 4 files written.
        ",
        ]
      `);
      expect(await shell.read('releases/r2/items/console.md')).toMatchInlineSnapshot(`
        "---
        title: "Serial console: open and ready"
        area: iaas
        kind: feature
        owners: [dev]
        attention: "Docs: not done"
        criteria: { works: met }
        parts:
          - { id: web, title: "Web: the page (new)", likelihood: very low }
          - { id: log, title: CI job, asks: [{ of: the lab team, what: Run it twice, on: 2024-01-24, done: 2024-02-14 }] }
        asks:
          - { what: Find a tester, on: 2024-01-24, via: "the list (open)", by: 2024-02-20 }
        decisions:
          - question: Is it on by default?
            on: 2024-01-24
            options: [{ text: "Yes: for all" }, { text: "No", rejected: it was asked for }]
            outcome: Off, and a switch for it
            decided: 2024-02-14
        history:
          - { on: 2024-02-01, status: undecided, note: "It works: done for most." }
          - on: 2024-02-14
            meeting: 2024-02-14
            status: ready
            criteria: { documented: met }
            parts:
              web: { status: deferred }
        ---
        "
      `);
      expect(await shell.read('releases/r2/timeline.yaml')).toMatchInlineSnapshot(`
        "milestones:
          - { id: rc0, kind: rc, planned: 2024-01-30, actual: 2024-01-31, version: 2.0.0a }
          - id: rc1
            kind: rc
            plans:
              - { set: 2023-11-20, planned: 2024-02-21 }
              - { set: 2024-02-01, planned: 2024-02-28, why: A fix has to go in. }
              - { set: 2024-02-14, planned: 2024-03-05 }
          - { id: rc2, kind: rc, condition: if-needed, planned: 2024-03-06, outcome: skipped }
          - { id: more, kind: rc, title: Further candidates, condition: if-needed }
          - { id: ga, kind: ga, version: 2.0.0, tag: v2.0.0, planned: 2024-03-20 }
        "
      `);
      const once = await textsIn(shell.folder);
      const again = await shell.relnotes(
        'import',
        'minutes',
        `${shell.folder}.md`,
        '--release',
        'r2',
      );
      expect(again.text).toContain('already exists; nothing changes');
      expect(await textsIn(shell.folder)).toEqual(once);
    });
  });
});
