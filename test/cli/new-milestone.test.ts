import { expect, test } from 'vitest';
import { ITEM, PLANNED, runNew } from '../support/run-new.ts';

test('inserts a milestone by its date, and keeps comments and order', async () => {
  const { said, files, problems } = await runNew(
    PLANNED,
    ['milestone', '--release', 'r2', '--id', 'rc2', '--kind', 'rc', '--planned', '2024-07-04'],
    ['releases/r2/timeline.yaml'],
  );
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml
    https://notes.example.org/releases/r2/milestones/rc2/
    exit 0"
  `);
  expect(files).toMatchInlineSnapshot(`
    "# The way to the second release.
    milestones:
      - id: rc1
        kind: rc
        planned: 2024-06-20 # as the board said
      - id: rc2
        kind: rc
        planned: 2024-07-04
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

      # The day itself.
      - id: ga
        kind: ga
        planned: 2024-07-20
    "
  `);
  expect(problems).toBe('');
});

test('inserts a milestone in one line after a given one', async () => {
  const argv = ['milestone', '--release', 'r2', '--id', '2.0.2', '--kind', 'maintenance'];
  const { files, problems } = await runNew(
    {},
    [...argv, '--after', 'ga'],
    ['releases/r2/timeline.yaml'],
  );
  expect(files).toMatchInlineSnapshot(`
    "milestones:
      - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }
      - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }
      - { id: 2.0.2, kind: maintenance, version: 2.0.2 }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }
    "
  `);
  expect(problems).toBe('');
});

test('reverts a milestone that would cause an error', async () => {
  const argv = ['milestone', '--release', 'r2', '--id', 'rc1', '--kind', 'rc', '--after', 'ga'];
  expect((await runNew(PLANNED, argv)).said).toMatchInlineSnapshot(`
    "--planned is missing. Or add --if-needed.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
  const { said, files } = await runNew(
    PLANNED,
    [...argv, '--planned', '2024-08-01'],
    ['releases/r2/timeline.yaml'],
  );
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml:11:5 error milestone-order: GA is listed before "rc1". Move rc1 above GA: milestones are listed in order.
    ./releases/r2/timeline.yaml:11:9 error duplicate-id: two milestones have the id "rc1". Rename one of them.
    Nothing was written.
    exit 1"
  `);
  expect(files).toBe(PLANNED['releases/r2/timeline.yaml']);
});

test('the first milestone of a release', async () => {
  const changes = { 'releases/r2/timeline.yaml': 'milestones: []\n' };
  const gone = {
    ...changes,
    'releases/r2/items/proxy.md': null,
    'releases/r2/upgrade-notes/switch.md': null,
    'releases/r2/known-issues/leak.md': null,
    'meetings/2024-01-29.md': null,
    'releases/r2/release.mdx': '---\ntitle: R2\nversion: 2.0.0\nprevious: r1\n---\n',
  };
  const argv = ['milestone', '--release', 'r2', '--id', 'ga', '--kind', 'ga'];
  const { files, problems } = await runNew(
    gone,
    [...argv, '--planned', '2024-08-01'],
    ['releases/r2/timeline.yaml'],
  );
  expect(files).toMatchInlineSnapshot(`
    "milestones: [{ id: ga, kind: ga, planned: 2024-08-01 }]
    "
  `);
  expect(problems).toBe('');
  expect((await runNew(gone, ITEM)).said).toMatchInlineSnapshot(`
    "--kind is missing. One of: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    --since is missing. The release has no milestone yet. Create one with relnotes new milestone.
    Add the missing flags, or run the command in a terminal to be prompted for them.
    exit 2"
  `);
});
