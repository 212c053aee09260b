import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PATH_RELEASES } from '../../src/view/upgrade/path-limits.ts';
import { ENTRY_TYPES } from '../../src/schema/entry-types.ts';

describe('the handbook', () => {
  test('has a place for the fields of each kind of content file', async () => {
    const page = await readFile('src/handbook/reference/fields.mdx', 'utf8');
    const placed = [...page.matchAll(/<FieldReference entry="([^"]+)" \/>/gu)].map(
      ([, entry]) => entry,
    );
    expect(placed).toEqual(Object.keys(ENTRY_TYPES));
  });

  test('says between how many releases there are pages of paths', async () => {
    const page = await readFile('src/handbook/upgrade-paths.mdx', 'utf8');
    expect(page).toContain(`newest ${PATH_RELEASES} releases`);
  });
});
