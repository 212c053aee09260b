import { expect, test } from 'vitest';
import type { KnownIssueInput } from '../../src/schema/known-issue.ts';
import { line, pathOf } from '../support/line.ts';
import { anIssue } from '../support/entries.ts';

/** Returns how a path from r1 to r3 lists a fault of r1, r2 or r3. */
function fateOf(release: string, input: Partial<KnownIssueInput>, from = 'r1') {
  const catalog = line(3, (id) => ({
    issues: id === release ? [anIssue({ release, ...input })] : [],
  }));
  const path = pathOf(catalog, from, 'r3');
  if (path?.openIssues.length === 1) return 'open';
  if (path?.unrecordedIssues.length === 1) return 'not known';
  return path?.resolvedIssues.length === 1 ? 'resolved' : 'not met';
}

test.each<[string, string, Partial<KnownIssueInput>, string]>([
  ['of the target', 'r3', {}, 'open'],
  ['that the target has fixed', 'r3', { fixed_in: '3.0.1' }, 'not met'],
  ['that reaches the target', 'r1', { affects: [{ from: '1.0.0' }] }, 'open'],
  ['of the start that no version fixed', 'r1', {}, 'not known'],
  ['of the start up to a version', 'r1', { affects: [{ to: '1.0.2' }] }, 'not known'],
  ['of the start, fixed in its line', 'r1', { fixed_in: '1.0.1' }, 'resolved'],
  ['of a stop that no version fixed', 'r2', {}, 'not known'],
  ['of a stop, fixed in the target', 'r2', { fixed_in: '3.0.1' }, 'resolved'],
  ['of a stop, fixed in an earlier version than the stop', 'r2', { fixed_in: '2.0.2' }, 'not met'],
  ['of a candidate', 'r1', { affects: [{ from: 'rc1', to: 'rc1' }] }, 'not met'],
])('a fault %s', (_case, release, input, fate) => {
  expect(fateOf(release, input)).toBe(fate);
});

test('a skipped release is not a stop', () => {
  const catalog = line(3, (id) => ({
    issues: id === 'r2' ? [anIssue({ release: id })] : [],
    ...(id === 'r3' ? { upgrade_from: ['r1'] } : {}),
  }));
  const path = pathOf(catalog, 'r1', 'r3');
  expect(path?.resolvedIssues).toEqual([]);
  expect(path?.hops.map(({ skippedReleases }) => skippedReleases.map(({ id }) => id))).toEqual([
    ['r2'],
  ]);
});
