import { describe, expect, test } from 'vitest';
import type { UpgradeNoteInput } from '../../src/schema/upgrade-note.ts';
import { line, pathOf } from '../support/line.ts';
import { aNote } from '../support/entries.ts';

type Input = Partial<UpgradeNoteInput>;

/** What becomes of a note of r2 when one of r3 says that it makes it needless. */
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
  if (old?.supersededBy !== undefined) return 'needless';
  return old?.partlySupersededBy === undefined ? 'open' : 'needless for some';
}

describe('a note that a later one makes needless', () => {
  test.each<[string, Input, Input, string]>([
    ['for everyone', {}, {}, 'needless'],
    [
      'for those whom it concerns',
      { applies_if: 'ovn' },
      { applies_if: ['ovn', 'ceph'] },
      'needless',
    ],
    ['for some only', {}, { applies_if: 'ovn' }, 'needless for some'],
    ['for others', { applies_if: ['ovn', 'ceph'] }, { applies_if: 'ovn' }, 'needless for some'],
    ['for everyone, though it concerned few', { applies_if: 'ovn' }, {}, 'needless'],
  ])('%s', (_case, earlier, later, fate) => {
    expect(fateOf(earlier, later)).toBe(fate);
  });

  test('by one of the same release, if that came later', () => {
    expect(fateOf({}, { since: '2.0.1' }, 'r2')).toBe('needless');
    expect(fateOf({}, {}, 'r2')).toBe('open');
    expect(fateOf({ since: '2.0.1' }, {}, 'r2')).toBe('open');
  });

  test('two that name each other are not both lost', () => {
    expect(fateOf({ supersedes: ['r3/new'] }, {})).toBe('needless');
  });
});
