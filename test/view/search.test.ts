import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { numberForms } from '../../src/view/search/plural-forms.ts';
import { searchTool } from '../../src/view/site/header-tools.ts';
import { searchPage } from '../../src/view/search/search-page.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';
import { searchWords } from '../../src/view/search/search-words.ts';
import { siteFrame } from '../../src/view/site/site-frame.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aDoc, aMeeting, anIssue, anItem, aNote } from '../support/entries.ts';

const r1 = aRelease({
  id: 'r1',
  milestones: [
    ga('2023-03-20'),
    { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2023-04-20' },
  ],
  issues: [anIssue({ area: 'iaas', fixed_in: ['1.0.1'], workaround: 'Wait.' })],
});
const r2 = aRelease({
  id: 'r2',
  version: '2.0.0',
  previous: 'r1',
  body: 'An overview.',
  components: [{ name: 'OSISM', area: 'iaas', version: '7.0.0' }],
  items: [
    anItem({
      release: 'r2',
      title: 'The `proxy`',
      summary: 'What it brings.',
      status: 'deferred',
      advisories: ['CVE-2024-1'],
      also_in: ['r1/1.0.1'],
    }),
  ],
  notes: [aNote({ release: 'r2', advice: 'optional' })],
});
const catalog = aCatalog([r1, r2], {
  meetings: [aMeeting({ release: 'r2' })],
  docs: [aDoc()],
});
const context = aContext(catalog);

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
          "/releases/r1/known-issues/#fault",
          "Known issue · Release r1 · Fixed",
        ],
        [
          "/releases/r2/",
          "Release · Version 2.0.0",
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

  test('a release is found by its components and versions', () => {
    expect(records.find(({ url }) => url === '/releases/r2/')?.text).toContain('OSISM 7.0.0');
  });
});

describe('the page', () => {
  test('has an index of all entries for readers without JavaScript, newest release first', () => {
    const { groups } = searchPage(context).index;
    const lines = groups.map(({ title, lists }) => [
      title,
      lists.map((list) => [list.title, list.links.map(({ label }) => label)]),
    ]);
    expect(lines).toMatchInlineSnapshot(`
      [
        [
          "Release r2",
          [
            [
              "Items",
              [
                "The proxy",
              ],
            ],
            [
              "Upgrade notes",
              [
                "Title of step",
              ],
            ],
          ],
        ],
        [
          "Release r1",
          [
            [
              "Known issues",
              [
                "Title of fault",
              ],
            ],
          ],
        ],
        [
          "Handbook",
          [
            [
              undefined,
              [
                "Title of write",
              ],
            ],
          ],
        ],
        [
          "Meetings",
          [
            [
              undefined,
              [
                "Meeting of 29 January 2024",
              ],
            ],
          ],
        ],
      ]
    `);
  });

  test('strikes a fixed issue through in the index', () => {
    const links = searchPage(context).index.groups.flatMap(({ lists }) =>
      lists.flatMap((list) => list.links),
    );
    expect(links.filter(({ struck }) => struck).map(({ href }) => href)).toEqual([
      '/releases/r1/known-issues/#fault',
    ]);
  });

  test('keeps the index on a site without search', () => {
    const site = aSite({ features: { search: 'false' } });
    const quiet = aContext(aCatalog([r1], { site }));
    expect(searchPage(quiet)).toMatchObject({ title: 'All entries', search: undefined });
    expect(siteFrame(quiet, {}).search).toBeUndefined();
  });
});

test('the texts have addresses below the base path, and the filters of the site', () => {
  const urls = makeUrls({ origin: 'https://example.org', base: '/notes/', prefix: 'de/' });
  const { form } = searchWords({ ...context, urls });
  expect(searchTool({ ...context, urls }, undefined)?.index).toBe('/notes/de/search/index.bin');
  expect(form.action).toBe('/notes/de/search/');
  expect(
    form.filters.map(({ name, options }) => [name, options.map(({ value }) => value)]),
  ).toEqual([
    ['kind', ['', 'release', 'item', 'note', 'issue', 'doc', 'meeting']],
    ['release', ['', 'r2', 'r1']],
    ['area', ['', 'iaas', 'kaas']],
  ]);
});

test('counting texts become plural forms of the language', () => {
  expect(numberForms('en', en.search.results)).toEqual({ one: '{n} result', other: '{n} results' });
  expect(Object.keys(numberForms('pl', String)).toSorted()).toEqual(['few', 'many', 'one']);
});
