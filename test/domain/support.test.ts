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
