import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('GA before an RC', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:3:5 error milestone-order: GA is listed before "rc1". Move rc1 above GA: milestones are listed in order."`,
  );
});

test('a maintenance release before GA, and a second GA', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: ga2, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/timeline.yaml:3:5 error milestone-order: "2.0.1" is listed before GA. Move 2.0.1 below GA: milestones are listed in order.
    content/releases/r2/timeline.yaml:5:5 error milestone-order: "ga2" is a second GA. A release has one GA; a later version is a maintenance release."
  `);
});

test('milestones with one id', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:3:11 error duplicate-id: two milestones have the id "rc1". Rename one of them."`,
  );
});

test('a required plan that is missing', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc }\n  - { id: rc2, kind: rc, condition: if-needed }\n  - { id: ga, kind: ga, planned: 2024-07-01 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-01 }\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:2:5 error plan-missing: "rc1" has no plan. Add planned: YYYY-MM-DD, or condition: if-needed, or actual."`,
  );
});

test('an RC that happened after GA', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-04-08 }
  - { id: rc2, kind: rc, planned: 2024-02-07, actual: 2024-03-20 }
  - { id: rc3, kind: rc, actual: unknown }
  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }
`,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:3:55 error milestone-order: "rc2" happened on 2024-03-20, before "rc1" on 2024-04-08. Correct one of the days, or move a milestone: milestones are listed in order."`,
  );
});
