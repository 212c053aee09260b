import { describe, expect, test } from 'vitest';
import { agenda } from '../../src/domain/agenda.ts';
import { timelineAsOf } from '../../src/domain/timeline-as-of.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aMeeting, anItem } from '../support/entries.ts';

const MILESTONES = [
  {
    id: 'rc1',
    kind: 'rc' as const,
    version: '1.0.0-rc1',
    plans: [
      { set: '2024-01-01', planned: '2024-02-01' },
      { set: '2024-01-20', planned: '2024-02-10' },
    ],
    actual: '2024-02-11',
  },
  { id: 'ga', kind: 'ga' as const, planned: '2024-03-20' },
  { id: '1.0.1', kind: 'maintenance' as const, version: '1.0.1', actual: '2024-04-02' },
];

const catalogWith = (...items: Parameters<typeof anItem>[0][]) =>
  aCatalog([aRelease({ milestones: MILESTONES, items: items.map((input) => anItem(input)) })], {
    meetings: [aMeeting({ date: '2024-01-15', release: 'r1' })],
  });

const on = (day: string, ...items: Parameters<typeof anItem>[0][]) => {
  const catalog = catalogWith(...items);
  const [release] = catalog.releases;
  if (release === undefined) throw new Error('no release');
  return agenda(catalog, release, day);
};

describe('the timeline as of a day', () => {
  const asOf = (day: string) =>
    timelineAsOf(aRelease({ milestones: MILESTONES }), day).milestones.map(
      ({ id, version, plans, actual }) => [id, version, plans.at(-1)?.planned, actual?.from],
    );

  test('leaves out later plans, later days and milestones planned later', () => {
    expect(asOf('2024-01-15')).toEqual([
      ['rc1', undefined, '2024-02-01', undefined],
      ['ga', undefined, '2024-03-20', undefined],
    ]);
    expect(asOf('2024-01-25')[0]).toEqual(['rc1', undefined, '2024-02-10', undefined]);
  });

  test('equals the written timeline once everything has happened', () => {
    expect(asOf('2024-06-01')).toHaveLength(3);
    expect(asOf('2024-06-01')[0]).toEqual(['rc1', '1.0.0-rc1', '2024-02-10', '2024-02-11']);
  });
});

describe('an item is open', () => {
  const ready = { slug: 'a', status: 'ready' as const };
  test.each([
    ['without a decision', { slug: 'a', history: [] }, true],
    ['undecided', { slug: 'a', status: 'undecided' as const }, true],
    ['ready', ready, false],
    ['deferred', { slug: 'a', status: 'deferred' as const }, false],
    ['ready with an unmet criterion', { ...ready, criteria: { ci: 'unmet' as const } }, true],
    ['ready but flagged', { ...ready, attention: 'Look' }, true],
    [
      'ready with an undecided part',
      { ...ready, parts: [{ id: 'p', title: 'P', status: 'undecided' as const }] },
      true,
    ],
    ['deferred, but somebody waits', { slug: 'a', asks: [{ what: 'X' }] }, true],
    ['ready, its ask done', { ...ready, asks: [{ what: 'X', done: '2024-01-10' }] }, false],
    [
      'ready, its question decided later',
      { ...ready, decisions: [{ question: 'Y?', outcome: 'no', decided: '2024-02-01' }] },
      true,
    ],
  ])('%s', (_, item, isOpen) => {
    expect(on('2024-01-29', item).groups.flatMap(({ items }) => items)).toHaveLength(
      isOpen ? 1 : 0,
    );
  });
});

test('asks are grouped by person, unassigned ones last', () => {
  const asks = [
    { what: 'A' },
    { of: 'web', what: 'B' },
    { of: 'Dev', what: 'C' },
    { of: 'web', what: 'D' },
  ];
  const { people } = on('2024-01-29', { slug: 'a', asks });
  expect(people.map(({ person, asks: own }) => [person, own.length])).toEqual([
    ['Dev', 1],
    ['web', 2],
    [undefined, 1],
  ]);
});

test('changes are those recorded since the last meeting', () => {
  const history = [
    { on: '2024-01-15', status: 'undecided' as const },
    { on: '2024-01-20', note: 'Merged.' },
    { on: '2024-02-20', status: 'ready' as const },
  ];
  const found = on('2024-01-29', { slug: 'a', history });
  expect(found.last?.date).toBe('2024-01-15');
  expect(found.changes.map(({ on: day }) => day)).toEqual(['2024-01-20']);
  expect(found.moves).toMatchObject([{ from: '2024-02-01', to: '2024-02-10', actual: undefined }]);
});
