import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FIXTURE_CONTENT, FIXTURE_DAY, FIXTURE_DIR } from '../support/fixture.ts';
import { compareOutputs, ONE_OWNER_EACH } from '../support/output-table.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { buildSite } from '../support/site.ts';
import { TODAY, writeTree } from '../support/tree.ts';

const day = (date: string) => String(Date.parse(date) / 1000);

test('every file of the fixture site has one owner in the table of outputs', async () => {
  expect(await compareOutputs(FIXTURE_CONTENT, FIXTURE_DIR, FIXTURE_DAY)).toEqual(ONE_OWNER_EACH);
});

test('so has every file of a site with every field, former addresses and a renamed release', async () => {
  const folder = await writeTree(
    {
      'releases/r1/release.mdx':
        '---\ntitle: Release 1\nversion: 1.0.0\nprevious: r0\naliases: [r-one, /first/]\n---\n',
    },
    RICH_TREE,
  );
  const built = await buildSite({ contentDir: folder, env: { SOURCE_DATE_EPOCH: day(TODAY) } });
  try {
    expect(await compareOutputs(folder, built.dir, TODAY)).toEqual(ONE_OWNER_EACH);
  } finally {
    await built.remove();
    await rm(folder, { recursive: true });
  }
});
