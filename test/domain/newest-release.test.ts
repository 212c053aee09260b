import { describe, expect, test } from 'vitest';
import { newestOfLines, newestRelease } from '../../src/domain/newest.ts';
import { aRelease } from '../support/catalog.ts';

const TODAY = '2026-11-30';
const withdrawn = () => ({ on: '2026-10-01', why: 'It loses data.' });

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
