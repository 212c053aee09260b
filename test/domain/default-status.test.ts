import { describe, expect, test } from 'vitest';
import { withDefaultStatus } from '../../src/domain/default-status.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { aSite } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';
import { GOOD_TREE, readTreeWith } from '../support/tree.ts';

describe('the default status', () => {
  const written = ({ status, ...parts }: Partial<ItemInput>) => {
    const item = anItem({ history: [], ...parts });
    return status === undefined ? item : { ...item, status };
  };
  const statusIn = (input: Parameters<typeof aSite>[0], parts: Partial<ItemInput>) =>
    withDefaultStatus(aSite(input), written(parts)).status;

  test.each<[string, Parameters<typeof aSite>[0], Partial<ItemInput>, string | undefined]>([
    ['none on a site with criteria', {}, {}, undefined],
    ['ready if the site says so', { default_status: 'ready' }, {}, 'ready'],
    ['none if the site says so', { default_status: 'none' }, {}, undefined],
    [
      'not that of an item with a status',
      { default_status: 'ready' },
      { status: 'deferred' },
      'deferred',
    ],
    [
      'not that of an item with a status in its history',
      { default_status: 'ready' },
      { history: [{ on: '2024-03-01', status: 'undecided' }] },
      undefined,
    ],
    [
      'that of an item whose history says nothing of it',
      { default_status: 'ready' },
      { history: [{ on: '2024-03-01', maturity: 'preview' }] },
      'ready',
    ],
  ])('is %s', (_case, site, parts, status) => {
    expect(statusIn(site, parts)).toBe(status);
  });

  test('is ready on a site without criteria', () => {
    const site = { ...aSite(), criteria: [] };
    expect(withDefaultStatus(site, written({})).status).toBe('ready');
  });

  test('is in the catalog that is read', async () => {
    const site = `${String(GOOD_TREE['site.yaml'])}default_status: ready\n`;
    const bare = '---\ntitle: A fix\narea: iaas\nkind: fix\n---\n\nIt works.\n';
    const { catalog } = await readTreeWith({ 'site.yaml': site, 'releases/r2/items/fix.md': bare });
    expect(catalog.releases[1]?.items[0]?.status).toBe('ready');
  });
});
