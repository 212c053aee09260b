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
    # A known issue: a fault in a published version, until a version fixes it.
    # Describe the symptom below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # summary: Creation fails.  # At most 300 characters. Default: the first sentence of the body.
    # component: Load balancer  # The affected software.
    # affects: [{ from: 2.0.0, to: 2.0.5, note: With a custom CA only. }]  # Affected versions, milestones or releases. Default: this release from its first published version on.
    # fixed_in: [2.0.1]  # Versions, milestones or releases that fix it.
    # workaround: Delete the monitor first.  # What to do until it is fixed.
    # tracker: https://example.org/issues/890  # The address of the issue in a tracker.
    # links: [{ label: Upstream change, url: https://example.org/change/1 }]  # Further reading, each with a label.
    # sources: [https://example.org/minutes/2024-01-29]  # Sources of the facts: texts or addresses.
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
    # A meeting: dated minutes with the decisions on items and milestones.
    # Write the minutes, or a summary of them, below the fields.
    # Optional fields: remove the first # of a line and write your own value.
    #
    # title: Product board  # The title. Default: Meeting of the date.
    # release: 2.0  # The release that the meeting was about.
    # participants: [storage-team]  # The participants.
    # source: https://example.org/minutes  # The address of the original minutes.
    # entries: [{ text: The proxy is ready., item: 2.0/proxy }]  # The lines of the minutes, each with what it changed.
    # sources: [https://example.org/minutes/2024-01-29]  # Sources of the facts: texts or addresses.
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
