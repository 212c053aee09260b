import { expect, test } from 'vitest';
import { releaseCalendar, siteCalendar } from '../../src/view/calendar/calendar.ts';
import { timelinePage } from '../../src/view/timeline/timeline-page.ts';
import { aCatalog, aRelease, aSite, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const TODAY = '2024-06-01';
const site = aSite({ support: { months_after_ga: '7', round: 'month-end' } });

function eventsOf(milestones: NonNullable<ReleaseParts['milestones']>) {
  const release = aRelease({ milestones });
  const context = aContext(aCatalog([release], { site }), { today: TODAY });
  return releaseCalendar(context, release).events;
}

/** Returns title, first and last day and status of each event. */
function short(milestones: NonNullable<ReleaseParts['milestones']>) {
  return eventsOf(milestones).map(({ title, from, to, status }) =>
    [title, from, to, status].join(' | '),
  );
}

test('a milestone becomes an event on its days, with its state', () => {
  const events = short([
    { id: 'freeze', kind: 'freeze', planned: '2024-05-01', ends: '2024-05-08' },
    { id: 'rc1', kind: 'rc', planned: '2024-05-10', actual: '2024-05-11/2024-05-13' },
    { id: 'rc2', kind: 'rc', planned: '2024-06-20', condition: 'if-needed' },
    { id: 'rc3', kind: 'rc', planned: '2024-06-27', outcome: 'skipped' },
    { id: 'rc4', kind: 'rc', condition: 'if-needed' },
    { id: 'ga', kind: 'ga', plans: [{ planned: '2024-07-03' }, { planned: '2024-07-10' }] },
  ]);
  expect(events).toMatchInlineSnapshot(`
    [
      "Release r1: FREEZE | 2024-05-01 | 2024-05-08 | CONFIRMED",
      "Release r1: RC1 | 2024-05-11 | 2024-05-13 | CONFIRMED",
      "Release r1: RC2 | 2024-06-20 | 2024-06-20 | TENTATIVE",
      "Release r1: RC3 | 2024-06-27 | 2024-06-27 | CANCELLED",
      "Release r1: GA | 2024-07-10 | 2024-07-10 | CONFIRMED",
      "Release r1: maintenance ends | 2025-02-28 | 2025-02-28 | CONFIRMED",
    ]
  `);
});

test('a slipped date changes the day and the sequence, but not the id', () => {
  const before = eventsOf([{ id: 'ga', kind: 'ga', plans: [{ planned: '2024-07-03' }] }]);
  const after = eventsOf([
    {
      id: 'ga',
      kind: 'ga',
      plans: [
        { planned: '2024-07-03' },
        { set: '2024-05-20', planned: '2024-07-10', why: 'A fix had to go in.' },
      ],
    },
  ]);
  const [first, second] = [before[0], after[0]];
  expect(second?.id).toBe(first?.id);
  expect([first?.from, second?.from]).toEqual(['2024-07-03', '2024-07-10']);
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  expect(second?.changed).toBe('2024-05-20');
  expect(second?.description).toBe(
    'General availability: Next.\nPlanned before: 3 July 2024; moved: A fix had to go in.',
  );
});

test('an end-of-life milestone replaces the event of the support rule', () => {
  const ruled = eventsOf([ga()]).at(-1);
  const stated = eventsOf([ga(), { id: 'eol', kind: 'eol', planned: '2024-11-30' }]).at(-1);
  expect([ruled?.from, stated?.from]).toEqual(['2024-10-31', '2024-11-30']);
  expect(stated?.id).toBe(ruled?.id);
  expect(stated?.sequence).toBeGreaterThan(ruled?.sequence ?? 0);
});

test('the site calendar has maintained releases, and the end of all releases', () => {
  const old = aRelease({ id: 'r0', milestones: [ga('2020-01-15')] });
  const current = aRelease({ id: 'r1', previous: 'r0', milestones: [ga()] });
  const context = aContext(aCatalog([old, current], { site }), { today: TODAY });
  expect(siteCalendar(context).events.map(({ title, from }) => `${from} ${title}`)).toEqual([
    '2020-08-31 Release r0: maintenance ends',
    '2024-03-20 Release r1: GA',
    '2024-10-31 Release r1: maintenance ends',
  ]);
});

test('the timeline links its calendar, unless the site has none', () => {
  const release = aRelease();
  const page = (features: object) => {
    const own = aSite({ features });
    return timelinePage(aContext(aCatalog([release], { site: own })), release).calendar;
  };
  expect(page({}).map(({ href }) => href)).toEqual([
    'webcal://notes.example.org/releases/r1/calendar.ics',
    '/releases/r1/calendar.ics',
  ]);
  expect(page({ calendars: 'false' })).toEqual([]);
});
