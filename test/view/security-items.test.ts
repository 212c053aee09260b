import { describe, expect, test } from 'vitest';
import { feedEntries } from '../../src/view/feed/entries.ts';
import { keepAChangelog } from '../../src/formats/export/keep-a-changelog.ts';
import { apiItems } from '../../src/formats/api/items.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { versionExports } from '../../src/view/export/export.ts';
import { securityFacts } from '../../src/view/item/security-facts.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

const old = aRelease({
  id: 'r0',
  version: '0.9.0',
  milestones: [
    ga('2023-03-20'),
    { id: '0.9.1', kind: 'maintenance', version: '0.9.1', actual: '2024-04-03' },
  ],
});

/** A release with one security item, the release before it, and what surfaces say of the item. */
function told(parts: Partial<ItemInput>) {
  const item = anItem({ slug: 'cve', kind: 'security', ...parts });
  const release = aRelease({
    previous: 'r0',
    milestones: [
      { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
      ga(),
      { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
      { id: '1.0.2', kind: 'maintenance', version: '1.0.2', planned: '2024-09-01' },
    ],
    items: [item],
  });
  const context = aContext(aCatalog([old, release]));
  const shown = itemPage(context, release, item).facts.filter(
    ({ label }) => !/^(?:Affects|Fix)/u.test(label),
  );
  const facts = [...securityFacts(context, release, item), ...shown].map(
    ({ label, values }) => `${label}: ${values.map(({ text }) => text).join(' | ')}`,
  );
  return { context, release, item, facts };
}

describe('the facts of a security item', () => {
  test.each<[string, Partial<ItemInput>, string[]]>([
    ['the version that brings it', { since: '1.0.1' }, ['Fixed in: 1.0.1']],
    ['GA', { since: 'rc1' }, ['Fixed in: 1.0.0']],
    ['nothing, if nothing is written', {}, []],
    ['stated versions', { fixed_in: ['1.0.1', '0.9.1'] }, ['Fixed in: 1.0.1 | 0.9.1 (Release r0)']],
    [
      'affected versions',
      { affects: [{ from: 'ga', to: 'ga', note: 'With `x`.' }] },
      ['Affects: 1.0.0: With x.'],
    ],
    [
      'a version to come',
      { fixed_in: ['1.0.1', '1.0.2'] },
      ['Fixed in: 1.0.1', 'Fix planned for: 1.0.2'],
    ],
    ['no version, if nothing was decided', { history: [] }, []],
  ])('%s', (_case, parts, expected) => {
    const { facts } = told(parts);
    expect(facts.filter((fact) => /^(?:Affects|Fix|Since)/u.test(fact))).toEqual(expected);
  });

  test('any other item has the milestone that brings it', () => {
    expect(told({ kind: 'fix', since: '1.0.1' }).facts).toContain('Since: 1.0.1');
    expect(told({ kind: 'fix', since: '1.0.2' }).facts).toContain('Planned for: 1.0.2');
  });
});

test('a stated fix decides which version brings the item, whatever since says', () => {
  const { context, release } = told({ fixed_in: ['1.0.1', '0.9.1'], affects: [{ from: 'ga' }] });
  expect(apiItems(context, release).items[0]).toMatchObject({
    inclusion: 'included',
    first_version: '1.0.1',
    since: '1.0.1',
    published: '2024-04-02',
    affects: [{ from: 'ga', to: null, note: null }],
    fixed_in: ['1.0.1', '0.9.1'],
  });
  const section = releasePage(context, release).maintenance?.entries[1];
  expect(section?.lists[0]?.links.map(({ label }) => label)).toEqual(['Title of cve']);
  expect(keepAChangelog(context, versionExports(context, release))).toMatchInlineSnapshot(`
    "<!-- Exported by Relnotes. -->

    # Changelog

    ## [1.0.1] - 2024-04-02

    ### Security

    - **Title of cve**

      What it brings.

      - **Affects:** 1.0.0 and later
      - **Fixed in:** 1.0.1 and 0.9.1 (Release r0)

    ## [1.0.0] - 2024-03-20

    [1.0.1]: https://notes.example.org/releases/r1/milestones/1.0.1/
    [1.0.0]: https://notes.example.org/releases/r1/
    "
  `);
});

test('the other release lists it with its own version', () => {
  const { context } = told({ fixed_in: ['1.0.1', '0.9.1'] });
  const page = releasePage(context, old);
  expect(page.maintenance?.entries[0]?.lists[0]?.links.map(({ href }) => href)).toEqual([
    '/releases/r1/items/cve/',
  ]);
  expect(keepAChangelog(context, versionExports(context, old)).split('\n').slice(4, 9)).toEqual([
    '## [0.9.1] - 2024-04-03',
    '',
    '### Security',
    '',
    '- **Title of cve**',
  ]);
});

test('lists and feeds say where it is fixed, never since when', () => {
  const { context, release } = told({ since: '1.0.1', affects: [{ from: 'ga', to: 'ga' }] });
  const [area] = releasePage(context, release).items.areas;
  expect(area?.kinds[0]?.entries[0]?.remarks).toEqual(['fixed in 1.0.1']);
  const entry = feedEntries(context, { of: 'release', release }).find(({ href }) =>
    href.endsWith('/items/cve/'),
  );
  expect(entry?.html).toContain('<strong>Affects:</strong> 1.0.0');
  expect(entry?.html).toContain('<strong>Fixed in:</strong>');
  expect(entry?.html).not.toMatch(/since/iu);
});
