import { expect, test } from 'vitest';
import { ITEM, runNew } from '../support/run-new.ts';
import { GOOD_TREE } from '../support/tree.ts';

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
    # An item: one thing that a release adds or changes, or that was planned for it.
    # Write the text for readers below the fields; a ready item needs it.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: A proxy before the database.  # At most 300 characters. Default: the first sentence of the body.
    # breaking: true  # Whether something that worked stops working.
    # impact: Group names change.  # What changes for whom. Required for breaking changes, deprecations and removals.
    # action: Rename the groups.  # What to do. Required for breaking changes, deprecations and removals.
    # affects: [{ from: 2.0.0, to: 2.0.5 }]  # Versions, milestones or releases with the vulnerability.
    # fixed_in: [2.0.1]  # Versions, milestones or releases that fix it.
    # advisories: [CVE-2024-2182]  # Security advisories.
    # severity: high  # The severity of a vulnerability.
    # published: 2024-07-23  # The day the advisory was published.
    # audience: [operator]  # Who is affected: audiences of site.yaml.
    # component: Storage server  # The affected software.
    # maturity: preview  # The maturity. Default: stable.
    # authors: [ada]  # Who wrote it.
    # status: ready  # The decision of the team. Leave it out if the history contains it.
    # criteria: { works: met }  # Answers to the criteria of site.yaml.
    # attention: Nothing on the docs page.  # The reason why it needs attention.
    # history: [{ on: 2024-01-29, status: ready, note: Shipped as a preview. }]  # Changes over time. The last value of each field counts.
    # parts: [{ id: quorum-queues, title: Quorum queues, status: ready }]  # Sub-items with their own status.
    # asks: [{ of: storage-team, what: Ask customers how they would migrate., by: 2024-02-07 }]  # Asks: who should do what, by when.
    # decisions: [{ question: Does it become part of 2.0?, on: 2024-01-29 }]  # Questions and their outcomes.
    # links: [{ label: Upstream change, url: https://example.org/change/1 }]  # Further reading, each with a label.
    # continues: 1.0/status-page  # The item of an earlier release that this one continues: release/slug.
    # highlight: true  # Whether it is a highlight of the release.
    # order: 10  # The position within its section. Smaller numbers come first.
    # sources: [https://example.org/minutes/2024-01-29]  # Sources of the facts: texts or addresses.
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

test('a site that turns the warning about owners off is not told of them', async () => {
  const site = `${String(GOOD_TREE['site.yaml'])}checks: { owner-missing: off }\n`;
  const { said } = await runNew({ 'site.yaml': site }, [...ITEM, '--kind', 'fix']);
  expect(said).toMatch(/items\/grosse-a-b\/\nexit 0$/u);
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
    "content/releases/r2/items/grosse-a-b.md:28:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know who to ask.
    content/releases/r2/items/grosse-a-b.md:28:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred."
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
    # An upgrade note: an instruction for upgrading from one release to the next.
    # Write the steps below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: The default changed.  # At most 300 characters. Default: the first sentence of the body.
    # area: iaas  # An area of site.yaml.
    # component: PostgreSQL  # The affected software.
    # downtime: The API is unavailable for a moment.  # What is unavailable, and for how long.
    # since: rc1  # The milestone that introduced it, which can be a maintenance release.
    # order: 10  # The position within the phase. Smaller numbers come first; notes with the same number are sorted by file name.
    # applies_if: [ovn]  # Options of site.yaml. The note applies to readers who use one of them.
    # supersedes: [1.0/proxy]  # Notes of earlier releases that this one makes unnecessary: release/slug.
    # revisions: [{ on: 2024-03-17, advice: optional, why: Testing found trouble. }]  # Changes over time. The last value counts.
    # links: [{ label: Upstream change, url: https://example.org/change/1 }]  # Further reading, each with a label.
    # sources: [https://example.org/minutes/2024-01-29]  # Sources of the facts: texts or addresses.
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
