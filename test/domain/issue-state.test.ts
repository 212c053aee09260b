import { expect, test } from 'vitest';
import { issuesOf } from '../../src/domain/issues-of.ts';
import { issueStateAt, knownIssueState } from '../../src/domain/known-issue-state.ts';
import type { KnownIssueInput } from '../../src/schema/known-issue.ts';
import { aCatalog, aRelease, ga, type ReleaseParts } from '../support/catalog.ts';
import { anIssue } from '../support/entries.ts';

const TODAY = '2026-11-30';
const version = (id: string, actual: string) =>
  ({ id, kind: 'maintenance', version: id, actual }) as const;

/** r1 and r2 side by side, and l1 of another line, made from r1; the issue is of r1. */
function aTree(input: Partial<KnownIssueInput>, r2: ReleaseParts['milestones'] = []) {
  const issue = anIssue(input);
  const catalog = aCatalog([
    aRelease({
      id: 'r1',
      version: '1.0.0',
      milestones: [
        { id: 'rc1', kind: 'rc', actual: '2025-06-01' },
        ga('2025-06-18'),
        version('1.0.1', '2025-08-01'),
        version('1.0.2', '2026-05-20'),
        version('1.0.3', '2026-07-01'),
      ],
      issues: [issue],
    }),
    aRelease({
      id: 'r2',
      version: '2.0.0',
      previous: 'r1',
      milestones: [ga('2026-02-18'), version('2.0.1', '2026-06-01'), ...r2],
    }),
    aRelease({
      id: 'l1',
      version: '1.9.0',
      previous: 'r1',
      line: 'lts',
      milestones: [ga('2026-03-01')],
    }),
  ]);
  return { catalog, issue };
}

/** The state in each version, in order: 1.0.0rc1, 1.0.0 to 1.0.3 | 2.0.0, 2.0.1 | 1.9.0. */
function statesOf(input: Partial<KnownIssueInput>): string {
  const { catalog, issue } = aTree(input);
  return catalog.releases
    .map((release) =>
      release.milestones
        .map((milestone) => issueStateAt(catalog, issue, { release, milestone }, TODAY))
        .join(' '),
    )
    .join(' | ');
}

test.each<[string, Partial<KnownIssueInput>, string]>([
  [
    'by default, in its own release alone',
    {},
    'open open open open open | elsewhere elsewhere | elsewhere',
  ],
  [
    'fixed in a line beside: not in what was published before, and not known after',
    { affects: [{ from: '1.0.0' }], fixed_in: '1.0.2' },
    'elsewhere open open fixed fixed | open unknown | open',
  ],
  [
    'fixed before the others were made',
    { affects: [{ from: '1.0.0' }], fixed_in: '1.0.1' },
    'elsewhere open fixed fixed fixed | fixed fixed | fixed',
  ],
  [
    'fixed in each',
    { affects: [{ from: '1.0.0' }], fixed_in: ['1.0.2', '2.0.1'] },
    'elsewhere open open fixed fixed | open fixed | open',
  ],
  [
    'never fixed, from a version on',
    { affects: [{ from: '1.0.0' }] },
    'elsewhere open open open open | open open | open',
  ],
  [
    'never fixed, up to a version: only in those that are named',
    { affects: [{ from: '1.0.0', to: '1.0.1' }] },
    'elsewhere open open ended ended | ended ended | ended',
  ],
  [
    'up to a version of the next release',
    { affects: [{ from: '1.0.0', to: '2.0.0' }], fixed_in: '1.0.2' },
    'elsewhere open open fixed fixed | open ended | elsewhere',
  ],
  [
    'from a version that came out beside the next release',
    { affects: [{ from: '1.0.2' }] },
    'elsewhere elsewhere elsewhere open open | elsewhere unknown | elsewhere',
  ],
  [
    'back after its fix',
    { affects: [{ from: '1.0.0', to: '1.0.0' }, { from: '1.0.3' }], fixed_in: '1.0.1' },
    'elsewhere open fixed fixed open | fixed fixed | fixed',
  ],
  [
    'fixed in the next release: an earlier line that went on may have the fix or not',
    { affects: [{ from: '1.0.0' }], fixed_in: '2.0.0' },
    'elsewhere open open unknown unknown | fixed fixed | unknown',
  ],
])('a fault %s', (_case, input, expected) => {
  expect(statesOf(input)).toBe(expected);
});

test('an issue found in the candidates is open in the newest of them', () => {
  const issue = anIssue({});
  const release = aRelease({
    milestones: [
      { id: 'rc1', kind: 'rc', actual: '2026-10-01' },
      { id: 'rc2', kind: 'rc', actual: '2026-11-01' },
      { id: 'ga', kind: 'ga', planned: '2026-12-24' },
    ],
    issues: [issue],
  });
  const catalog = aCatalog([release]);
  expect(issuesOf(catalog, release, TODAY)).toEqual([issue]);
  expect(knownIssueState(catalog, issue, release, TODAY).state).toBe('open');
  const fixed = { ...issue, fixed_in: ['rc2'] };
  const later = aCatalog([{ ...release, issues: [fixed] }]);
  expect(knownIssueState(later, fixed, release, TODAY).state).toBe('fixed');
});

test('an issue is not fixed by a version that was withdrawn', () => {
  const { catalog, issue } = aTree({ affects: [{ from: '2.0.0' }], fixed_in: '2.0.2' }, [
    { ...version('2.0.2', '2026-07-01'), withdrawn: { on: '2026-08-01', why: 'It loses data.' } },
  ]);
  const [, r2] = catalog.releases;
  if (r2 === undefined) throw new Error('r2');
  expect(knownIssueState(catalog, issue, r2, TODAY).state).toBe('open');
  expect(knownIssueState(catalog, issue, r2, '2026-07-15').state).toBe('fixed');
});

test('the pages of a release have the issues that it has or may have', () => {
  const { catalog, issue } = aTree({ affects: [{ from: '1.0.0' }], fixed_in: '1.0.1' });
  const having = (tree: typeof catalog) =>
    tree.releases
      .filter((release) => issuesOf(tree, release, TODAY).length > 0)
      .map(({ id }) => id);
  expect(having(catalog)).toEqual(['r1']);
  expect(issue.fixed_in).toEqual(['1.0.1']);
  expect(having(aTree({ affects: [{ from: '1.0.2' }] }).catalog)).toEqual(['r1', 'r2']);
});
