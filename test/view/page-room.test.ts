import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedList, restOf, restOfItems, withRoom } from '../../src/view/shared/page-room.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

interface Entry {
  readonly name: string;
  readonly rank: number;
}

const lists = fc.array(fc.array(fc.record({ name: fc.string(), rank: fc.nat(2) })));
const rankOf = ({ rank }: Entry) => rank;

describe('the room of a page', () => {
  test('is never exceeded, is used, and never taken by an entry of a higher rank', () => {
    fc.assert(
      fc.property(lists, fc.nat(20), (all, most) => {
        const room = withRoom(all, most, rankOf);
        const flat = all.flat();
        expect(room.size).toBe(Math.min(most, flat.length));
        const kept = Math.max(...[...room].map(rankOf), 0);
        const dropped = flat.filter((entry) => !room.has(entry)).map(rankOf);
        expect(Math.min(...dropped, 2)).toBeGreaterThanOrEqual(dropped.length > 0 ? kept : 0);
      }),
    );
  });

  test('is shared by the lists', () => {
    const [long, short] = [Array.from({ length: 9 }, (_, at) => ({ at })), [{ at: 0 }, { at: 1 }]];
    expect(withRoom([long, short], 4)).toEqual(new Set([...long.slice(0, 2), ...short]));
  });
});

describe('a list says how many entries it leaves to another page', () => {
  const context = aContext(aCatalog([]));
  const release = aRelease({ id: 'r1' });
  const entries = [{ at: 0 }, { at: 1 }, { at: 2 }];

  test('with room for all, it says nothing', () => {
    const { shown, more } = boundedList(
      entries,
      withRoom([entries], 3),
      restOfItems(context, release),
    );
    expect({ shown, more }).toEqual({ shown: entries, more: undefined });
  });

  test.each([
    ['items', restOfItems(context, release), '2 more in the release notes', ''],
    [
      'notes',
      restOf(context, release, 'upgrade'),
      '2 more on the page “Upgrade notes”',
      'upgrade/',
    ],
    [
      'issues',
      restOf(context, release, 'knownIssues'),
      '2 more on the page “Known issues”',
      'known-issues/',
    ],
    ['plans', restOf(context, release, 'timeline'), '2 more on the page “Timeline”', 'timeline/'],
  ])('%s', (_, rest, label, below) => {
    expect(boundedList(entries, withRoom([entries], 1), rest)).toEqual({
      shown: entries.slice(0, 1),
      more: { label, href: `/releases/r1/${below}` },
    });
  });
});
