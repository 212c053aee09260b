import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../src/view/search/search-records.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';
import { searchedCatalog } from '../support/searched-catalog.ts';

const context = aContext(searchedCatalog());

describe('the records', () => {
  const records = searchRecords(context);
  const find = (kind: string) => records.find(({ filters }) => filters.kind[0] === kind);

  test('have each entry once, at its own address', () => {
    expect(records.map(({ url, over }) => [url, over])).toMatchInlineSnapshot(`
      [
        [
          "/releases/r1/",
          "Release · Version 1.0.0",
        ],
        [
          "/releases/r1/milestones/ga/",
          "Milestone · Release r1",
        ],
        [
          "/releases/r1/milestones/1.0.1/",
          "Milestone · Release r1",
        ],
        [
          "/releases/r1/known-issues/#fault",
          "Known issue · Release r1 · Fixed",
        ],
        [
          "/releases/r2/",
          "Release · Version 2.0.0",
        ],
        [
          "/releases/r2/milestones/ga/",
          "Milestone · Release r2",
        ],
        [
          "/releases/r2/items/thing/",
          "Item · Release r2 · Deferred",
        ],
        [
          "/releases/r2/upgrade/#step",
          "Upgrade note · Release r2 · Optional",
        ],
        [
          "/upgrade/r1/r2/",
          "Upgrade path",
        ],
        [
          "/upgrade/r9/r1/",
          "Upgrade path",
        ],
        [
          "/upgrade/r9/r2/",
          "Upgrade path",
        ],
        [
          "/areas/iaas/",
          "Area",
        ],
        [
          "/areas/kaas/",
          "Area",
        ],
        [
          "/docs/write/",
          "Handbook",
        ],
        [
          "/meetings/2024-01-29/",
          "Meeting · 29 January 2024 · Release r2",
        ],
      ]
    `);
  });

  test('an item is found in every release that has it, by its advisory, with its text once', () => {
    expect(find('item')).toMatchObject({
      title: 'The proxy',
      filters: { release: ['r2', 'r1'], area: ['iaas'] },
      text: 'What it brings.\nCVE-2024-1',
      struck: false,
    });
  });

  test('a fixed known issue is struck through, and found by its workaround', () => {
    expect(find('issue')).toMatchObject({ struck: true, text: 'It fails.\nWait.' });
  });

  test('an item is found by its id, its advisory and the numbers of what it links to', () => {
    const item = anItem({
      release: 'r2',
      slug: 'proxy',
      advisories: ['CVE-2024-1'],
      owners: ['storage-team'],
      authors: ['ada'],
      links: [{ label: 'Change', url: 'https://code.example.org/salt/marsh/pull/512' }],
      history: [
        {
          on: '2024-01-29',
          status: 'ready',
          sources: ['https://review.example.org/c/salt/+/898543'],
        },
      ],
    });
    const catalogOfOne = aCatalog([aRelease({ id: 'r2', items: [item] })]);
    const record = searchRecords(aContext(catalogOfOne)).find(({ kind }) => kind === 'item');
    expect(record?.names).toEqual(['Title of proxy', 'proxy']);
    expect(record?.otherNames.toSorted()).toEqual([
      '512',
      '898543',
      'CVE-2024-1',
      'marsh#512',
      'salt#898543',
      'salt/marsh#512',
    ]);
    expect(record?.hidden.split('\n')).toEqual(
      expect.arrayContaining(['r2', 'storage-team', 'ada']),
    );
    expect(record?.text).not.toContain('storage-team');
  });

  test('a milestone is found by its name, with and without its release, and by its version', () => {
    const record = records.find(({ url }) => url === '/releases/r1/milestones/1.0.1/');
    expect(record?.names).toEqual(expect.arrayContaining(['1.0.1', '1.0.1 r1', 'r1 1.0.1']));
    expect(record?.otherNames).toEqual(['1.0.1']);
  });

  test('an upgrade path is found by its releases and their versions', () => {
    const path = records.find(({ url }) => url === '/upgrade/r1/r2/');
    expect(path?.title).toBe('Release r1 to Release r2');
    expect(path?.names.slice(1)).toEqual(['r1 r2', 'Release r1 Release r2', '1.0.0 2.0.0']);
    expect(records.some(({ url }) => url === '/upgrade/r2/r1/')).toBe(false);
  });

  test('a release is found by its id, its version and the number of its id', () => {
    const release = records.find(({ url }) => url === '/releases/r2/');
    expect(release?.names).toEqual(['Release r2', 'r2', '2.0.0', '2']);
  });

  test('a release is found by its components and versions', () => {
    expect(records.find(({ url }) => url === '/releases/r2/')?.text).toContain('OSISM 7.0.0');
  });
});
