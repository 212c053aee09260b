import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('front matter that is missing', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': 'Just text.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:1:1 error front-matter-missing: the file has no front matter. Begin the file with a line ---, then the fields, then a line ---."`,
  );
});

test('front matter that is not closed', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': '---\ntitle: A\n\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:1:1 error front-matter-open: the front matter is not closed. Close it with a line --- before the body."`,
  );
});

test('a YAML syntax error', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': '---\ntitle: A: b\n  c\narea: [iaas\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:2:8 error yaml-syntax: the YAML cannot be read here: Nested mappings are not allowed in compact mappings. Check indentation, and quote texts that contain ": " or " #", or that begin with a special character."`,
  );
});

test('a duplicate key', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ntitle: Another\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:1 error duplicate-key: "title" appears twice. Keep one of the two."`,
  );
});

test('an alias, an anchor, a tag and a merge key', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nlinks: &x []\nsources: *x\nsummary: !!str y\n<<: { draft: true }\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:11 error yaml-reference: YAML anchor &x. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed.
    content/releases/r2/items/proxy.md:9:10 error yaml-reference: YAML alias *x. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed.
    content/releases/r2/items/proxy.md:10:16 error yaml-reference: YAML tag !!str. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed.
    content/releases/r2/items/proxy.md:11:1 error yaml-reference: YAML merge key <<. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed."
  `);
});

test('an alias bomb', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nsources: &a [x, x]\nlinks: [*a, *a]\naliases: [*a]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:13 error yaml-reference: YAML anchor &a. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed.
    content/releases/r2/items/proxy.md:9:9 error yaml-reference: YAML alias *a. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed.
    content/releases/r2/items/proxy.md:9:13 error yaml-reference: YAML alias *a. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed.
    content/releases/r2/items/proxy.md:10:11 error yaml-reference: YAML alias *a. Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed."
  `);
});

test('YAML that is nested too deeply', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nlinks: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:32 error yaml-too-large: the YAML is nested too deeply. Use fewer levels; no field needs that many."`,
  );
});

test('YAML that is too large', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nsummary: xxxxxxxxxx\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/huge.md': `---\ntitle: ${'x'.repeat(100_000)}\n---\n`,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/huge.md:2:1 error yaml-too-large: the YAML is larger than 96 KiB. Move text into the body, or split the file."`,
  );
});

test('YAML that consists of brackets', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': `---\ntitle: ${'['.repeat(50_000)}\n---\n`,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:2:1 error yaml-too-large: the YAML is nested too deeply. Use fewer levels; no field needs that many."`,
  );
});
