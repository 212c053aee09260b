import { describe, expect, it } from 'vitest';
import { fileAfter, linesOf, planOf } from './plan.ts';

describe('minutes as plain lines, with states as headings and items as headings', () => {
  const plan = planOf('20240207_minutes.txt');

  it('assigns every line', async () => {
    expect(linesOf(await plan)).toMatchInlineSnapshot(`
      "1 merged: it names the section of the lines below
      2 meetings/2024-02-07.md: participant dev
      3 NOT PLACED: a meeting has no field for people who were absent
      5 merged: it is the state of the lines below
      6 items/image-cache.md: status ready
      7 items/quota-per-project.md: status ready, new item
      9 merged: it is the state of the lines below
      10 items/token-exchange.md: status deferred
      12 meetings/2024-02-07.md: entry of r2/cluster-autoscaling
      13 items/cluster-autoscaling.md: question
      14 items/cluster-autoscaling.md: question
      15 items/cluster-autoscaling.md: question
      16 items/cluster-autoscaling.md: question
      17 items/cluster-autoscaling.md: criterion works met, criterion ci unmet, criterion documented not-applicable
      18 items/cluster-autoscaling.md: criterion ci unmet
      20 merged: layout
      21 merged: layout
      22 timeline.yaml: actual 2024-02-07
      24 merged: it names the section of the lines below
      25 timeline.yaml: plan 2024-02-14
      26 NOT PLACED: no item, milestone or field recognized
      27 NOT PLACED: no item, milestone or field recognized"
    `);
  });

  it('reads a question with its options and outcome', async () => {
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
        - question: Should nodes be replaced in place?
          on: 2024-02-07
          options:
            - { text: in place }
            - { text: one by one, rejected: too slow }
          outcome: in place
          decided: 2024-02-07
      history:
        - on: 2024-02-07
          meeting: 2024-02-07
          criteria: { works: met, ci: unmet, documented: not-applicable }
      ---

      Nodes come and go with the load.
      "
    `);
  });
});
