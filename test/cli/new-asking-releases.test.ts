import { expect, test } from 'vitest';
import { askNew, PLANNED } from '../support/run-new.ts';

test('a release', async () => {
  const { files, questions, problems } = await askNew(
    ['release'],
    {
      'Its id': ['R 8', 'r2', 'r8.1'],
      'The name': 'Eight',
      'The version': '8.1',
      'When is GA planned': ['soon', '2025-01-01'],
    },
    ['releases/r8.1/release.mdx', 'releases/r8.1/timeline.yaml'],
  );
  expect(questions).toMatchInlineSnapshot(`
    "Its id, for addresses?
      ! "R 8" must be lower-case letters, digits, single hyphens and single dots.
      ! releases/r2/release.mdx already exists.
    The name readers know it by?
    The version at GA?
    Its release line, if not the default one? (Enter: leave open)
    Which release does it follow? [r2] (r2, r0, r9)
    When is GA planned (a day, 2026-09, 2026-Q3, 2026-H2 or tbd)?
      ! "soon" is not a time for which something can be planned. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd."
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    title: Eight
    version: 8.1
    previous: r2
    ---
    =====
    milestones:
      - id: ga
        kind: ga
        planned: 2025-01-01
    "
  `);
  expect(problems).toBe('');
});

test('a milestone', async () => {
  const { files, questions, problems } = await askNew(
    ['milestone'],
    { 'Its id': ['rc1', 'rc2'], 'What kind': 'rc', 'When is it planned': '2024-07-01' },
    ['releases/r2/timeline.yaml'],
    PLANNED,
  );
  expect(questions).toMatchInlineSnapshot(`
    "Which release? [r2] (r2=r2: Release 2, r1=r1: Release 1)
    Its id, for addresses and since?
      ! The release already has a milestone rc1.
    What kind of milestone? (testing, freeze, alpha, beta, rc, ga, maintenance, eol, other)
    Does it take place only if needed? [false] (false=no, true=yes)
    When is it planned (a day, 2026-09, 2026-Q3, 2026-H2 or tbd)?
    Its title, if not its id? (Enter: leave open)
    After which milestone? The order of the list is their order. [rc1] (=none, rc1=RC1, ga=GA)"
  `);
  expect(files).toMatchInlineSnapshot(`
    "milestones:
      - id: rc1
        kind: rc
        planned: 2024-06-20 # as the board said
      - id: rc2
        kind: rc
        planned: 2024-07-01

      - id: ga
        kind: ga
        planned: 2024-07-20
    "
  `);
  expect(problems).toBe('');
});

test('a meeting, with optional fields only', async () => {
  const { files, questions, problems } = await askNew(
    ['meeting'],
    { 'On which day': '2024-01-29', 'A word': ['', 'board'] },
    ['meetings/2024-01-29-board.md'],
  );
  expect(questions).toMatchInlineSnapshot(`
    "On which day? [2024-06-15]
    A word after the date in its address? (Enter: leave open)
      ! meetings/2024-01-29.md already exists.
    Its title? (Enter: leave open)
    Which release? [r2] (=none, r2=r2: Release 2, r1=r1: Release 1)
    Who took part? Separate several with commas. (Enter: leave open)
    The address of the original? (Enter: leave open)"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    date: 2024-01-29
    release: r2
    ---
    "
  `);
  expect(problems).toBe('');
});
