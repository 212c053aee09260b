import { describe, expect, test } from 'vitest';
import type { UpgradeNoteInput } from '../../src/schema/upgrade-note.ts';
import { line, pathOf } from '../support/line.ts';
import { aNote } from '../support/entries.ts';

type Input = Partial<UpgradeNoteInput>;

/** Returns the fate of a note of r2 that a note of r3 supersedes. */
function fateOf(earlier: Input, later: Input, home = 'r3') {
  const catalog = line(3, (id) => ({
    notes: [
      ...(id === 'r2' ? [aNote({ slug: 'old', release: id, ...earlier })] : []),
      ...(id === home
        ? [aNote({ slug: 'new', release: id, supersedes: ['r2/old'], ...later })]
        : []),
    ],
  }));
  const steps = pathOf(catalog, 'r1', 'r3')?.hops.flatMap((hop) => hop.steps) ?? [];
  const old = steps.find(({ note }) => note.slug === 'old');
  if (old?.supersededBy !== undefined) return 'superseded';
  return old?.partlySupersededBy === undefined ? 'open' : 'superseded for some';
}

describe('a superseded note', () => {
  test.each<[string, Input, Input, string]>([
    ['for everyone', {}, {}, 'superseded'],
    ['for all its readers', { applies_if: 'ovn' }, { applies_if: ['ovn', 'ceph'] }, 'superseded'],
    ['for some only', {}, { applies_if: 'ovn' }, 'superseded for some'],
    ['for others', { applies_if: ['ovn', 'ceph'] }, { applies_if: 'ovn' }, 'superseded for some'],
    ['for everyone, though it applied to few', { applies_if: 'ovn' }, {}, 'superseded'],
  ])('%s', (_case, earlier, later, fate) => {
    expect(fateOf(earlier, later)).toBe(fate);
  });

  test('by one of the same release, if that came later', () => {
    expect(fateOf({}, { since: '2.0.1' }, 'r2')).toBe('superseded');
    expect(fateOf({}, {}, 'r2')).toBe('open');
    expect(fateOf({ since: '2.0.1' }, {}, 'r2')).toBe('open');
  });

  test('two notes that name each other do not both vanish', () => {
    expect(fateOf({ supersedes: ['r3/new'] }, {})).toBe('superseded');
  });
});
