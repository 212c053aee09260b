import { expect, test } from 'vitest';
import { shownColumns } from '../../src/view/timeline/timeline-columns.ts';
import { timelineLead } from '../../src/view/timeline/timeline-lead.ts';
import { timelineRows } from '../../src/view/timeline/timeline-rows.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

type Written = NonNullable<NonNullable<Parameters<typeof aRelease>[0]>['milestones']>;

function on(today: string, milestones: Written) {
  const release = aRelease({ milestones });
  const catalog = aCatalog([release], { site: aSite({ support: undefined }) });
  const context = aContext(catalog, { today });
  return { lead: timelineLead(context, release), rows: timelineRows(context, release) };
}

const PLANS = [{ planned: '2024-03-06' }, { planned: '2024-03-20' }];
const eol = { id: 'eol', kind: 'eol', planned: '2024-10-31' } as const;

test.each<[string, string, Written, string]>([
  [
    'planned, later than first planned',
    '2024-01-01',
    [
      { id: 'rc1', kind: 'rc', planned: '2024-02-07' },
      { id: 'ga', kind: 'ga', plans: PLANS },
    ],
    'GA is planned for 20 March 2024, 14 days later than first planned. Next: RC1, 7 February 2024.',
  ],
  [
    'overdue, with a candidate',
    '2024-03-25',
    [
      { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
      { id: 'ga', kind: 'ga', planned: '2024-03-20' },
    ],
    'GA was planned for 20 March 2024 and is overdue: 5 days late so far. Newest candidate: RC1, 7 February 2024.',
  ],
  [
    'without a date',
    '2024-01-01',
    [{ id: 'ga', kind: 'ga', planned: 'tbd' }],
    'No date is set for GA.',
  ],
  [
    'without GA',
    '2024-01-01',
    [{ id: 'rc1', kind: 'rc', actual: '2023-02-07' }],
    'No release date is recorded. Newest candidate: RC1, 7 February 2023.',
  ],
  [
    'released late, with maintenance releases',
    '2024-06-01',
    [
      { id: 'ga', kind: 'ga', planned: '2024-03-06', actual: '2024-03-20' },
      { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
      eol,
    ],
    'Released on 20 March 2024, 14 days late. 1 maintenance release followed: 1.0.1, 2 April 2024. Maintained until 31 October 2024.',
  ],
  [
    'no longer maintained',
    '2025-01-01',
    [ga(), eol],
    'Released on 20 March 2024, on time. End of maintenance: 31 October 2024.',
  ],
])('the lead says where a release stands: %s', (_case, today, milestones, text) => {
  expect(on(today, milestones).lead).toBe(text);
});

test('the table drops columns that are empty in all rows', () => {
  const { rows } = on('2024-01-01', [{ id: 'ga', kind: 'ga', planned: '2024-03-20' }]);
  expect(shownColumns(rows)).toEqual(['planned']);
  const later = on('2024-04-01', [
    ga(),
    { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-01' },
  ]);
  expect(shownColumns(later.rows)).toEqual(['planned', 'actual', 'slip', 'versions']);
});
