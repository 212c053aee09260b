import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('an item without an owner', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a ready item with an unmet criterion', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ncriteria: { works: unmet }\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('documented without a link or a body', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nsummary: A proxy.\ncriteria: { documented: met }\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a milestone that is overdue', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-06-01 }\n  - { id: ga, kind: ga, planned: 2024-07-01 }\n',
    'releases/r2/known-issues/leak.md': null,
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an actual more than a day ahead', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-06-17 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an actual a day ahead is fine', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-06-16 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a near miss of a component', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ncomponent: [ProxySQ, Proxysql, Nova]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a link written as http', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nlinks: [{ label: a, url: http://a.example }]\n---\n\n[b](http://b.example)\n',
  });
  expect(problems).toMatchInlineSnapshot();
});
