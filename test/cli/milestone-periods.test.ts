import { expect, test } from 'vitest';
import { runMilestone, PLANNED, TIMELINE } from '../support/run-milestone.ts';

const move = (to: string) => ['r2', 'rc1', '--move', to, '--why', 'Not sooner.'];

test('moved to periods, to be decided and back', async () => {
  const said = await runMilestone(
    PLANNED,
    move('2024-Q3'),
    move('tbd'),
    move('2024-H2'),
    move('2024-10-01'),
  );
  expect(said.split('\n---')[0]).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC1 moves from 2024-06-20 to 2024-Q3, 102 days later.
    https://notes.example.org/releases/r2/milestones/rc1/
    ./releases/r2/timeline.yaml: RC1 moves from 2024-Q3 to a time to be decided.
    https://notes.example.org/releases/r2/milestones/rc1/
    ./releases/r2/timeline.yaml: RC1 moves from tbd to 2024-H2, 194 days later than first planned.
    https://notes.example.org/releases/r2/milestones/rc1/
    ./releases/r2/timeline.yaml: RC1 moves from 2024-H2 to 2024-10-01, 91 days earlier and 103 days later than first planned.
    https://notes.example.org/releases/r2/milestones/rc1/
    exit 0
    -     planned: 2024-06-20
    +     plans:
    +       - { planned: 2024-06-20 }
    +       - { set: 2024-06-15, planned: 2024-Q3, why: Not sooner. }
    +       - { set: 2024-06-15, planned: tbd, why: Not sooner. }
    +       - { set: 2024-06-15, planned: 2024-H2, why: Not sooner. }
    +       - { set: 2024-06-15, planned: 2024-10-01, why: Not sooner. }
    "
  `);
});

test.each(['Q3 2024', '2024-Q5', '2024-13', 'soon'])('%s is refused', async (to) => {
  const said = await runMilestone(PLANNED, move(to));
  expect(said.split('\n')[0]).toMatchSnapshot();
});

test('skipped, with a note of several lines', async () => {
  const noted = TIMELINE.replace(
    '    planned: 2024-06-20\n',
    '    planned: 2024-06-20\n    note: |\n      One line.\n\n      Another.\n',
  );
  const said = await runMilestone({ 'releases/r2/timeline.yaml': noted }, [
    'r2',
    'rc1',
    '--skip',
    '--why',
    'Nothing to test.',
  ]);
  // The lines that were there are unchanged, so that the change is these alone.
  expect(said.split('\n').filter((line) => /^[+-] /u.test(line))).toEqual([
    '+     outcome: skipped',
    '+       Nothing to test.',
  ]);
});
