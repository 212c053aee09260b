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
    # A release. Its dates are in timeline.yaml.
    # Write the overview for readers below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: Storage is faster and easier to grow.  # A summary in one sentence.
    # line: lts  # The release line; the default line has no name. Releases of a line form one sequence.
    # upgrade_from: [1.0]  # The releases from which you can upgrade in one hop. Upgrade paths state this. Without it, they follow \`previous\` and make no claim.
    # components: [{ name: Storage server, area: storage, version: 2.0.0, url: https://example.org/storage-server-2 }]  # The components of the release.
    # sources: [https://example.org/minutes/2024-01-29]  # Sources of the facts: texts or addresses.
    title: Nine
    version: 9.0
    previous: r2
    ---
    =====
    # The milestones of a release: the order of the list is their order.
    # Optional fields of a milestone:
    #
    # title: RC1  # The title. Default: derived from the id.
    # version: 2.0.0-rc1  # The published version, if it has its own number.
    # tag: v2.0.0-rc1  # The published tag.
    # ends: 2024-03-01  # The last day of a period.
    # condition: if-needed  # The condition under which it takes place.
    # track: storage  # The track, if candidates of several components run in parallel.
    # artefacts: [{ component: Storage server, tag: v2.0.0-rc1, url: https://example.org/v2.0.0-rc1 }]  # What was published with the milestone.
    # coverage: [{ by: test lab, scope: Upgrade from 1.0, result: pending }]  # Who tests what.
    # announce: { by: storage-team, mail: true, matrix: true }  # Who announced it, and where.
    # note: One day later than planned.  # A remark or a longer text, in Markdown.
    # sources: [https://example.org/minutes/2024-01-29]  # Sources of the facts: texts or addresses.
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
    "./releases/r9/release.mdx:13:11 error release-chain: r1 also has previous: r0. Each release has one successor in a line. For a second line, add its name: line: lts.
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
