import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { numberForms } from '../../src/view/search/plural-forms.ts';
import { searchTool } from '../../src/view/site/header-tools.ts';
import { searchPage } from '../../src/view/search/search-page.ts';
import { searchWords } from '../../src/view/search/search-words.ts';
import { siteFrame } from '../../src/view/site/site-frame.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { searchedCatalog } from '../support/searched-catalog.ts';

const catalog = searchedCatalog();
const context = aContext(catalog);

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
    const quiet = aContext(aCatalog([...catalog.releases], { site }));
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
    [
      'kind',
      ['', 'release', 'milestone', 'path', 'item', 'note', 'issue', 'area', 'doc', 'meeting'],
    ],
    ['release', ['', 'r2', 'r1']],
    ['area', ['', 'iaas', 'kaas']],
  ]);
});

test('counting texts become plural forms of the language', () => {
  expect(numberForms('en', en.search.results)).toEqual({ one: '{n} result', other: '{n} results' });
  expect(Object.keys(numberForms('pl', String)).toSorted()).toEqual(['few', 'many', 'one']);
});
