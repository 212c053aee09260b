import { expect, test } from 'vitest';
import { runNew } from '../support/run-new.ts';
import type { Files } from '../support/tree.ts';

const RELEASE = [
  'release',
  '--id',
  'r9',
  '--title',
  'Nine',
  '--version',
  '9.0',
  '--ga',
  '2025-01-01',
];

test('a release, after the newest', async () => {
  const { said, files, problems } = await runNew({}, RELEASE, [
    'releases/r9/release.mdx',
    'releases/r9/timeline.yaml',
  ]);
  expect(said).toMatchInlineSnapshot(`
    "./releases/r9/release.mdx
    ./releases/r9/timeline.yaml
    https://notes.example.org/releases/r9/
    site.yaml lists r9 under outside: remove it there.
    exit 0"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    # A release as a whole; its dates live in timeline.yaml.
    # The overview for readers goes below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: Storage is faster and easier to grow.  # One sentence.
    # line: lts  # The release line it belongs to; the default line has no name. Within a line releases follow each other.
    # upgrade_from: [1.0]  # What it can be upgraded from in one hop. Paths repeat it as a fact; without it they follow previous and claim nothing.
    # components: [{ name: Storage server, area: storage, version: 2.0.0, url: https://example.org/storage-server-2 }]  # What it is made of.
    # sources: [https://example.org/minutes/2024-01-29]  # Where a fact comes from: texts or addresses.
    title: Nine
    version: 9.0
    previous: r2
    ---
    =====
    # The milestones of a release: the order of the list is their order.
    # Optional fields of a milestone:
    #
    # title: RC1  # What readers see; default: from the id.
    # version: 2.0.0-rc1  # The version published, if it has one of its own.
    # tag: v2.0.0-rc1  # The tag published.
    # ends: 2024-03-01  # The last day, for a window.
    # condition: if-needed  # Whether it takes place in any case.
    # track: storage  # Where candidates of several components run side by side.
    # artefacts: [{ component: Storage server, tag: v2.0.0-rc1, url: https://example.org/v2.0.0-rc1 }]  # What was published with it.
    # coverage: [{ by: test lab, scope: Upgrade from 1.0, result: pending }]  # Who tests what.
    # announce: { by: storage-team, mail: true, matrix: true }  # Who tells people, and where.
    # note: One day later than planned.  # A remark or a longer text, in Markdown.
    # sources: [https://example.org/minutes/2024-01-29]  # Where a fact comes from: texts or addresses.
    milestones:
      - id: ga
        kind: ga
        planned: 2025-01-01
    "
  `);
  expect(problems).toBe('');
});

test('reverts a release that would cause an error', async () => {
  const { said, files } = await runNew(
    {},
    [...RELEASE, '--previous', 'r0'],
    ['releases/r9/release.mdx', 'releases/r9/timeline.yaml'],
  );
  expect(said).toMatchInlineSnapshot(`
    "./releases/r9/release.mdx:13:11 error release-chain: r1 also says that it follows r0. One release follows another; for a second line, name it: line: lts.
    Nothing was written.
    exit 1"
  `);
  expect(files).toBe('(none)\n=====\n(none)\n');
  const between = await runNew({}, [...RELEASE, '--previous', 'r1']);
  expect(between.said).toMatchInlineSnapshot(`
    "--previous: unknown previous "r1". Did you mean "r2"? Known: r2, r0.
    exit 2"
  `);
});

test('the first release', async () => {
  const none = Object.fromEntries(
    ['r1', 'r2'].flatMap((id) => [
      [`releases/${id}/release.mdx`, null],
      [`releases/${id}/timeline.yaml`, null],
    ]),
  );
  const empty: Files = {
    ...none,
    'releases/r2/items/proxy.md': null,
    'releases/r2/upgrade-notes/switch.md': null,
    'releases/r2/known-issues/leak.md': null,
    'meetings/2024-01-29.md': null,
  };
  const { said, files, problems } = await runNew(empty, RELEASE, ['releases/r9/release.mdx']);
  expect(said).toContain('exit 0');
  expect(files).not.toContain('\nprevious');
  expect(problems).toBe('');
  expect((await runNew(empty, ['item'])).said).toMatchInlineSnapshot(`
    "--release is missing. There is no release yet. Create one with relnotes new release.
    --title is missing.
    --area is missing. One of: iaas, kaas.
    --kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
});
