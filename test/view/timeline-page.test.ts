import { describe, expect, test } from 'vitest';
import { timelinePage } from '../../src/view/timeline/timeline-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

type Written = NonNullable<NonNullable<Parameters<typeof aRelease>[0]>['milestones']>;

function pageOf(milestones: Written, today = '2024-03-01') {
  const release = aRelease({ milestones });
  return timelinePage(aContext(aCatalog([release]), { today }), release);
}

const PLANNED_GA: Written[number] = { id: 'ga', kind: 'ga', planned: '2024-03-20' };

/** Returns state, plan, actual day and slip of the first milestone in words. */
function firstRow(milestone: object, today?: string, gaMilestone = PLANNED_GA) {
  const [row] = pageOf([{ id: 'rc1', kind: 'rc', ...milestone }, gaMilestone], today).rows;
  const { tag, planned, noPlan, actual, noActual, slip } = row ?? {};
  return [tag?.word, planned?.text ?? noPlan, actual?.text ?? noActual, slip];
}

describe('a milestone in words', () => {
  test.each([
    [
      'done on time',
      { planned: '2024-02-21', actual: '2024-02-21' },
      ['Done', '21 Feb 2024', '21 Feb 2024', 'on time'],
    ],
    [
      'late',
      { planned: '2024-02-06', actual: '2024-02-07' },
      ['Done', '6 Feb 2024', '7 Feb 2024', '1 day late'],
    ],
    [
      'early',
      { planned: '2024-02-06', actual: '2024-02-04' },
      ['Done', '6 Feb 2024', '4 Feb 2024', '2 days early'],
    ],
    [
      'on an unknown day',
      { planned: '2024-02-06', actual: 'unknown' },
      ['Done', '6 Feb 2024', 'day unknown', undefined],
    ],
    [
      'overdue',
      { planned: '2024-02-21' },
      ['Overdue', '21 Feb 2024', 'not yet', '9 days late so far'],
    ],
    [
      'tentative',
      { planned: '2024-02-21', condition: 'if-needed' },
      ['If needed', '21 Feb 2024', 'not yet', undefined],
    ],
    [
      'skipped',
      { condition: 'if-needed', outcome: 'skipped' },
      ['Skipped', 'no date', 'did not take place', undefined],
    ],
    ['next', { planned: '2024-03-10' }, ['Next', '10 Mar 2024', 'not yet', undefined]],
  ])('%s', (_case, milestone, words) => {
    expect(firstRow(milestone)).toEqual(words);
  });

  test('is not recorded, once the release is out', () => {
    expect(firstRow({ planned: '2024-02-21' }, '2024-06-01', ga())).toEqual([
      'Not recorded',
      '21 Feb 2024',
      'not recorded',
      undefined,
    ]);
  });

  test('an end of life in the past is reached, not unknown', () => {
    const words = firstRow({ kind: 'eol', planned: '2024-02-21' }, '2024-06-01', ga());
    expect(words).toEqual(['Done', '21 Feb 2024', 'reached', undefined]);
  });

  test('a changed plan keeps the former one with the reason', () => {
    const [row] = pageOf([
      {
        id: 'rc1',
        kind: 'rc',
        plans: [{ planned: '2024-02-06' }, { planned: '2024-02-21', why: '`x` broke.' }],
      },
      ga(),
    ]).rows;
    expect(row?.planned?.text).toBe('21 Feb 2024');
    expect(row?.formerPlans).toEqual([
      { text: 'previously: 6 Feb 2024', whyHtml: '<code>x</code> broke.' },
    ]);
  });

  test('has artefacts and tests', () => {
    const [row] = pageOf([
      {
        id: 'rc1',
        kind: 'rc',
        version: '7.0.0a',
        tag: 'v7.0.0a',
        planned: '2024-02-06',
        artefacts: [
          { component: 'Proxy', tag: 'v3', url: 'https://example.org/v3', date: '2024-02-05' },
        ],
        coverage: [{ by: 'plusserver', scope: 'upgrade', result: 'pending' }, { by: 'testbed' }],
      },
      ga(),
    ]).rows;
    const versions = row?.versions.map(({ label, versions: all }) => [
      label,
      ...all.map(({ text, href }) => [text, href]),
    ]);
    expect(versions).toEqual([
      ['Planned version', ['7.0.0a', undefined], ['v7.0.0a', undefined]],
      ['Published', ['Proxy v3', 'https://example.org/v3']],
    ]);
    expect(row?.tested.map(({ by, detail }) => [by, detail])).toEqual([
      ['plusserver', 'upgrade; pending'],
      ['testbed', undefined],
    ]);
  });
});

describe('the page', () => {
  test('summarises GA, the next milestone and overdue ones at the top', () => {
    const page = pageOf([
      { id: 'rc1', kind: 'rc', planned: '2024-02-21' },
      { id: 'rc2', kind: 'rc', planned: '2024-03-06' },
      { id: 'ga', kind: 'ga', planned: '2024-03-20' },
    ]);
    expect(page.summary).toMatchInlineSnapshot(
      `"GA is planned for 20 March 2024. Next: RC2, 6 March 2024. Overdue: RC1."`,
    );
  });

  test('lists the milestones that the picture cannot show', () => {
    const page = pageOf([ga(), { id: 'rc9', kind: 'rc', condition: 'if-needed' }]);
    expect(page.picture?.notes).toEqual(['Not in the picture because they have no date: RC9.']);
  });

  test('shows the year in the scale only where it changes', () => {
    const page = pageOf([{ id: 'rc1', kind: 'rc', planned: '2023-11-20' }, ga('2024-02-20')]);
    expect(Object.values(page.picture?.months ?? {})).toEqual(['Dec 2023', 'Jan 2024', 'Feb']);
  });

  test('has no picture without days', () => {
    expect(pageOf([{ id: 'ga', kind: 'ga', condition: 'if-needed' }]).picture).toBeUndefined();
  });

  test('marks the timeline as current in the navigation of the release', () => {
    const { frame } = pageOf([ga()]);
    expect(frame.local?.links.find(({ current }) => current === 'page')?.label).toBe('Timeline');
    expect(frame.breadcrumb?.links.map(({ label }) => label)).toEqual([
      'Home',
      'Releases',
      'Release r1',
    ]);
  });
});
