import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { PATH_RELEASES } from '../../src/view/upgrade/upgrade-pairs.ts';
import { ENTRY_TYPES } from '../../src/schema/entry-types.ts';
import { describeShipped } from '../support/shipped-content.ts';

describeShipped('the handbook', () => {
  test('has a place for the fields of each kind of content file', async () => {
    const page = await readFile('content/docs/reference/fields.mdx', 'utf8');
    const placed = [...page.matchAll(/<FieldReference noun="([^"]+)" \/>/gu)].map(
      ([, entry]) => entry,
    );
    expect(placed).toEqual(Object.keys(ENTRY_TYPES));
  });

  test('says between how many releases there are pages of paths', async () => {
    const page = await readFile('content/docs/upgrade-paths.mdx', 'utf8');
    expect(page).toContain(`newest ${PATH_RELEASES} releases`);
  });
});
