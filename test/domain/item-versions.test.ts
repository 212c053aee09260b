import { describe, expect, test } from 'vitest';
import { otherVersionsWith } from '../../src/domain/item-versions.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';

const TODAY = '2026-11-30';

const patch = (version: string, actual: string) =>
  ({ id: version, kind: 'maintenance', version, actual }) as const;

type Parts = NonNullable<Parameters<typeof aRelease>[0]>;

/** Two releases that follow each other, `lts` from the first one, and one to come with a candidate. */
const RELEASES: readonly Parts[] = [
  { id: 'r1', milestones: [ga('2025-06-01'), patch('1.0.1', '2026-02-01')] },
  { id: 'r2', previous: 'r1', milestones: [ga('2026-01-01'), patch('2.0.1', '2026-03-01')] },
  {
    id: 'lts',
    previous: 'r1',
    line: 'lts',
    milestones: [ga('2026-01-15'), patch('1.9.1', '2026-04-01')],
  },
  {
    id: 'r3',
    previous: 'r2',
    milestones: [
      { id: 'rc1', kind: 'rc', actual: '2026-11-01' },
      { id: 'ga', kind: 'ga', planned: '2026-12-24' },
    ],
  },
];

/** Returns the other versions with an item as texts: all of a release, from one on, or unknown from one on. */
function versionsOf(home: string, fields: Partial<ItemInput>, releases = RELEASES): string[] {
  const catalog = aCatalog(
    releases.map((parts) => aRelease({ version: `${parts.id}.0`, ...parts })),
    { site: aSite({ criteria: [] }) },
  );
  const release = catalog.releases.find(({ id }) => id === home) ?? aRelease();
  return otherVersionsWith(catalog, release, anItem({ release: home, ...fields }), TODAY).map(
    ({ release: { id }, first, isWhole, unknown }) =>
      [
        ...(isWhole ? [id] : first === undefined ? [] : [`${id} from ${first.id}`]),
        ...(unknown === undefined ? [] : [`${id}? from ${unknown.id}`]),
      ].join(', '),
  );
}

describe('the versions of other releases that have an item', () => {
  test.each<[string, string, Partial<ItemInput>, string[]]>([
    ['of a GA', 'r1', {}, ['r2', 'lts', 'r3 from rc1']],
    [
      'of a version after the others parted',
      'r1',
      { since: '1.0.1' },
      ['r2? from 2.0.1', 'lts? from 1.9.1', 'r3 from rc1'],
    ],
    [
      'of a release that none of the older was made from',
      'r2',
      {},
      ['r1? from 1.0.1', 'lts? from ga', 'r3 from rc1'],
    ],
    [
      'with a backport',
      'r2',
      { also_in: ['r1/1.0.1'] },
      ['r1 from 1.0.1', 'lts? from ga', 'r3 from rc1'],
    ],
    [
      'with a fix in two lines',
      'r2',
      { kind: 'security', fixed_in: ['2.0.1', 'lts/1.9.1'] },
      ['lts from 1.9.1', 'r3 from rc1'],
    ],
    ['of a vulnerability without a fixed version', 'r2', { kind: 'security' }, []],
    ['that was deferred', 'r1', { status: 'deferred' }, []],
    ['that nobody decided on', 'r1', { status: 'undecided' }, []],
    ['of a release to come', 'r3', {}, []],
    [
      'of a release to come that is out elsewhere',
      'r3',
      { also_in: ['lts/1.9.1'] },
      ['lts from 1.9.1'],
    ],
  ])('%s', (_, home, fields, expected) => {
    expect(versionsOf(home, fields)).toEqual(expected);
  });

  test('are those of its product, and of products that it names', () => {
    const releases = [
      { id: 'a1', product: 'a' },
      { id: 'b1', product: 'b', milestones: [ga('2026-01-01')] },
      { id: 'b2', product: 'b', previous: 'b1', milestones: [ga('2026-05-01')] },
    ];
    expect(versionsOf('a1', {}, releases)).toEqual([]);
    expect(versionsOf('a1', { also_in: ['b1'] }, releases)).toEqual(['b1', 'b2']);
  });
});
