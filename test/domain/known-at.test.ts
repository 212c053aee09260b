import { describe, expect, test } from 'vitest';
import type { ItemInput } from '../../src/schema/item.ts';
import { readiness } from '../../src/domain/readiness.ts';
import { wasKnownAt } from '../../src/domain/known-at.ts';
import { compareGroups } from '../../src/view/compare/compare-rows.ts';
import { comparedMilestones } from '../../src/view/compare/compared-milestones.ts';
import { aCatalog, aRelease, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

const TODAY = '2024-08-01';
const MILESTONES: ReleaseParts['milestones'] = [
  { id: 'rc1', kind: 'rc', actual: '2024-01-10' },
  { id: 'rc2', kind: 'rc', actual: 'unknown' },
  ga('2024-02-20'),
  { id: '1.0.1', kind: 'maintenance', actual: '2024-07-24' },
  { id: '1.0.2', kind: 'maintenance', planned: '2024-09-10' },
];

describe('an item is known at a milestone', () => {
  test.each<[string, Partial<ItemInput>, string[]]>([
    ['from its `since` on', { since: 'ga' }, ['ga', '1.0.1', '1.0.2']],
    ['from a later `since` on', { since: '1.0.1' }, ['1.0.1', '1.0.2']],
    [
      'from the beginning of its history on, before its `since`',
      { since: '1.0.1', history: [{ on: '2024-01-09', status: 'undecided' }] },
      ['rc1', 'rc2', 'ga', '1.0.1', '1.0.2'],
    ],
    [
      'from the next dated milestone on, if its own day is unknown',
      { since: '1.0.1', history: [{ on: '2024-02-19', status: 'undecided' }] },
      ['rc2', 'ga', '1.0.1', '1.0.2'],
    ],
    [
      'from the milestone of its first history entry on',
      { since: '1.0.2', history: [{ milestone: 'ga', status: 'undecided' }] },
      ['ga', '1.0.1', '1.0.2'],
    ],
    [
      'from its `since` on, if its history begins later',
      { since: 'ga', history: [{ on: '2024-07-01', status: 'ready' }] },
      ['ga', '1.0.1', '1.0.2'],
    ],
    [
      'once it is published',
      { since: '1.0.1', kind: 'security', published: '2024-07-23' },
      ['1.0.1', '1.0.2'],
    ],
    [
      'not before it is published, even if a version has it already',
      { since: 'ga', kind: 'security', published: '2024-07-23' },
      ['1.0.1', '1.0.2'],
    ],
    [
      'not before it is published, even if its history has begun',
      {
        since: '1.0.1',
        published: '2024-07-23',
        history: [{ on: '2024-01-01', status: 'ready' }],
      },
      ['1.0.1', '1.0.2'],
    ],
  ])('%s', (_name, fields, known) => {
    const item = anItem(fields);
    const release = aRelease({ milestones: MILESTONES, items: [item] });
    const found = release.milestones.filter(({ id }) =>
      wasKnownAt(release, item, { at: 'milestone', id }),
    );
    expect(found.map(({ id }) => id)).toEqual(known);
  });
});

test('the comparison of milestones shows a dash before', () => {
  const items = [
    anItem({ slug: 'hole', kind: 'security', since: '1.0.1', published: '2024-07-23' }),
    anItem({ slug: 'early', since: '1.0.1', history: [{ on: '2024-01-09', status: 'ready' }] }),
  ];
  const release = aRelease({ milestones: MILESTONES, items });
  const context = aContext(aCatalog([release]), { today: TODAY });
  const [group] = compareGroups(context, release, comparedMilestones(TODAY, release), []);
  const rows = group?.rows.map(({ cells }) =>
    cells.map(({ tag, text, span }) => [tag?.word, text, span].filter(Boolean).join(', ')),
  );
  expect(rows).toEqual([
    ['–, 3', 'Ready, 2'],
    ['Ready, not included yet, 3', 'Ready, 2'],
  ]);
});

test('an item that another release shares is shown from the day it is published', () => {
  const hole = anItem({
    release: 'r0',
    slug: 'hole',
    also_in: ['r1/ga'],
    published: '2024-07-23',
  });
  const release = aRelease({ milestones: MILESTONES });
  const catalog = aCatalog([aRelease({ id: 'r0', version: '0.1.0', items: [hole] }), release]);
  const context = aContext(catalog, { today: TODAY });
  const [group] = compareGroups(context, release, comparedMilestones(TODAY, release), []);
  expect(group?.rows[0]?.cells.map(({ text, span }) => [text, span])).toEqual([
    ['–', 3],
    ['included', 2],
  ]);
});

test('the board of a past day lists what was known then', () => {
  const history = [{ on: '2024-01-09', status: 'ready' as const }];
  const items = [
    anItem({ slug: 'early', history }),
    anItem({ slug: 'hole', history, published: '2024-07-23' }),
    anItem({ slug: 'later', history: [{ on: '2024-02-01', status: 'ready' }] }),
    anItem({ slug: 'undated' }),
  ];
  const release = aRelease({ milestones: MILESTONES, items });
  const slugsOn = (day: string) =>
    readiness(aCatalog([release]), release, { at: 'day', day }).rows.map(({ item }) => item.slug);
  expect(slugsOn('2024-01-08')).toEqual([]);
  expect(slugsOn('2024-01-10')).toEqual(['early']);
  expect(slugsOn('2024-07-22')).toEqual(['early', 'later']);
  expect(slugsOn('2024-07-23')).toEqual(['early', 'hole', 'later']);
});
