import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { numberForms } from '../../src/view/search/plural-forms.ts';
import { searchTool } from '../../src/view/site/header-tools.ts';
import { searchPage } from '../../src/view/search/search-page.ts';
import { searchWords } from '../../src/view/search/search-words.ts';
import { siteFrame } from '../../src/view/site/site-frame.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { aMeeting, anItem } from '../support/entries.ts';
import { aContext } from '../support/context.ts';
import { searchedCatalog } from '../support/searched-catalog.ts';

const catalog = searchedCatalog();
const context = aContext(catalog);

describe('the page', () => {
  test('has an index by release for readers without JavaScript, newest first', () => {
    const { groups } = searchPage(context).index;
    const lines = groups.map(({ id, href, links }) => [
      [id, href],
      ...links.map(({ label, parts }) => [label, ...parts.map((part) => part.label)]),
    ]);
    expect(lines).toMatchInlineSnapshot(`
      [
        [
          [
            "s-releases",
            "/releases/",
          ],
          [
            "Release r2",
            "1 item",
            "1 upgrade note",
          ],
          [
            "Release r1",
            "1 known issue",
          ],
        ],
        [
          [
            "s-areas",
            undefined,
          ],
          [
            "Infrastructure",
          ],
          [
            "Kubernetes",
          ],
        ],
        [
          [
            "s-docs",
            "/docs/",
          ],
          [
            "Title of write",
          ],
        ],
        [
          [
            "s-meetings",
            "/meetings/",
          ],
          [
            "Meeting of 29 January 2024",
          ],
        ],
      ]
    `);
  });

  test('is bounded: a site with 700 releases and 300 meetings lists the newest of them', () => {
    const releases = Array.from({ length: 700 }, (_value, at) =>
      aRelease({
        id: `r${at}`,
        ...(at === 0 ? {} : { previous: `r${at - 1}` }),
        items: [anItem({ release: `r${at}` })],
      }),
    );
    const meetings = Array.from({ length: 300 }, (_value, at) => aMeeting({ slug: `m${at}` }));
    const { groups } = searchPage(aContext(aCatalog(releases, { meetings }))).index;
    const byId = new Map(groups.map((group) => [group.id, group]));
    expect(byId.get('s-releases')?.links).toHaveLength(500);
    expect(byId.get('s-releases')?.links[0]?.parts).toHaveLength(1);
    expect(byId.get('s-releases')?.links.at(-1)?.parts).toEqual([]);
    expect(byId.get('s-releases')?.all).toEqual({ label: 'All 700', href: '/releases/' });
    expect(byId.get('s-meetings')?.links[0]?.href).toBe('/meetings/m299/');
    expect(byId.get('s-meetings')?.all).toEqual({ label: 'All 300', href: '/meetings/' });
    expect(groups.flatMap(({ links }) => links).length).toBeLessThan(600);
  });

  test('keeps the index on a site without search', () => {
    const site = aSite({ features: { search: 'false' } });
    const quiet = aContext(aCatalog([...catalog.releases], { site }));
    expect(searchPage(quiet)).toMatchObject({ title: 'Browse by release', search: undefined });
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

test('the dialog suggests the newest release and its pages, and names the groups of results', () => {
  const { suggestions, groups, corrected, form } = searchWords(context);
  expect(suggestions.map(({ label, over, href }) => `${label} | ${over} | ${href}`))
    .toMatchInlineSnapshot(`
      [
        "Release r2 | Release | /releases/r2/",
        "Upgrade notes | Release r2 | /releases/r2/upgrade/",
        "Known issues | Release r2 | /releases/r2/known-issues/",
        "Upgrade paths |  | /upgrade/",
        "Releases |  | /releases/",
        "Infrastructure | Area | /areas/iaas/",
        "Kubernetes | Area | /areas/kaas/",
      ]
    `);
  expect(form.filters[0]?.options.map(({ value }) => value).slice(1)).toEqual(
    expect.arrayContaining(['path', 'milestone', 'area']),
  );
  expect(Object.keys(groups)).toEqual(expect.arrayContaining(['path', 'milestone', 'area']));
  expect(corrected).toContain('{text}');
});
