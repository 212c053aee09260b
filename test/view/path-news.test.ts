import { describe, expect, test } from 'vitest';
import type { Catalog, Item } from '../../src/domain/catalog.ts';
import { upgradePath } from '../../src/domain/upgrade-path.ts';
import { pathNewsText } from '../../src/formats/markdown/pages/path-news.ts';
import { makeWriter } from '../../src/formats/markdown/writer.ts';
import { matchPanel } from '../../src/view/upgrade/match-configuration.ts';
import { NEWS_ON_PAGE } from '../../src/view/upgrade/path-limits.ts';
import { releasesWithNews } from '../../src/view/upgrade/any-path.ts';
import { newsLine } from '../../src/view/feed/path-news-line.ts';
import { aContext } from '../support/context.ts';
import { releaseOf, TODAY } from '../support/line.ts';
import { note, catalogOf } from '../support/path-page.ts';
import { itemsOf, joinedNews, MANY, newsModelOf } from '../support/news-model.ts';
import { item, lineWith } from '../support/path-news.ts';

const textOf = (html: string | undefined) => html?.replace(/<[^>]*>/gu, '');

describe('the list on the page', () => {
  test('is grouped by kind and area, each item with its version and marks', () => {
    const model = newsModelOf(
      lineWith(
        item('r2', 'early', { since: 'rc1', breaking: 'true' }),
        item('r3', 'silent', { history: [{ on: '2022-01-01', note: 'Looked at.' }] }),
        item('r3', 'cluster', { area: 'kaas', kind: 'fix', since: '3.0.1' }),
      ),
    );
    expect(textOf(model?.lead)).toBe('3 items are new from 1.0.0 to 3.0.2.');
    expect(
      model?.kinds.map(({ title, areas }) => [
        title,
        areas.map(({ title: area, items }) => [
          area,
          items.map(({ title, version, tags }) => [title, version, tags.map(({ word }) => word)]),
        ]),
      ]),
    ).toEqual([
      [
        'Features',
        [
          [
            'Infrastructure',
            [
              ['Title of early', '2.0.0', ['Breaking']],
              ['Title of silent', '3.0.0', ['Not recorded as shipped']],
            ],
          ],
        ],
      ],
      ['Fixes', [['Kubernetes', [['Title of cluster', '3.0.1', []]]]]],
    ]);
    expect(model?.rest).toBeUndefined();
  });

  test('says what it leaves out, and why', () => {
    const model = newsModelOf(
      lineWith(
        item('r2', 'a'),
        item('r3', 'b', { continues: 'r2/a' }),
        item('r2', 'c', { removed_in: 'r3' }),
        item('r3', 'd', { also_in: ['r1/ga'] }),
      ),
    );
    expect(model?.leftOut.map(({ text }) => text)).toEqual([
      'Not counted: 1 that your release already has, 1 that a later item continues and 1 that was later removed.',
    ]);
  });

  test('is none where nothing is new', () => {
    expect(newsModelOf(lineWith(item('r1', 'old')))).toBeUndefined();
  });
});

describe('a path with many items', () => {
  const catalog = lineWith(...MANY, item('r1', 'goes', { kind: 'deprecation', removed_in: 'r3' }));
  const model = newsModelOf(catalog);

  test('has a bounded number of them, the announced removals among these', () => {
    expect(model?.total).toBe(401);
    const shown = model === undefined ? [] : itemsOf(model);
    expect(shown).toHaveLength(NEWS_ON_PAGE);
    expect(shown.map(({ ref }) => ref)).toContain('r1/goes');
    expect(model?.rest?.links.map(({ href }) => href)).toEqual(['/releases/r2/', '/releases/r3/']);
    expect(model?.filters.map(({ name, options }) => [name, options.length])).toEqual([
      ['kind', 3],
      ['area', 2],
      ['component', 7],
    ]);
  });

  test('tells the browser how to join the others from the fragments of the releases', () => {
    expect(releasesWithNews(catalog, TODAY)).toHaveLength(5);
    const { source } = model ?? {};
    expect(joinedNews(catalog, source, [0, 2]).toSorted()).toEqual(
      MANY.map(({ release, slug }) => `${release}/${slug}`).toSorted(),
    );
  });

  test('has links only, without a button, if too many items depend on others', () => {
    const pairs = Array.from({ length: 301 }, (_, n) => [
      item('r2', `old${n}`),
      item('r3', `heir${n}`, { continues: `r2/old${n}` }),
    ]);
    const own = newsModelOf(lineWith(...pairs.flat()));
    expect([own?.source, own?.rest?.button, own?.rest?.links.length]).toEqual([
      undefined,
      undefined,
      2,
    ]);
  });
});

test('the same in Markdown', () => {
  const model = newsModelOf(lineWith(item('r2', 'new'), item('r3', 'fixed', { kind: 'fix' })));
  const text = model && pathNewsText(makeWriter('https://notes.example.org/'), model);
  expect(text).toMatchInlineSnapshot(`
    "## What is new

    2 items are new from 1.0.0 to 3.0.2.

    ### Features

    #### Infrastructure

    - [Title of new](https://notes.example.org/releases/r2/items/new/) 2.0.0

    ### Fixes

    #### Infrastructure

    - [Title of fixed](https://notes.example.org/releases/r3/items/fixed/) 3.0.0"
  `);
});

test('the feed entry of a release says how much is new, and links there', () => {
  const catalog: Catalog = {
    ...lineWith(item('r2', 'new')),
    holds: { notes: true, issues: false, support: true, advisories: false },
  };
  const release = releaseOf(catalog, 'r2');
  const lines = release.milestones.map((one) =>
    newsLine(aContext(catalog, { today: TODAY }), release, one),
  );
  expect(lines.filter((one) => one !== undefined)).toEqual([
    '<a href="/upgrade/r1/r2/#s-new">1 item is new since Release r1</a>',
  ]);
});

describe('the panel to match a configuration', () => {
  const named = (entries: { notes?: ReturnType<typeof note>[]; items?: Item[] }) => {
    const catalog = catalogOf(entries);
    const path = upgradePath(catalog, releaseOf(catalog, 'r1'), releaseOf(catalog, 'r3'), TODAY);
    return path && matchPanel(aContext(catalog, { today: TODAY }), path);
  };

  test('has the names of each step and change by its anchor', () => {
    const panel = named({
      notes: [note('r2', 'switch', { settings: ['enable_pool'] })],
      items: [item('r3', 'port', { breaking: 'true', settings: ['pool_port'] })],
    });
    expect(JSON.parse(panel?.names ?? '')).toEqual({
      'r2--switch': ['enable_pool'],
      'r3--item-port': ['pool_port'],
    });
  });

  test('is bounded, and absent without names', () => {
    const settings = Array.from({ length: 40 }, (_, index) => `setting_${index}_${'x'.repeat(40)}`);
    const notes = Array.from({ length: 200 }, (_, index) => note('r2', `n${index}`, { settings }));
    expect(named({ notes })?.names.length).toBeLessThan(25_000);
    expect(named({ notes: [note('r2', 'plain')] })).toBeUndefined();
  });
});
