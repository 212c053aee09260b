import { describe, expect, test } from 'vitest';
import {
  describedVersion,
  newestCandidate,
  newestOfLines,
  newestRelease,
  newestVersion,
} from '../../src/domain/newest.ts';
import { supportWindow } from '../../src/domain/support.ts';
import { withdrawalOf } from '../../src/domain/withdrawal.ts';
import { schedule } from '../../src/domain/schedule.ts';
import { aCatalog, aRelease, ga, type ReleaseParts } from '../support/catalog.ts';

const TODAY = '2026-11-30';

type Written = NonNullable<ReleaseParts['milestones']>;
const withdrawn = (on = '2026-10-01', use?: string) => ({
  on,
  why: 'It loses data.',
  ...(use === undefined ? {} : { use }),
});
const rc1: Written[number] = { id: 'rc1', kind: 'rc', actual: '2026-01-01' };
const out = (id: string, actual: string, more: Partial<Written[number]> = {}): Written[number] => ({
  id,
  kind: 'maintenance',
  version: id,
  actual,
  ...more,
});

describe('the newest version of a release', () => {
  test.each<[string, Written, string | undefined, string | undefined]>([
    ['GA', [rc1, ga('2026-02-01')], 'ga', 'ga'],
    ['a maintenance version', [ga('2026-02-01'), out('1.0.1', '2026-03-01')], '1.0.1', '1.0.1'],
    [
      'the one before a withdrawn one',
      [ga('2026-02-01'), out('1.0.1', '2026-03-01', { withdrawn: withdrawn() })],
      'ga',
      'ga',
    ],
    [
      'a withdrawal that lies ahead does not count yet',
      [ga('2026-02-01'), out('1.0.1', '2026-03-01', { withdrawn: withdrawn('2026-12-01') })],
      '1.0.1',
      '1.0.1',
    ],
    [
      'the one with the latest day, not the last in the list',
      [ga('2026-02-01'), out('1.1.0', '2026-06-01'), out('1.0.1', '2026-03-01')],
      '1.1.0',
      '1.1.0',
    ],
    [
      'one on an unknown day follows those before it',
      [ga('2026-02-01'), out('1.0.1', 'unknown')],
      '1.0.1',
      '1.0.1',
    ],
    [
      'one that was skipped is none',
      [ga('2026-02-01'), out('1.0.1', '2026-03-01', { outcome: 'skipped' })],
      'ga',
      'ga',
    ],
    [
      'none before GA, where candidates describe it',
      [rc1, { id: 'ga', kind: 'ga', planned: '2026-12-24' }],
      undefined,
      'rc1',
    ],
    [
      'none before anything is out',
      [{ id: 'ga', kind: 'ga', planned: '2026-12-24' }],
      undefined,
      'ga',
    ],
    [
      'no candidate once GA is withdrawn',
      [rc1, { ...ga('2026-02-01'), withdrawn: withdrawn() }],
      undefined,
      'ga',
    ],
  ])('%s', (_case, milestones, newest, described) => {
    const release = aRelease({ milestones });
    expect(newestVersion(release, TODAY)?.id).toBe(newest);
    expect(describedVersion(release, TODAY)?.milestone.id).toBe(described);
  });

  test('a candidate that is withdrawn is not the newest one', () => {
    const rc2: Written[number] = {
      id: 'rc2',
      kind: 'rc',
      actual: '2026-02-01',
      withdrawn: withdrawn(),
    };
    const planned: Written[number] = { id: 'ga', kind: 'ga', planned: '2026-12-24' };
    expect(newestCandidate(aRelease({ milestones: [rc1, rc2, planned] }), TODAY)?.id).toBe('rc1');
    expect(
      newestCandidate(aRelease({ milestones: [rc1, ga('2026-02-01')] }), TODAY),
    ).toBeUndefined();
  });
});

describe('a withdrawn release', () => {
  const versions = [rc1, ga('2026-02-01'), out('1.0.1', '2026-03-01'), out('1.0.2', '2026-10-02')];
  const withdrawnIds = (release: ReturnType<typeof aRelease>) =>
    release.milestones
      .filter((milestone) => withdrawalOf(release, milestone, TODAY) !== undefined)
      .map(({ id }) => id);
  const stateOf = (release: ReturnType<typeof aRelease>) =>
    supportWindow(aCatalog([release]), release, TODAY).state;

  test.each<[string, Parameters<typeof aRelease>[0], string[], string]>([
    [
      'withdraws all its versions',
      { withdrawn: withdrawn() },
      ['rc1', 'ga', '1.0.1', '1.0.2'],
      'withdrawn',
    ],
    [
      'withdraws them up to its own version to use',
      { withdrawn: withdrawn('2026-10-01', '1.0.2') },
      ['rc1', 'ga', '1.0.1'],
      'unknown',
    ],
    [
      'withdraws all where the version to use is of another release',
      { withdrawn: withdrawn('2026-10-01', '0.9.0') },
      ['rc1', 'ga', '1.0.1', '1.0.2'],
      'withdrawn',
    ],
    ['is not withdrawn before the day', { withdrawn: withdrawn('2026-12-01') }, [], 'unknown'],
    [
      'has a version to use as long as one is left',
      { milestones: [{ ...ga('2026-02-01'), withdrawn: withdrawn() }, out('1.0.1', '2026-03-01')] },
      ['ga'],
      'unknown',
    ],
    [
      'is one whose versions are all withdrawn',
      { milestones: [{ ...ga('2026-02-01'), withdrawn: withdrawn() }] },
      ['ga'],
      'withdrawn',
    ],
  ])('%s', (_case, parts, ids, state) => {
    const release = aRelease({ milestones: versions, ...parts });
    expect(withdrawnIds(release)).toEqual(ids);
    expect(stateOf(release)).toBe(state);
  });

  test('has its versions in the timeline as withdrawn, with their slip', () => {
    const milestones = [{ ...ga('2026-02-01'), planned: '2026-01-30', withdrawn: withdrawn() }];
    expect(schedule(aRelease({ milestones }), TODAY)).toMatchObject([
      { state: 'withdrawn', slip: 2 },
    ]);
  });
});

describe('the newest release', () => {
  const release = (
    id: string,
    day: string | undefined,
    more: Parameters<typeof aRelease>[0] = {},
  ) =>
    aRelease({
      id,
      milestones:
        day === undefined
          ? [{ id: 'ga', kind: 'ga', planned: '2026-12-24' }]
          : [{ id: 'ga', kind: 'ga', actual: day }],
      ...more,
    });

  test.each<[string, ReturnType<typeof aRelease>[], string | undefined]>([
    [
      'the latest GA day, not the last of the list',
      [release('r2', '2026-05-01'), release('r1', '2026-01-01')],
      'r2',
    ],
    ['not one to come', [release('r1', '2026-01-01'), release('r2', undefined)], 'r1'],
    ['not one dated ahead', [release('r1', '2026-01-01'), release('r2', '2026-12-01')], 'r1'],
    [
      'not a withdrawn one',
      [release('r1', '2026-01-01'), release('r2', '2026-05-01', { withdrawn: withdrawn() })],
      'r1',
    ],
    [
      'one on an unknown day counts as the one before it',
      [
        release('r1', '2026-01-01'),
        release('r2', 'unknown', { previous: 'r1' }),
        release('old', '2025-01-01'),
      ],
      'r2',
    ],
    ['none where none is out', [release('r1', undefined)], undefined],
    [
      'none where all are withdrawn',
      [release('r1', '2026-01-01', { withdrawn: withdrawn() })],
      undefined,
    ],
  ])('%s', (_case, releases, expected) => {
    expect(newestRelease(releases, TODAY)?.id).toBe(expected);
  });

  test('each line has its own', () => {
    const releases = [
      release('r1', '2026-01-01'),
      release('r2', '2026-03-01', { previous: 'r1' }),
      release('l1', '2026-04-01', { previous: 'r1', line: 'lts' }),
      release('l2', '2026-06-01', { previous: 'l1', line: 'lts' }),
      release('edge', undefined, { previous: 'r2', line: 'edge' }),
    ];
    expect(newestRelease(releases, TODAY)?.id).toBe('l2');
    expect(newestOfLines(releases, TODAY).map((each) => [each.line, each.release.id])).toEqual([
      [undefined, 'r2'],
      ['lts', 'l2'],
    ]);
  });
});
