import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { de } from '../../src/i18n/de.ts';
import { announcement } from '../../src/view/announcement/announcement.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

const here = aRelease({
  id: 'r2',
  version: '2.0.0',
  previous: 'r1',
  milestones: [
    ga('2024-05-20'),
    { id: '2.0.1', kind: 'maintenance', version: '2.0.1', actual: '2024-05-30' },
  ],
  items: [anItem({ slug: 'own', release: 'r2', since: '2.0.1' })],
});

function homeOf(item: Parameters<typeof anItem>[0], last: object = {}): Release {
  return aRelease({
    milestones: [
      ga(),
      { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-01', ...last },
    ],
    items: [anItem({ also_in: ['r2/2.0.1'], ...item })],
  });
}

/** Returns the lines on 2.0.1 of each page that lists what came with it. */
function linesOf(home: Release, rest = {}) {
  const context = aContext(aCatalog([home, here]), rest);
  const patch = here.milestones.at(-1);
  if (patch === undefined) throw new Error('2.0.1');
  const [list] = releasePage(context, here).maintenance?.entries[0]?.lists ?? [];
  const [changes] = milestonePage(context, here, patch).changes?.lists ?? [];
  const [section] = announcement(context, here, patch).sections;
  return {
    release: list?.links.map(({ label, remarks }) => [label, ...(remarks ?? [])]),
    milestone: changes?.entries.map(({ label, remarks }) => [label, ...(remarks ?? [])]),
    announcement: section?.lists[0]?.lines.map(({ text, mark }) => [text, mark]),
  };
}

test('an item of another release says its kind, its area and its origin in every list of a version', () => {
  const shared = ['Title of thing', 'Security', 'Infrastructure', 'from 1.0.1 (Release r1)'];
  expect(linesOf(homeOf({ kind: 'security', since: '1.0.1' }))).toEqual({
    release: [['Title of own'], shared],
    milestone: [['Title of own'], shared],
    announcement: [
      ['Title of own', undefined],
      ['Title of thing', 'Security, Infrastructure, from 1.0.1 (Release r1)'],
    ],
  });
});

describe('the origin', () => {
  test.each([
    ['is GA', homeOf({}), 'from 1.0.0 (Release r1)'],
    [
      'is only the release while the version is to come',
      homeOf({ since: '1.0.1' }, { actual: undefined, planned: '2024-07-01' }),
      'from Release r1',
    ],
    ['is only the release without that item', homeOf({ status: 'deferred' }), 'from Release r1'],
    [
      'is marked if it is withdrawn',
      homeOf({ since: '1.0.1' }, { withdrawn: { on: '2024-04-09', why: 'It loses data.' } }),
      'from 1.0.1 (Release r1, withdrawn)',
    ],
  ])('%s', (_, home, origin) => {
    expect(linesOf(home).milestone?.[1]?.at(-1)).toBe(origin);
  });

  test('is said in the language of the page', () => {
    const [, shared] = linesOf(homeOf({}), { lang: 'de', words: de }).release ?? [];
    expect(shared).toEqual([
      'Title of thing',
      'Neuerung',
      'Infrastructure',
      'aus 1.0.0 (Release r1)',
    ]);
  });
});

test('shared items keep the order of areas and kinds, and name each area', () => {
  const names = { also_in: ['r2/2.0.1'] };
  const home = aRelease({
    items: [
      anItem({ slug: 'a', area: ['kaas', 'iaas'], ...names }),
      anItem({ slug: 'b', kind: 'fix', ...names }),
      anItem({ slug: 'c', ...names }),
    ],
  });
  expect(
    linesOf(home)
      .release?.slice(1)
      .map((line) => line.slice(0, -1)),
  ).toEqual([
    ['Title of c', 'Feature', 'Infrastructure'],
    ['Title of b', 'Fix', 'Infrastructure'],
    ['Title of a', 'Feature', 'Kubernetes', 'Infrastructure'],
  ]);
});

test.each([
  ['a milestone that happened has them', ga('2024-03-20'), 'Ready'],
  [
    'a milestone to come has them as they stand',
    { id: 'ga', kind: 'ga', planned: '2024-09-01' },
    'Undecided',
  ],
] as const)('%s, in a group of their own', (_, milestone, state) => {
  const release = aRelease({ milestones: [milestone] });
  const home = aRelease({
    id: 'r0',
    version: '0.1.0',
    items: [
      anItem({ slug: 'a', release: 'r0', kind: 'fix', status: 'undecided', also_in: ['r1/ga'] }),
      anItem({ slug: 'b', release: 'r0', also_in: ['r1/9.9.9'] }),
    ],
  });
  const [first] = release.milestones;
  if (first === undefined) throw new Error('ga');
  const page = milestonePage(aContext(aCatalog([home, release])), release, first);
  const groups = page.itemList?.groups.map(({ title, items }) => [
    title,
    ...items.map((item) => [item.title, item.tag.word, item.remark]),
  ]);
  expect(groups).toEqual([
    ['Also in this release', ['Title of a', state, 'Fix · Infrastructure · from Release r0']],
  ]);
});
