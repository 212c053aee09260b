import { describe, expect, it } from 'vitest';
import { fileAfter, linesOf, planOf } from './plan.ts';

describe('minutes with other headings, mixed bullets, tabs and words for states', () => {
  const plan = planOf('2024-01-31-board.txt');

  it('assigns every line, and reports a heading with another date', async () => {
    expect(linesOf(await plan)).toMatchInlineSnapshot(`
      "1 NOT PLACED: the file name says 2024-01-31, and that day was used
      2 merged: layout
      4 meetings/2024-01-31-board.md: participant dev, ops
      6 merged: it names the area of the lines below
      7 merged: layout
      8 items/cluster-autoscaling.md: status undecided
      9 items/cluster-autoscaling.md: criterion documented unmet
      10 items/cluster-autoscaling.md: criterion ci met
      11 items/cluster-autoscaling.md: decision
      12 items/node-images.md: status undecided, new item
      14 merged: it names the area of the lines below
      16 items/image-cache.md: status ready
      17 items/serial-console.md: status deferred, new item
      19 merged: it names the section of the lines below
      20 NOT PLACED: no item, milestone or field recognized"
    `);
  });

  it('reads the title and date of the meeting from the file name', async () => {
    const { meeting, edits } = await plan;
    expect(meeting).toBe('2024-01-31-board');
    expect(edits.map(({ path }) => path)).toMatchInlineSnapshot(`
      [
        "meetings/2024-01-31-board.md",
        "releases/r2/items/cluster-autoscaling.md",
        "releases/r2/items/node-images.md",
        "releases/r2/items/image-cache.md",
        "releases/r2/items/serial-console.md",
      ]
    `);
  });

  it('criteria and an outcome reach the item', async () => {
    const file = fileAfter(await plan, 'releases/r2/items/cluster-autoscaling.md');
    expect(file).toMatchInlineSnapshot(`
      "---
      title: Clusters grow and shrink by themselves
      area: kaas
      kind: feature
      owners: [ops]
      asks:
        - { of: dev, what: Measure how long a node takes, on: 2024-01-10 }
      decisions:
        - question: Is it on by default?
          on: 2024-01-10
          outcome: it stays off by default
          decided: 2024-01-31
      history:
        - on: 2024-01-31
          meeting: 2024-01-31-board
          status: undecided
          criteria: { documented: unmet, ci: met }
      ---

      Nodes come and go with the load.
      "
    `);
  });
});
