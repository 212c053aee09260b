import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { resultForChecks, parseFile } from '../../src/catalog/parse/parse-file.ts';
import { isText, readTree } from '../../src/catalog/read/tree.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { writeTree } from '../support/tree.ts';

const FRONT = '---\ntitle: A\narea: iaas\nkind: feature\n---\n';

test('gives the same result as parsing for a check', async () => {
  const folder = await writeTree(
    {
      'releases/r2/items/code.md': `${FRONT}\n\`\`\`\n\n  first\nsecond\n\`\`\`\n\nWords.\n`,
      'releases/r2/items/blank.md': `${FRONT}\n\`\`\`\n\n\n\`\`\`\n`,
      'releases/r2/items/none.md': FRONT,
      'releases/r2/items/bad.md': '---\ntitle: A\nkind: none\n---\n\nWords.\n\n# More\n',
      'docs/bad.mdx': '---\ntitle: A\n---\n\n<Open>\n',
    },
    RICH_TREE,
  );
  const files = readTree({ contentDir: folder, handbookDir: '' }).files.filter(isText);
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    expect(resultForChecks(parseFile(file))).toEqual(parseFile(file, { checkOnly: true }));
  }
  await rm(folder, { recursive: true });
});
