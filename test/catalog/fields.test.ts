import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('an unknown key', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nstauts: ready\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown key with nothing near', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nzzzzzz: 1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown key inside a list', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nlinks: [{ label: a, adress: https://a.example }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a missing required field', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a wrong type', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nlinks: none\nparts: { a: b }\nbreaking: maybe\nhistory: [done]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an empty value', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      "---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nsummary:\nimpact: ''\n---\n\nConnections go through a proxy.\n",
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown status, kind and maturity', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A\narea: iaas\nkind: featur\nstatus: redy\nmaturity: beta\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown criterion state', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ncriteria: { works: yes, documented: { state: done } }\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an over-long title and summary', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nsummary: sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an impossible date', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nupdated: 2026-02-30\npublished: 24.12.2023\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a range of days that runs backwards', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08/2024-02-01 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('versions and dates are read as written', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 7.10, kind: maintenance, version: 7.10, actual: 2024-04-02 }\n',
    'releases/r2/known-issues/leak.md': '---\ntitle: A\nfixed_in: 7.10\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a plan in both forms', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, plans: [{ planned: 2024-02-01 }], planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a history entry without day and milestone', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nhistory: [{ note: Something. }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a downtime that is no duration', async () => {
  const problems = await problemsOf({
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\ndowntime: { max: five minutes }\n---\nDo it.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an id with other characters', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n  - { id: RC 2, kind: other, actual: unknown }\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an address that is none', async () => {
  const problems = await problemsOf({
    'releases/r2/known-issues/leak.md': '---\ntitle: A\ntracker: example.org/1\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('all problems of all files at once', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nstauts: ready\n---\n\nConnections go through a proxy.\n',
    'releases/r2/known-issues/leak.md': '---\nsummary: A\n---\n',
    'meetings/2024-01-29.md': '---\ndate: 2024-13-01\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});
