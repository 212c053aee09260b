import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('reports each hidden character once for each line', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A\narea: iaas\nkind: fix\n---\na\u0000 b\u0007 c\u0000\nd\u202e e\u200b f\u200b\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:6:2 error control-character: control character U+0000. Remove it; it is not text.
    content/releases/r2/items/proxy.md:6:5 error control-character: control character U+0007. Remove it; it is not text.
    content/releases/r2/items/proxy.md:7:2 error hidden-character: invisible character U+202E. Remove it; it makes text read differently from what it is.
    content/releases/r2/items/proxy.md:7:5 error hidden-character: invisible character U+200B. Remove it; it makes text read differently from what it is."
  `);
});
