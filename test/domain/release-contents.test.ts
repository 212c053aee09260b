import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import {
  firstVersionOf,
  inclusionOf,
  itemsAddedSince,
  milestoneContents,
} from '../../src/domain/release-contents.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { aRelease, ga } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';

const TODAY = '2024-06-01';

const out = aRelease({
  milestones: [
    { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
    ga(),
    {
      id: '1.0.1',
      kind: 'maintenance',
      version: '1.0.1',
      condition: 'if-needed',
      outcome: 'skipped',
    },
    { id: '1.0.2', kind: 'maintenance', version: '1.0.2', actual: '2024-05-02' },
    { id: '1.0.3', kind: 'maintenance', version: '1.0.3', planned: '2024-09-01' },
  ],
});
const coming = aRelease({
  milestones: [
    { id: 'rc1', kind: 'rc', actual: '2024-05-20' },
    { id: 'ga', kind: 'ga', planned: '2024-07-01' },
  ],
});

/** An item without a status, if none is given. */
function written({ status, ...parts }: Partial<ItemInput>) {
  const item = anItem({ history: [], ...parts });
  return status === undefined ? item : { ...item, status };
}

type Case = [string, Release, Partial<ItemInput>, string, string | undefined];

describe('whether a release has an item, and the version that brings it', () => {
  test.each<Case>([
    ['ready', out, { status: 'ready' }, 'included', 'ga'],
    ['ready since a candidate', out, { status: 'ready', since: 'rc1' }, 'included', 'ga'],
    ['ready since a version', out, { status: 'ready', since: '1.0.2' }, 'included', '1.0.2'],
    [
      'ready since a skipped version',
      out,
      { status: 'ready', since: '1.0.1' },
      'included',
      '1.0.2',
    ],
    ['ready, version to come', out, { status: 'ready', since: '1.0.3' }, 'planned', '1.0.3'],
    ['undecided', out, { status: 'undecided' }, 'excluded', undefined],
    [
      'undecided, in a version',
      out,
      { status: 'undecided', since: '1.0.2' },
      'excluded',
      undefined,
    ],
    [
      'undecided, version to come',
      out,
      { status: 'undecided', since: '1.0.3' },
      'planned',
      '1.0.3',
    ],
    ['deferred', out, { status: 'deferred' }, 'excluded', undefined],
    [
      'deferred, version to come',
      out,
      { status: 'deferred', since: '1.0.3' },
      'excluded',
      undefined,
    ],
    ['no status', out, {}, 'unrecorded', undefined],
    ['no status, in a version', out, { since: '1.0.2' }, 'unrecorded', undefined],
    ['no status, version to come', out, { since: '1.0.3' }, 'planned', '1.0.3'],
    ['no status, but a stated fix', out, { fixed_in: '1.0.2' }, 'included', '1.0.2'],
    [
      'a stated fix and since',
      out,
      { status: 'ready', fixed_in: '1.0.2', since: 'ga' },
      'included',
      '1.0.2',
    ],
    [
      'a fix by its full name',
      out,
      { status: 'ready', fixed_in: ['r1/1.0.2', '1.0.3'] },
      'included',
      '1.0.2',
    ],
    ['a fix to come', out, { status: 'ready', fixed_in: '1.0.3' }, 'planned', '1.0.3'],
    ['before GA, ready', coming, { status: 'ready' }, 'planned', 'ga'],
    ['before GA, in a candidate', coming, { status: 'ready', since: 'rc1' }, 'planned', 'ga'],
    ['before GA, no status', coming, {}, 'planned', 'ga'],
    ['before GA, undecided', coming, { status: 'undecided' }, 'planned', 'ga'],
    ['before GA, deferred', coming, { status: 'deferred' }, 'excluded', undefined],
    [
      'left out of GA, ready for a version',
      out,
      {
        history: [
          { milestone: 'ga', status: 'deferred' },
          { milestone: '1.0.2', status: 'ready' },
        ],
      },
      'included',
      '1.0.2',
    ],
    [
      'ready at GA, decided again later',
      out,
      {
        history: [
          { milestone: 'ga', status: 'ready' },
          { milestone: '1.0.2', status: 'ready' },
        ],
      },
      'included',
      'ga',
    ],
    [
      'undecided at a candidate, ready at GA',
      out,
      {
        since: 'rc1',
        history: [
          { milestone: 'rc1', status: 'undecided' },
          { milestone: 'ga', status: 'ready' },
        ],
      },
      'included',
      'ga',
    ],
  ])('%s', (_case, release, parts, inclusion, version) => {
    const item = written(parts);
    expect(inclusionOf(release, item, TODAY)).toBe(inclusion);
    expect(firstVersionOf(release, item, TODAY)?.id).toBe(version);
  });
});

describe('the items of a milestone', () => {
  const items = [
    anItem({ slug: 'early', since: 'rc1' }),
    anItem({ slug: 'final' }),
    anItem({ slug: 'open', since: 'rc1', status: 'undecided' }),
    anItem({ slug: 'late', since: '1.0.2' }),
    written({ since: 'rc1' }),
  ];
  const release = { ...out, items };
  const [rc1, atGa, , second, third] = release.milestones;
  const names = (found: readonly { slug: string }[]) => found.map(({ slug }) => slug);

  test.each([
    ['a candidate has what was not deferred then', rc1, undefined, ['early', 'open', 'thing']],
    ['GA has what the release has by now', atGa, undefined, ['early', 'final']],
    ['GA since its candidate', atGa, rc1, ['final']],
    ['a version since GA', second, atGa, ['late']],
    ['a version to come', third, second, []],
  ])('%s', (_case, milestone, before, expected) => {
    if (milestone === undefined) throw new Error('milestone');
    expect(names(itemsAddedSince(release, before, milestone, TODAY))).toEqual(expected);
  });

  test('a version to come has what is planned for it, and all before', () => {
    if (third === undefined) throw new Error('1.0.3');
    const planned = { ...release, items: [...items, anItem({ slug: 'next', since: '1.0.3' })] };
    expect(names(milestoneContents(planned, third, TODAY))).toEqual([
      'early',
      'final',
      'late',
      'next',
    ]);
  });
});
