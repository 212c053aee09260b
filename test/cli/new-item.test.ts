import { expect, test } from 'vitest';
import { ITEM, runNew } from '../support/run-new.ts';

test('an item', async () => {
  const { said, files, problems } = await runNew(
    {},
    [...ITEM, '--kind', 'security', '--owners', 'ops, jo', '--since', 'rc1'],
    ['releases/r2/items/grosse-a-b.md'],
  );
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/items/grosse-a-b.md
    https://notes.example.org/releases/r2/items/grosse-a-b/
    exit 0"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    # An item: one thing a release brings, changes, or was meant to bring.
    # The note for readers goes below the fields; a ready item needs it.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: A proxy before the database.  # At most 300 characters; default: the body's first sentence.
    # breaking: true  # Whether something that worked stops working.
    # impact: Group names change.  # What changes for whom; needed when breaking, deprecation or removal.
    # action: Rename the groups.  # What to do; needed when breaking, deprecation or removal.
    # affects: [{ from: 2.0.0, to: 2.0.5 }]  # Versions, milestones or releases that have the vulnerability.
    # fixed_in: [2.0.1]  # Versions, milestones or releases that fix it.
    # advisories: [CVE-2024-2182]  # Security advisories.
    # severity: high  # How bad, for a security fix.
    # published: 2024-07-23  # When the advisory was published.
    # audience: [operator]  # Whom it concerns; audiences of site.yaml.
    # component: Storage server  # The software concerned.
    # maturity: preview  # How far it can be relied on; default: stable.
    # authors: [ada]  # Who made it.
    # status: ready  # The team's decision; none if the history holds it.
    # criteria: { works: met }  # Answers to the criteria of site.yaml.
    # attention: Nothing on the docs page.  # Why it needs a person.
    # history: [{ on: 2024-01-29, status: ready, note: Shipped as a preview. }]  # What was set when; the last value of each field wins.
    # parts: [{ id: quorum-queues, title: Quorum queues, status: ready }]  # Sub-items with a status of their own.
    # asks: [{ of: storage-team, what: Ask customers how they would migrate., by: 2024-02-07 }]  # What is wanted from whom, by when.
    # decisions: [{ question: Does it become part of 2.0?, on: 2024-01-29 }]  # Open questions, and their outcomes.
    # links: [{ label: Upstream change, url: https://example.org/change/1 }]  # Further reading, each with a label.
    # continues: 1.0/status-page  # The item of an earlier release that this takes up: release/slug.
    # highlight: true  # One of the first things to tell.
    # order: 10  # What comes first within its section: the smaller.
    # sources: [https://example.org/minutes/2024-01-29]  # Where a fact comes from: texts or addresses.
    title: 'Größe: "a" # b'
    area: iaas
    kind: security
    owners: [ops, jo]
    since: rc1
    ---
    "
  `);
  expect(problems).toMatch(/^[^\n]* warning status-missing: [^\n]*$/u);
});

test('an item without an owner', async () => {
  const { said, problems } = await runNew({}, [...ITEM, '--kind', 'fix']);
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/items/grosse-a-b.md
    https://notes.example.org/releases/r2/items/grosse-a-b/
    The item has no owner yet: add owners.
    exit 0"
  `);
  expect(problems).toMatchInlineSnapshot(
    `
    "content/releases/r2/items/grosse-a-b.md:28:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know whom to ask.
    content/releases/r2/items/grosse-a-b.md:28:1 warning status-missing: r2 is out, and nothing says whether it has the item. Add status: ready if it shipped; else undecided or deferred."
  `,
  );
});

test('a removal needs impact and action', async () => {
  const argv = [...ITEM, '--kind', 'removal', '--owners', 'jo', '--slug', 'gone'];
  expect((await runNew({}, argv)).said).toMatchInlineSnapshot(`
    "--impact is missing.
    --action is missing.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
  const { files, problems } = await runNew(
    {},
    [...argv, '--impact', 'It goes.', '--action', 'None.'],
    ['releases/r2/items/gone.md'],
  );
  expect(files).toContain('kind: removal\nimpact: It goes.\naction: None.\nowners: [jo]\n---\n');
  expect(problems).toMatch(/^[^\n]* warning status-missing: [^\n]*$/u);
  const breaking = await runNew({}, [...ITEM, '--kind', 'fix', '--breaking']);
  expect(breaking.said).toContain('--impact is missing');
});

test('an upgrade note with its first step, and one without', async () => {
  const argv = [
    'upgrade-note',
    '--release',
    'r2',
    '--title',
    'Switch back',
    '--advice',
    'optional',
  ];
  const path = 'releases/r2/upgrade-notes/switch-back.md';
  const { said, files, problems } = await runNew({}, [...argv, '--step', 'Stop it.'], [path]);
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/upgrade-notes/switch-back.md
    https://notes.example.org/releases/r2/upgrade/#switch-back
    exit 0"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    # An upgrade note: what an operator does to go from one release to the next.
    # Its steps go below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: The default changed.  # At most 300 characters; default: the body's first sentence.
    # area: iaas  # An area of site.yaml.
    # component: PostgreSQL  # The software concerned.
    # downtime: The API is away for a moment.  # What is away, and how long.
    # since: rc1  # The milestone that introduced it; may be a maintenance release.
    # order: 10  # What comes first within a phase: the smaller; then the file name, with numbers as numbers.
    # applies_if: [ovn]  # Only for those who run one of these options of site.yaml.
    # supersedes: [1.0/proxy]  # Notes of earlier releases that this makes needless: release/slug.
    # revisions: [{ on: 2024-03-17, advice: optional, why: Testing found trouble. }]  # What changed, and when; the last value wins.
    # links: [{ label: Upstream change, url: https://example.org/change/1 }]  # Further reading, each with a label.
    # sources: [https://example.org/minutes/2024-01-29]  # Where a fact comes from: texts or addresses.
    title: Switch back
    advice: optional
    phase: during
    ---

    1. Stop it.
    "
  `);
  expect(problems).toBe('');
  const draft = await runNew({}, argv, [path]);
  expect(draft.said).toMatchInlineSnapshot(`
    "./releases/r2/upgrade-notes/switch-back.md
    https://notes.example.org/releases/r2/upgrade/#switch-back
    It is a draft, which readers do not see: write its steps, then remove draft.
    exit 0"
  `);
  expect(draft.files).toContain('draft: true\n---\n\n1. Write the first step.\n');
  expect(draft.problems).toBe('');
});
