import { expect, test } from 'vitest';
import { PLANNED, runMilestone } from '../support/run-milestone.ts';

test('done', async () => {
  expect(await runMilestone(PLANNED, ['r2', 'rc1', '--done', '2024-06-14', '--tag', 'v2.0.0-rc1']))
    .toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC1 is done: 2024-06-14, with the tag v2.0.0-rc1.
    https://notes.example.org/releases/r2/milestones/rc1/
    exit 0
    +     tag: v2.0.0-rc1
    +     actual: 2024-06-14
    "
  `);
});

test('done on one of several days, and twice', async () => {
  const argv = ['r2', 'rc2', '--done', '2024-06-10/2024-06-12'];
  expect(await runMilestone(PLANNED, argv, argv)).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC2 is done: 2024-06-10/2024-06-12.
    https://notes.example.org/releases/r2/milestones/rc2/
    ./releases/r2/timeline.yaml: RC2 is already done on that day; nothing was changed.
    https://notes.example.org/releases/r2/milestones/rc2/
    exit 0
    -   - { id: rc2, kind: rc, planned: 2024-06-27 }
    +   - { id: rc2, kind: rc, planned: 2024-06-27, actual: 2024-06-10/2024-06-12 }
    "
  `);
});

test('done, corrected', async () => {
  expect(
    await runMilestone(
      PLANNED,
      ['r2', 'rc2', '--done', 'unknown'],
      ['r2', 'rc2', '--done', '2024-06-11'],
    ),
  ).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC2 is done: day unknown.
    https://notes.example.org/releases/r2/milestones/rc2/
    ./releases/r2/timeline.yaml: RC2 is done: 2024-06-11, not unknown.
    https://notes.example.org/releases/r2/milestones/rc2/
    exit 0
    -   - { id: rc2, kind: rc, planned: 2024-06-27 }
    +   - { id: rc2, kind: rc, planned: 2024-06-27, actual: 2024-06-11 }
    "
  `);
});

test('moved, twice, and back to where it is', async () => {
  expect(
    await runMilestone(
      PLANNED,
      ['r2', 'rc1', '--move', '2024-06-27', '--why', 'A fix: it is late.'],
      ['r2', 'rc1', '--move', '2024-06-26', '--why', 'It came early.'],
      ['r2', 'rc1', '--move', '2024-06-26', '--why', 'Once more.'],
    ),
  ).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC1 moves from 2024-06-20 to 2024-06-27, 7 days later.
    https://notes.example.org/releases/r2/milestones/rc1/
    ./releases/r2/timeline.yaml: RC1 moves from 2024-06-27 to 2024-06-26, 1 day earlier and 6 days later than first planned.
    https://notes.example.org/releases/r2/milestones/rc1/
    ./releases/r2/timeline.yaml: RC1 is already planned for that time; nothing was changed.
    https://notes.example.org/releases/r2/milestones/rc1/
    exit 0
    -     planned: 2024-06-20
    +     plans:
    +       - { planned: 2024-06-20 }
    +       - { set: 2024-06-15, planned: 2024-06-27, why: 'A fix: it is late.' }
    +       - { set: 2024-06-15, planned: 2024-06-26, why: It came early. }
    "
  `);
});

test('moved, after an earlier move', async () => {
  expect(await runMilestone(PLANNED, ['r2', 'ga', '--move', '2024-08-03', '--why', 'Holidays.']))
    .toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: GA moves from 2024-07-27 to 2024-08-03, 7 days later and 14 days later than first planned.
    https://notes.example.org/releases/r2/milestones/ga/
    exit 0
    -   - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
    +   - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }, { set: 2024-06-15, planned: 2024-08-03, why: Holidays. }] }
    "
  `);
});

test('skipped, twice', async () => {
  const argv = ['r2', 'rc3', '--skip', '--why', 'RC2 was good.'];
  expect(await runMilestone(PLANNED, argv, argv)).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC3 is skipped.
    https://notes.example.org/releases/r2/milestones/rc3/
    ./releases/r2/timeline.yaml: RC3 is already skipped; nothing was changed.
    https://notes.example.org/releases/r2/milestones/rc3/
    exit 0
    -   - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
    +   - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed, outcome: skipped, note: RC2 was good. }
    "
  `);
});

test('prints JSON', async () => {
  expect(await runMilestone(PLANNED, ['r2', 'rc1', '--done', '2024-06-14', '--format', 'json']))
    .toMatchInlineSnapshot(`
    "{
      "file": "releases/r2/timeline.yaml",
      "milestone": "rc1",
      "changed": true,
      "says": "RC1 is done: 2024-06-14.",
      "address": "https://notes.example.org/releases/r2/milestones/rc1/"
    }
    exit 0
    +     actual: 2024-06-14
    "
  `);
});
