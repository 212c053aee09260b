import { describe, expect, test } from 'vitest';
import { supportWindow } from '../../src/domain/support.ts';
import type { SiteInput } from '../../src/schema/site.ts';
import { aCatalog, aRelease, aSite, ga, type ReleaseParts } from '../support/catalog.ts';

type Milestones = NonNullable<ReleaseParts['milestones']>;

const PHASES: SiteInput['support'] = {
  phases: [
    { id: 'active', title: 'Active', months: '6' },
    { id: 'security', title: 'Security fixes', months: '12' },
    { id: 'extended', title: 'Extended', months: '18' },
  ],
};
const RULE: SiteInput['support'] = { months_after_ga: '7', round: 'month-end' };

function windowOf(milestones: Milestones, today: string, support = PHASES) {
  const release = aRelease({ milestones });
  return supportWindow(aCatalog([release], { site: aSite({ support }) }), release, today);
}

const spans = ({ phases }: ReturnType<typeof windowOf>) =>
  phases.map(({ id, from, end }) => `${id} ${from} ${end?.last ?? 'open'}`);

describe('phases', () => {
  test('are counted from GA, one after the other, and the last one ends support', () => {
    const support = windowOf([ga('2024-03-20')], '2024-04-01');
    expect(spans(support)).toEqual([
      'active 2024-03-20 2024-09-20',
      'security 2024-09-21 2025-03-20',
      'extended 2025-03-21 2025-09-20',
    ]);
    expect(support).toMatchObject({ until: '2025-09-20', basis: 'rule' });
  });

  test.each([
    ['2024-03-19', 'planned', undefined],
    ['2024-03-20', 'maintained', 'active'],
    ['2024-09-20', 'maintained', 'active'],
    ['2024-09-21', 'maintained', 'security'],
    ['2025-09-20', 'maintained', 'extended'],
    ['2025-09-21', 'end-of-life', undefined],
  ])('on %s: %s, %s', (today, state, phase) => {
    const support = windowOf([ga('2024-03-20')], today);
    expect([support.state, support.phase?.id]).toEqual([state, phase]);
  });

  test.each<[string, Milestones[number]['planned'], string[]]>([
    ['earlier', '2024-12-31', ['active 2024-03-20 2024-09-20', 'security 2024-09-21 2024-12-31']],
    [
      'later',
      '2026-01-31',
      [
        'active 2024-03-20 2024-09-20',
        'security 2024-09-21 2025-03-20',
        'extended 2025-03-21 2026-01-31',
      ],
    ],
    [
      'to be decided',
      'tbd',
      [
        'active 2024-03-20 2024-09-20',
        'security 2024-09-21 2025-03-20',
        'extended 2025-03-21 open',
      ],
    ],
  ])('a stated end that is %s decides the last one', (_name, planned, expected) => {
    const eol = { id: 'eol', kind: 'eol', planned } as const;
    expect(spans(windowOf([ga('2024-03-20'), eol], '2024-04-01'))).toEqual(expected);
  });

  test('a release without a day of GA has none', () => {
    const undecided = { id: 'ga', kind: 'ga', planned: 'tbd' } as const;
    expect(windowOf([undecided], '2024-04-01')).toMatchObject({ phases: [], until: undefined });
  });
});

describe('the end of support', () => {
  test.each<[string, Milestones, object]>([
    [
      'of a GA that is planned for a quarter is between two days',
      [{ id: 'ga', kind: 'ga', planned: '2024-Q4' }],
      { end: { first: '2025-05-31', last: '2025-07-31' }, until: '2025-07-31' },
    ],
    [
      'is a period as planned',
      [ga('2024-03-20'), { id: 'eol', kind: 'eol', planned: '2024-H2' }],
      { end: { first: '2024-07-01', last: '2024-12-31', plan: '2024-H2' }, basis: 'stated' },
    ],
    [
      'is to be decided, which ends nothing',
      [ga('2024-03-20'), { id: 'eol', kind: 'eol', planned: 'tbd' }],
      { end: undefined, isUndecided: true, state: 'maintained', basis: 'stated' },
    ],
    [
      'is one day by the rule',
      [ga('2024-03-20')],
      { end: { first: '2024-10-31', last: '2024-10-31' }, isUndecided: false },
    ],
  ])('%s', (_name, milestones, expected) => {
    expect(windowOf(milestones, '2024-04-01', RULE)).toMatchObject(expected);
  });
});
