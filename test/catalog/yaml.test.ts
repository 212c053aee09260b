import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('front matter that is missing', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': 'Just text.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('front matter that is not closed', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': '---\ntitle: A\n\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a YAML syntax error', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': '---\ntitle: A: b\n  c\narea: [iaas\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a duplicate key', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ntitle: Another\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an alias, an anchor, a tag and a merge key', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nlinks: &x []\nsources: *x\nsummary: !!str y\n<<: { draft: true }\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an alias bomb', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nsources: &a [x, x]\nlinks: [*a, *a]\naliases: [*a]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('YAML that is nested too deeply', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nlinks: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('YAML that is too large', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nsummary: xxxxxxxxxx\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/huge.md': `---\ntitle: ${'x'.repeat(100_000)}\n---\n`,
  });
  expect(problems).toMatchInlineSnapshot();
});
