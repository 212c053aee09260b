import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('a field both at the top and in the history', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nmaturity: preview\nattention: Look\ncriteria: { works: met }\nparts: [{ id: a, title: A, status: ready, criteria: { works: met } }]\nhistory: [{ on: 2024-01-29, status: ready, maturity: stable, attention: none, criteria: { works: met }, parts: { a: { status: ready, criteria: { works: unmet } } } }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('parts with one id', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nparts: [{ id: a, title: A }, { id: a, title: B }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('GA before an RC', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a maintenance release before GA, and a second GA', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: ga2, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('milestones with one id', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a plan that the model demands', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc }\n  - { id: rc2, kind: rc, condition: if-needed }\n  - { id: ga, kind: ga, planned: 2024-07-01 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-01 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('previous in a loop', async () => {
  const problems = await problemsOf({
    'releases/r1/release.mdx': '---\ntitle: R1\nversion: 1.0.0\nprevious: r2\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('upgrade_from in a loop', async () => {
  const problems = await problemsOf({
    'releases/r1/release.mdx':
      '---\ntitle: R1\nversion: 1.0.0\nprevious: r0\nupgrade_from: [r2]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('two releases that follow the same one', async () => {
  const problems = await problemsOf({
    'releases/r3/release.mdx': '---\ntitle: R3\nversion: 3.0.0\nprevious: r1\n---\n',
    'releases/r3/timeline.yaml': 'milestones: [{ id: ga, kind: ga, planned: 2024-09-01 }]\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('two first releases', async () => {
  const problems = await problemsOf({
    'releases/r3/release.mdx': '---\ntitle: R3\nversion: 3.0.0\n---\n',
    'releases/r3/timeline.yaml': 'milestones: [{ id: ga, kind: ga, planned: 2024-09-01 }]\n',
    'releases/r1/release.mdx': '---\ntitle: R1\nversion: 1.0.0\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a breaking change, a deprecation and a removal without impact and action', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nbreaking: true\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/old.md':
      '---\ntitle: A\narea: iaas\nkind: deprecation\nowners: [fkr]\nimpact: It goes.\n---\n',
    'releases/r2/items/gone.md': '---\ntitle: A\narea: iaas\nkind: removal\nowners: [fkr]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a ready item with neither body nor summary', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a ready item by its history with neither body nor summary', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nowners: [fkr]\nsince: rc1\nhistory: [{ milestone: ga, status: ready }]\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an upgrade note without steps', async () => {
  const problems = await problemsOf({
    'releases/r2/upgrade-notes/switch.md': '---\ntitle: A\nadvice: required\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an undecided item needs no body', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\nstatus: undecided\ntitle: A proxy before the database\narea: iaas\nkind: feature\nowners: [fkr]\nsince: rc1\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a draft counts nowhere', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ndraft: true\ndeferred_to: r77\n---\n\nConnections go through a proxy.\n',
    'meetings/2024-01-29.md': '---\ndate: 2024-01-29\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});
