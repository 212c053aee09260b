import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('an item without an owner', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:2:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know who to ask."`,
  );
});

test('a ready item with an unmet criterion', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ncriteria: { works: unmet }\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:20 warning criterion-unmet: the item is ready, but the criterion "works" is unmet. Meet it, or explain in its note why the item ships without it."`,
  );
});

test('documented without a link or a body', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nsummary: A proxy.\ncriteria: { documented: met }\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:9:11 warning documented-without-body: the item is marked as documented, but has neither a link nor a body. Add the link under links."`,
  );
});

test('a milestone that is overdue', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-06-01 }\n  - { id: ga, kind: ga, planned: 2024-07-01 }\n',
    'releases/r2/known-issues/leak.md': null,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:2:5 warning milestone-overdue: "rc1" was planned for 2024-06-01 but no result is recorded. Add actual: the day, a new plan under plans, or outcome: skipped."`,
  );
});

test('a probably misspelt component', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ncomponent: [Saltpoo, SaltPool, Nova]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:13 warning component-near-miss: the component "Saltpoo" is almost the component "Saltpool" of the release. Write Saltpool if it is the same component.
    content/releases/r2/items/proxy.md:8:22 warning component-near-miss: the component "SaltPool" is almost the component "Saltpool" of the release. Write Saltpool if it is the same component."
  `);
});

test('a link written as http', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nlinks: [{ label: a, url: http://a.example }]\n---\n\n[b](http://b.example)\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:26 warning http-link: the link http://a.example is not encrypted. Use https if the server supports it.
    content/releases/r2/items/proxy.md:11:1 warning http-link: the link http://b.example is not encrypted. Use https if the server supports it."
  `);
});
