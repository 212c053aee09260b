import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aDoc, aMeeting, anItem } from '../support/entries.ts';
import { inRelease, told } from '../support/told.ts';

describe('milestones and releases', () => {
  const rc1 = { id: 'rc1', kind: 'rc', planned: '2024-02-21' } as const;

  test('a date that slipped and one that moved forward', () => {
    const { planned, ...bare } = rc1;
    const plans = [{ planned }, { planned: '2024-02-28', why: 'A fix.' }];
    const later = { milestones: [{ ...bare, plans }, ga()] };
    expect(inRelease({ milestones: [rc1, ga()] }, later)).toEqual([
      'changed milestone r1/rc1; planned: 2024-02-21 → 2024-02-28, 7 days',
    ]);
    expect(inRelease(later, { milestones: [rc1, ga()] })).toEqual([
      'changed milestone r1/rc1; planned: 2024-02-28 → 2024-02-21, -7 days',
    ]);
  });

  test('a milestone that happened, a skipped one and a new one', () => {
    const rc2 = { id: 'rc2', kind: 'rc', planned: '2024-03-06' } as const;
    const from = { milestones: [rc1, rc2, ga()] };
    const to = {
      milestones: [
        { ...rc1, actual: '2024-02-21/2024-02-22' },
        { ...rc2, outcome: 'skipped' as const },
        ga(),
        { id: '1.0.1', kind: 'maintenance' as const, actual: 'unknown' },
      ],
    };
    expect(inRelease(from, to)).toEqual([
      'changed milestone r1/rc1; actual: none → 2024-02-21/2024-02-22',
      'changed milestone r1/rc2; outcome: none → skipped',
      'added milestone r1/1.0.1',
    ]);
  });

  test('the derived end of support moves with GA', () => {
    const site = aSite({ support: { months_after_ga: '7' } });
    const catalog = (day: string) => ({ ...aCatalog([aRelease({ milestones: [ga(day)] })]), site });
    expect(told(catalog('2024-03-20'), catalog('2024-03-27'))).toEqual([
      'changed release r1; support.until: 2024-10-20 → 2024-10-27, 7 days',
      'changed milestone r1/ga; planned: 2024-03-20 → 2024-03-27, 7 days; ' +
        'actual: 2024-03-20 → 2024-03-27, 7 days',
    ]);
  });

  test('components, a withdrawal and a new version', () => {
    const from = {
      components: [
        { name: 'OSISM', version: '7.0.0' },
        { name: 'Gone', version: '1' },
      ],
    };
    const to = {
      version: '1.0.1',
      components: [{ name: 'OSISM', version: '7.0.2' }],
      withdrawn: { on: '2024-03-27', why: 'It loses data.' },
    };
    expect(inRelease(from, to)).toEqual([
      'changed release r1; version: 1.0.0 → 1.0.1; withdrawn.on: none → 2024-03-27; ' +
        'components.OSISM: 7.0.0 → 7.0.2; components.Gone: 1 → none',
    ]);
  });

  test('a new release with its entries', () => {
    const r2 = aRelease({ id: 'r2', previous: 'r1', items: [anItem({ release: 'r2' })] });
    expect(told(aCatalog([aRelease()]), aCatalog([aRelease(), r2]))).toEqual([
      'added release r2; (1.0.0)',
      'added milestone r2/ga; (2024-03-20)',
      'added item r2/thing; (ready)',
    ]);
  });
});

test('meetings, docs and the site', () => {
  const from = aCatalog([], { meetings: [aMeeting()], docs: [aDoc({ order: '10' })] });
  const to = aCatalog([], {
    site: aSite({ title: 'Other', audiences: ['operator'] }),
    meetings: [aMeeting({ participants: ['ops'] }), aMeeting({ date: '2024-02-12' })],
    docs: [aDoc({ slug: 'write/new' }), aDoc({ order: '20' })],
  });
  expect(told(from, to)).toEqual([
    'added meeting 2024-02-12',
    'changed meeting 2024-01-29; also: participants',
    'added doc write/new',
    'changed doc write; also: order',
    'changed site ; title: Notes → Other; also: audiences',
  ]);
});

test('unreadable entries count as neither added nor removed', () => {
  const from = aCatalog([aRelease({ items: [anItem()] })]);
  const to = aCatalog([aRelease()]);
  const unread = ['releases/r1/items/thing.md'];
  expect([told(from, to, unread), told(to, from, unread)]).toEqual([[], []]);
});

/** Any few items, so that some are the same in two releases. */
const anyRelease: fc.Arbitrary<Release> = fc
  .uniqueArray(
    fc.record({
      slug: fc.constantFrom('a', 'b', 'c', 'd'),
      status: fc.constantFrom('ready' as const, 'undecided' as const, 'deferred' as const),
      body: fc.constantFrom('One.', 'Two.'),
    }),
    { selector: ({ slug }) => slug },
  )
  .map((items) => aRelease({ items: items.map(anItem) }));

test('a state equals itself; additions one way are removals the other way', () => {
  fc.assert(
    fc.property(anyRelease, anyRelease, (one, other) => {
      const [a, b] = [aCatalog([one]), aCatalog([other])];
      expect(told(a, a)).toEqual([]);
      const names = (lines: string[], word: string) =>
        lines
          .filter((line) => line.startsWith(word))
          .map((line) => line.slice(word.length))
          .toSorted();
      expect(names(told(a, b), 'added')).toEqual(names(told(b, a), 'removed'));
    }),
  );
});
