import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { GOOD_TREE, withoutFieldLists, writeTree, type Files } from '../support/tree.ts';

async function gate(changes: Files, ...argv: string[]): Promise<string> {
  const folder = await writeTree(changes);
  try {
    const io = testIo(folder);
    const code = await runCommand(['gate', ...argv, '--content', '.'], io);
    return withoutFieldLists(`${io.written()}${io.complained()}exit ${code}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const TIMELINE = `milestones:
  - { id: rc1, kind: rc, planned: 2024-06-20 }
  - { id: rc2, kind: rc, condition: if-needed, outcome: skipped }
  - { id: ga, kind: ga, planned: 2024-07-20 }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }
  - { id: eol, kind: eol, planned: 2025-08-20 }
`;
const item = (fields: string, body = 'It is.\n') =>
  `---\ntitle: Thing\narea: iaas\nkind: feature\nowners: [ops]\nsince: rc1\n${fields}---\n\n${body}`;
const ALL_WAYS: Files = {
  'releases/r2/timeline.yaml': TIMELINE,
  'releases/r2/items/undecided.md': item('status: undecided\n'),
  'releases/r2/items/part.md': item(
    'status: ready\ncriteria: { works: met, documented: unmet }\nparts: [{ id: a, title: A, status: undecided }]\n',
  ),
  'releases/r2/items/asked.md': item(
    'status: ready\ncriteria: { works: met, documented: met }\nattention: Nobody\n  looked.\nasks: [{ of: jo, what: Look at it. }, { what: Tell }]\n',
  ),
  'releases/r2/known-issues/loud.md': '---\ntitle: Loud\naffects: [{ from: rc1 }]\n---\n',
};
const SITE = String(GOOD_TREE['site.yaml']);

test('lists blockers by the default rules', async () => {
  expect(await gate(ALL_WAYS, 'r2', '--milestone', 'rc1')).toMatchInlineSnapshot(`
    "./releases/r2/items/part.md unmet-criterion: the item is ready, but unmet: documented. Meet the criterion, or change the status.
    ./releases/r2/items/proxy.md unknown-criterion: the item is ready, but unanswered: works, documented. Set the answer: met, unmet or not-applicable.
    ./releases/r2/items/part.md undecided: the part "a" is not decided. Set its status: ready or deferred.
    ./releases/r2/items/undecided.md undecided: the item is not decided. Set its status: ready or deferred.
    ./releases/r2/known-issues/leak.md issue-without-workaround: the known issue has neither a workaround nor a tracker. Add a workaround, or the address of the issue as tracker.
    ./releases/r2/known-issues/loud.md issue-without-workaround: the known issue has neither a workaround nor a tracker. Add a workaround, or the address of the issue as tracker.
    RC1 of r2 may not go out: 6 obstacles.
    exit 1"
  `);
});

test('adds and removes rules by site.yaml', async () => {
  const site = `${SITE}gate: { rc: [open-ask, attention] }\n`;
  expect(await gate({ ...ALL_WAYS, 'site.yaml': site }, 'r2', '--milestone', 'rc1'))
    .toMatchInlineSnapshot(`
      "./releases/r2/items/asked.md open-ask: open ask of jo: Look at it. Settle it, then add done.
      ./releases/r2/items/asked.md open-ask: unassigned ask: Tell. Settle it, then add done.
      ./releases/r2/items/asked.md attention: the item needs attention: Nobody looked. Resolve it, then set attention: none in the history.
      RC1 of r2 may not go out: 3 obstacles.
      exit 1"
    `);
});

test('lists errors of the content as blockers, once', async () => {
  const changes = {
    'releases/r2/timeline.yaml': TIMELINE,
    'releases/r2/items/proxy.md': item(
      'status: ready\nbreaking: true\nimpact: Much.\ncriteria: { works: met, documented: not-applicable }\n',
    ),
    'releases/r2/items/odd.md': item('status: deferred\narea2: x\n'),
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: Switch\nadvice: required\nsince: rc1\n---\n',
  };
  expect(await gate(changes, 'r2', '--milestone', 'rc1')).toMatchInlineSnapshot(`
    "./releases/r2/items/odd.md:8:1 error unknown-key: unknown field "area2". Did you mean "area"? Known: many.
    ./releases/r2/items/proxy.md breaking-without-action: a breaking change has no action. Add an action: what readers have to do.
    ./releases/r2/upgrade-notes/switch.md note-without-steps: the upgrade note has no steps. Write them below the front matter.
    ./releases/r2/known-issues/leak.md issue-without-workaround: the known issue has neither a workaround nor a tracker. Add a workaround, or the address of the issue as tracker.
    RC1 of r2 may not go out: 4 obstacles.
    exit 1"
  `);
});

test('reports that nothing blocks the milestone', async () => {
  const changes = {
    'releases/r2/timeline.yaml': TIMELINE,
    'releases/r2/items/proxy.md': item(
      'status: ready\ncriteria: { works: met, documented: not-applicable }\n',
    ),
    'releases/r2/known-issues/leak.md':
      '---\ntitle: Ports are left behind\nworkaround: Delete the monitor first.\n---\n\nThey stay.\n',
  };
  expect(await gate(changes, 'r2', '--milestone', 'rc1')).toMatchInlineSnapshot(`
    "RC1 of r2 may go out: no obstacles (unmet-criterion, unknown-criterion, undecided, breaking-without-action, note-without-steps, issue-without-workaround).
    exit 0"
  `);
  expect(await gate(changes, 'r2', '--milestone', 'eol')).toMatchInlineSnapshot(`
    "EOL of r2 may go out: no rule applies to milestones of kind eol. Add rules in site.yaml, such as gate: { eol: [undecided] }.
    exit 0"
  `);
});

test('a milestone that has already happened', async () => {
  expect(await gate({}, 'r2', '--milestone', 'rc1')).toMatchInlineSnapshot(`
    "./releases/r2/items/proxy.md unknown-criterion: the item is ready, but unanswered: works, documented. Set the answer: met, unmet or not-applicable.
    ./releases/r2/known-issues/leak.md issue-without-workaround: the known issue has neither a workaround nor a tracker. Add a workaround, or the address of the issue as tracker.
    RC1 of r2 is already out, with 2 obstacles.
    exit 1"
  `);
  expect(await gate({}, 'r1', '--milestone', 'ga')).toMatchInlineSnapshot(`
    "GA of r1 is already out: no obstacles (unmet-criterion, unknown-criterion, undecided, breaking-without-action, note-without-steps, issue-without-workaround).
    exit 0"
  `);
});

test('prints JSON', async () => {
  expect(
    await gate(
      { 'releases/r2/timeline.yaml': TIMELINE },
      'r2',
      '--milestone',
      'rc1',
      '--format',
      'json',
    ),
  ).toMatchInlineSnapshot(`
    "{
      "release": "r2",
      "milestone": "rc1",
      "kind": "rc",
      "day": "2024-06-20",
      "out": false,
      "passes": false,
      "rules": [
        "unmet-criterion",
        "unknown-criterion",
        "undecided",
        "breaking-without-action",
        "note-without-steps",
        "issue-without-workaround"
      ],
      "obstacles": [
        {
          "rule": "unknown-criterion",
          "file": "releases/r2/items/proxy.md",
          "title": "A proxy before the database",
          "fact": "the item is ready, but unanswered: works, documented",
          "step": "Set the answer: met, unmet or not-applicable."
        },
        {
          "rule": "issue-without-workaround",
          "file": "releases/r2/known-issues/leak.md",
          "title": "Ports are left behind",
          "fact": "the known issue has neither a workaround nor a tracker",
          "step": "Add a workaround, or the address of the issue as tracker."
        }
      ],
      "errors": []
    }
    exit 1"
  `);
});

test('wrong usage', async () => {
  const changes = { 'releases/r2/timeline.yaml': TIMELINE };
  expect(await gate({}, 'r2')).toMatchInlineSnapshot(`
    "error: required option '--milestone <id>' not specified
    Run npx --no -- relnotes gate --help for its flags and an example.
    exit 2"
  `);
  expect(await gate(changes, 'r22', '--milestone', 'rc1')).toMatchInlineSnapshot(`
    "unknown release "r22". Did you mean "r2"? Known: r1, r2.
    exit 2"
  `);
  expect(await gate(changes, 'r2', '--milestone', 'rc11')).toMatchInlineSnapshot(`
    "unknown milestone "rc11" of r2. Did you mean "rc1"? Known: rc1, rc2, ga, 2.0.1, eol.
    exit 2"
  `);
  expect(await gate(changes, 'r2', '--milestone', 'rc2')).toMatchInlineSnapshot(`
    "RC2 of r2 was skipped. Choose another milestone, or remove outcome in ./releases/r2/timeline.yaml.
    exit 2"
  `);
});

test('a release that cannot be read', async () => {
  const changes = { 'releases/r2/release.mdx': '---\ntitle: R2\n---\n', 'docs/index.mdx': null };
  expect(await gate(changes, 'r2', '--milestone', 'rc1')).toMatchInlineSnapshot(`
    "./releases/r2/release.mdx:2:1 error missing-field: the field "version" is missing. Add "version": The version at GA, for example 2.0.0.
    Fix the content first.
    exit 1"
  `);
});

test('help', async () => {
  expect(await gate({}, '--help')).toMatchInlineSnapshot(`
    "Usage: relnotes gate [options] <release>

    Check whether a milestone may go out, and show what blocks it.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --milestone <id>   the milestone to check; required
      --format <format>  output format (choices: "text", "json", default: "text")
      -h, --help         display help for command

    Example:
      $ npx --no -- relnotes gate 2.0 --milestone rc1
    exit 0"
  `);
});
