import { expect, test } from 'vitest';
import { runNew } from '../support/run-new.ts';

test('a known issue', async () => {
  const { said, files, problems } = await runNew(
    {},
    ['known-issue', '--release', 'r2', '--title', 'Loud', '--severity', 'low', '--area', 'iaas'],
    ['releases/r2/known-issues/loud.md'],
  );
  expect(said).toMatchInlineSnapshot(`
    "./releases/r2/known-issues/loud.md
    https://notes.example.org/releases/r2/known-issues/#loud
    relnotes gate will require a workaround or a tracker.
    exit 0"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    # A known issue: a fault that ships, until the version that fixes it.
    # What happens goes below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: Creation fails.  # At most 300 characters; default: the body's first sentence.
    # component: Load balancer  # The software concerned.
    # affects: [{ from: 2.0.0, to: 2.0.5, note: With a custom CA only. }]  # Which versions, milestones or releases; default: this release from its first published version.
    # fixed_in: [2.0.1]  # Versions, milestones or releases that fix it.
    # workaround: Delete the monitor first.  # What helps until then.
    # tracker: https://example.org/issues/890  # Where it is followed.
    # links: [{ label: Upstream change, url: https://example.org/change/1 }]  # Further reading, each with a label.
    # sources: [https://example.org/minutes/2024-01-29]  # Where a fact comes from: texts or addresses.
    title: Loud
    severity: low
    area: iaas
    ---
    "
  `);
  expect(problems).toBe('');
});

test('a meeting', async () => {
  const { said, files, problems } = await runNew({}, ['meeting'], ['meetings/2024-06-15.md']);
  expect(said).toMatchInlineSnapshot(`
    "./meetings/2024-06-15.md
    https://notes.example.org/meetings/2024-06-15/
    exit 0"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    # A meeting: dated minutes in which statuses were set.
    # The minutes, or an account of them, go below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # title: Product board  # What readers see; default: Meeting of the date.
    # release: 2.0  # The release it was about.
    # participants: [storage-team]  # Who took part.
    # source: https://example.org/minutes  # Where the original stands.
    # entries: [{ text: The proxy is ready., item: 2.0/proxy }]  # Its lines, each tied to what it set.
    # sources: [https://example.org/minutes/2024-01-29]  # Where a fact comes from: texts or addresses.
    date: 2024-06-15
    ---
    "
  `);
  expect(problems).toBe('');
  const argv = ['meeting', '--date', '2024-01-29', '--slug', 'board', '--participants', 'ops,jo'];
  const second = await runNew({}, argv, ['meetings/2024-01-29-board.md']);
  expect(second.files).toContain('participants: [ops, jo]');
  expect(second.problems).toBe('');
});
