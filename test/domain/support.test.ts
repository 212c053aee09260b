import { describe, expect, test } from 'vitest';
import { supportWindow } from '../../src/domain/support.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';

const RULE = { months_after_ga: '7', months_after_next_ga: '1', round: 'month-end' } as const;
const R1 = aRelease({ id: 'r1', milestones: [ga('2023-09-20')] });
const R2 = aRelease({ id: 'r2', previous: 'r1', milestones: [ga('2024-03-20')] });

function windowOf(
  release = R1,
  today = '2024-01-01',
  releases = [R1, R2],
  support: object | undefined = RULE,
) {
  const site = aSite({ support: support as typeof RULE });
  return supportWindow(aCatalog(releases, { site }), release, today);
}

describe('the end of maintenance', () => {
  test('is the later of the two rules, at the end of its month', () => {
    expect(windowOf()).toMatchObject({ from: '2023-09-20', until: '2024-04-30', basis: 'rule' });
  });

  test('follows the next GA when that is later', () => {
    const late = aRelease({ id: 'r2', previous: 'r1', milestones: [ga('2024-08-30')] });
    expect(windowOf(R1, '2024-01-01', [R1, late]).until).toBe('2024-09-30');
  });

  test('follows the own GA while there is no next release', () => {
    expect(windowOf(R2, '2024-05-01').until).toBe('2024-10-31');
  });

  test('is what an eol milestone states', () => {
    const eol = { id: 'eol', kind: 'eol', planned: '2024-02-29' } as const;
    const stated = aRelease({ id: 'r1', milestones: [ga('2023-09-20'), eol] });
    expect(windowOf(stated)).toMatchObject({ until: '2024-02-29', basis: 'stated' });
  });

  test('is not rounded unless the rule says so', () => {
    const rule = { months_after_ga: '7' };
    expect(windowOf(R2, '2024-05-01', [R1, R2], rule).until).toBe('2024-10-20');
  });

  test('is unknown without a rule', () => {
    const catalog = aCatalog([R1]);
    expect(supportWindow(catalog, R1, '2024-01-01')).toMatchObject({
      until: undefined,
      basis: 'none',
      state: 'unknown',
    });
  });
});

describe('the state of support', () => {
  test.each([
    ['maintained on the last day', '2024-04-30', 'maintained'],
    ['at its end the day after', '2024-05-01', 'end-of-life'],
  ])('%s', (_name, today, state) => {
    expect(windowOf(R1, today).state).toBe(state);
  });

  test('planned while GA has not happened, even when its day has passed', () => {
    const late = aRelease({ milestones: [{ id: 'ga', kind: 'ga', planned: '2024-03-20' }] });
    expect(windowOf(late, '2024-03-25', [late]).state).toBe('planned');
  });

  test('extended after the rule has ended', () => {
    const extended = aRelease({
      milestones: [ga('2023-09-20')],
      support: { extended_until: '2024-09-30' },
    });
    expect(windowOf(extended, '2024-09-30', [extended]).state).toBe('extended');
    expect(windowOf(extended, '2024-10-01', [extended]).state).toBe('end-of-life');
  });
});

describe('an eol milestone', () => {
  const eol = { id: 'eol', kind: 'eol' } as const;

  test.each([
    [
      'that happened ends support on its day',
      { ...eol, actual: '2023-12-01' },
      '2023-12-01',
      'stated',
      'end-of-life',
    ],
    [
      'that happened on an unknown day ends it on that day',
      { ...eol, actual: 'unknown' },
      undefined,
      'stated',
      'end-of-life',
    ],
    [
      'on an unknown day goes before its plan',
      { ...eol, planned: '2024-12-01', actual: 'unknown' },
      undefined,
      'stated',
      'end-of-life',
    ],
    [
      'that happened in a range ends it on the last day',
      { ...eol, actual: '2023-12-01/2024-01-31' },
      '2024-01-31',
      'stated',
      'maintained',
    ],
    [
      'that is planned states the end',
      { ...eol, planned: '2024-02-29' },
      '2024-02-29',
      'stated',
      'maintained',
    ],
    [
      'that was skipped leaves the rule',
      { ...eol, planned: '2023-12-01', outcome: 'skipped' as const },
      '2024-04-30',
      'rule',
      'maintained',
    ],
    [
      'that was cancelled leaves the rule',
      { ...eol, actual: 'unknown', outcome: 'cancelled' as const },
      '2024-04-30',
      'rule',
      'maintained',
    ],
    [
      'without a day leaves the rule',
      { ...eol, condition: 'if-needed' as const },
      '2024-04-30',
      'rule',
      'maintained',
    ],
  ])('%s', (_name, milestone, until, basis, state) => {
    const release = aRelease({ id: 'r1', milestones: [ga('2023-09-20'), milestone] });
    expect(windowOf(release)).toMatchObject({ until, basis, state });
  });

  test('on an unknown day leaves extended maintenance', () => {
    const milestones = [ga('2023-09-20'), { ...eol, actual: 'unknown' }];
    const support = { extended_until: '2024-06-30' };
    const release = aRelease({ id: 'r1', milestones, support });
    expect(windowOf(release, '2024-06-30').state).toBe('extended');
    expect(windowOf(release, '2024-07-01').state).toBe('end-of-life');
  });
});

describe('a GA that did not happen', () => {
  const off = { id: 'ga', kind: 'ga', planned: '2024-08-30', outcome: 'cancelled' } as const;

  test('ends no support of the release before it', () => {
    const next = aRelease({ id: 'r2', previous: 'r1', milestones: [off] });
    expect(windowOf(R1, '2024-01-01', [R1, next]).until).toBe('2024-04-30');
  });

  test('begins none of its own', () => {
    const release = aRelease({ id: 'r1', milestones: [off] });
    expect(windowOf(release, '2024-09-01', [release])).toMatchObject({
      from: undefined,
      until: undefined,
      state: 'planned',
    });
  });
});
