import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogOn } from '../../src/domain/catalog-on.ts';
import { addDays } from '../../src/domain/dates.ts';
import { itemState } from '../../src/domain/item-state.ts';
import { noteState } from '../../src/domain/note-state.ts';
import { plannedDay } from '../../src/domain/milestone-order.ts';
import type { HistoryEntry } from '../../src/schema/history.ts';
import type { TimelineInput } from '../../src/schema/timeline.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { FACT_CASES } from '../support/dated-facts.ts';
import { aMeeting, anItem, aNote } from '../support/entries.ts';

const TODAY = '2024-06-15';

const days = fc.integer({ min: -400, max: 400 }).map((distance) => addDays(TODAY, distance));

describe.each(FACT_CASES)('a fact dated by $field', ({ on, without }) => {
  test('counts on its day and later, and before it the catalog is as if it lacked the fact', () => {
    fc.assert(
      fc.property(days, days, (day, today) => {
        const catalog = on(day);
        const { withheld, ...found } = catalogOn(catalog, today);
        expect(found).toEqual(day > today ? without : catalog);
        expect(withheld === undefined || day > today).toBe(true);
      }),
    );
  });

  test('is returned as the same object once it counts', () => {
    const catalog = on(TODAY);
    expect(catalogOn(catalog, TODAY)).toBe(catalog);
  });
});

test('objects without facts ahead stay the same beside others with them', () => {
  const still = aRelease({ id: 'r1', items: [anItem()] });
  const moving = aRelease({ id: 'r2', items: [anItem(), anItem({ updated: '2025-01-01' })] });
  const { releases } = catalogOn(aCatalog([still, moving]), TODAY);
  expect(releases[0]).toBe(still);
  expect(releases[1]).not.toBe(moving);
  expect(releases[1]?.items[0]).toBe(moving.items[0]);
  expect(releases[1]?.milestones).toBe(moving.milestones);
});

test('what is withheld is named, so that no page links to it', () => {
  const items = [anItem({ slug: 'hole', published: '2025-01-01' })];
  const catalog = aCatalog([aRelease({ items })], { meetings: [aMeeting({ date: '2025-01-01' })] });
  expect(catalogOn(catalog, TODAY).withheld).toEqual([
    'releases/r1/items/hole.md',
    'meetings/2025-01-01.md',
  ]);
});

test('a withheld advisory does not make the site one with advisories', () => {
  const items = [anItem({ slug: 'hole', severity: 'high', published: '2024-06-16' })];
  const catalog = aCatalog([aRelease({ items })]);
  expect(catalogOn(catalog, '2024-06-16').holds.advisories).toBe(true);
  expect(catalogOn(catalog, '2024-06-15').holds.advisories).toBe(false);
});

describe('plans', () => {
  const planOn = (plans: NonNullable<TimelineInput['milestones'][number]['plans']>) => {
    const catalog = aCatalog([aRelease({ milestones: [{ id: 'ga', kind: 'ga', plans }] })]);
    const [milestone] = catalogOn(catalog, TODAY).releases[0]?.milestones ?? [];
    return milestone === undefined ? undefined : plannedDay(milestone);
  };

  test.each([
    ['one without a day', [{ planned: '2025-01-01' }], '2025-01-01'],
    ['one set ahead', [{ set: '2024-07-01', planned: '2025-01-01' }], undefined],
    [
      'the last one set ahead',
      [
        { set: '2024-01-01', planned: '2025-01-01' },
        { set: '2024-07-01', planned: '2025-02-01' },
      ],
      '2025-01-01',
    ],
    [
      'one without a day after one set ahead',
      [
        { set: '2024-01-01', planned: '2025-01-01' },
        { set: '2024-07-01', planned: '2025-02-01' },
        { planned: '2025-03-01' },
      ],
      '2025-01-01',
    ],
  ])('%s', (_name, plans, expected) => {
    expect(planOn(plans)).toBe(expected);
  });
});

describe('a fact of a milestone counts from that milestone on', () => {
  const rc = { id: 'rc1', kind: 'rc' } as const;
  const planned = { id: 'ga', kind: 'ga', planned: '2024-12-01' } as const;

  test.each<[string, TimelineInput['milestones'], boolean]>([
    ['that happened', [{ ...rc, actual: '2024-06-15' }, planned], true],
    ['that happened on an unknown day', [{ ...rc, actual: 'unknown' }, planned], true],
    ['that is planned', [{ ...rc, planned: '2024-07-01' }, planned], false],
    [
      'whose planned day has passed without a record',
      [{ ...rc, planned: '2024-06-01' }, planned],
      false,
    ],
    ['that is said to have happened ahead', [{ ...rc, actual: '2024-06-16' }, planned], false],
    ['without a record, but a later one happened', [{ ...rc, planned: '2024-03-01' }, ga()], true],
    [
      'without a record, and a later one of another track happened',
      [
        { ...rc, planned: '2024-07-01', track: 'kaas' },
        { id: 'rc2', kind: 'rc', actual: '2024-06-01', track: 'iaas' },
        planned,
      ],
      false,
    ],
    ['that was skipped', [{ ...rc, planned: '2024-07-01', outcome: 'skipped' }, planned], true],
  ])('%s', (_name, milestones, counts) => {
    const entry = { milestone: 'rc1', status: 'ready' } as const;
    const revision = { milestone: 'rc1', advice: 'optional' } as const;
    const items = [anItem({ history: [entry] })];
    const notes = [aNote({ revisions: [revision] })];
    const [release] = catalogOn(aCatalog([aRelease({ milestones, items, notes })]), TODAY).releases;
    const [item] = release?.items ?? [];
    const [note] = release?.notes ?? [];
    if (release === undefined || item === undefined || note === undefined) throw new Error('lost');
    expect(itemState(release, item).status).toBe(counts ? 'ready' : undefined);
    expect(noteState(release, note).advice).toBe(counts ? 'optional' : 'required');
  });

  test('its own day goes before its milestone', () => {
    const milestones = [{ ...rc, planned: '2024-07-01' }, planned];
    const history = [{ on: '2024-06-01', milestone: 'rc1', status: 'ready' as const }];
    const catalog = aCatalog([aRelease({ milestones, items: [anItem({ history })] })]);
    expect(catalogOn(catalog, TODAY)).toBe(catalog);
  });
});

test('the state of an item with any history is that of its entries up to today', () => {
  const statuses = fc.constantFrom('ready', 'undecided', 'deferred');
  const entries = fc.array(fc.record({ on: days, status: statuses }), { minLength: 1 });
  fc.assert(
    fc.property(entries, (history) => {
      const past = history.filter(({ on }: Pick<HistoryEntry, 'on'>) => (on ?? '') <= TODAY);
      const catalog = aCatalog([aRelease({ items: [anItem({ history })] })]);
      const [release] = catalogOn(catalog, TODAY).releases;
      const [item] = release?.items ?? [];
      if (release === undefined || item === undefined) throw new Error('lost');
      expect(itemState(release, item).status).toBe(past.at(-1)?.status);
    }),
  );
});
