import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { compareMilestones } from '../../src/domain/compare-milestones.ts';
import { hasArrived } from '../../src/domain/item-arrival.ts';
import { itemState } from '../../src/domain/item-state.ts';
import type { TimelineInput } from '../../src/schema/timeline.ts';
import { ADVICES, MATURITIES, STATUSES } from '../../src/schema/vocabulary.ts';
import { compareLink } from '../../src/view/compare/compare-link.ts';
import { comparedMilestones } from '../../src/view/compare/compared-milestones.ts';
import { comparePage } from '../../src/view/compare/compare-page.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { timelinePage } from '../../src/view/timeline/timeline-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const MILESTONES: TimelineInput['milestones'] = [
  { id: 'freeze', kind: 'freeze', planned: '2024-01-30' },
  { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
  {
    id: 'rc2',
    kind: 'rc',
    plans: [{ set: '2024-02-08', planned: '2024-02-21' }],
    actual: '2024-02-21',
  },
  { id: 'rc3', kind: 'rc', condition: 'if-needed', outcome: 'skipped' },
  ga(),
  { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
  {
    id: '1.0.2',
    kind: 'maintenance',
    version: '1.0.2',
    condition: 'if-needed',
    planned: '2024-09-01',
  },
];

const release = aRelease({
  milestones: MILESTONES,
  items: [
    anItem({
      slug: 'proxy',
      since: 'rc2',
      history: [
        { milestone: 'rc1', status: 'undecided', maturity: 'preview' },
        { milestone: 'ga', status: 'ready', maturity: 'stable' },
      ],
    }),
    anItem({ slug: 'out', area: 'kaas', status: 'deferred' }),
  ],
  notes: [
    aNote({ since: 'rc1', revisions: [{ milestone: 'rc2', advice: 'optional' }] }),
    aNote({ slug: 'late', since: '1.0.1' }),
  ],
  issues: [anIssue({ fixed_in: '1.0.1' })],
});
const backport = anItem({ release: 'r0', slug: 'backport', also_in: ['r1/1.0.1'] });
const other = aRelease({ id: 'r0', version: '0.1.0', items: [backport] });
const context = aContext(aCatalog([other, release]));

describe('the table of milestones', () => {
  const { table } = comparePage(context, release);

  test('has a column for each milestone that published something', () => {
    expect(table.columns.map(({ label, href }) => [label, href])).toEqual([
      ['RC1', '/releases/r1/milestones/rc1/'],
      ['RC2', '/releases/r1/milestones/rc2/'],
      ['GA', '/releases/r1/milestones/ga/'],
      ['1.0.1', '/releases/r1/milestones/1.0.1/'],
    ]);
  });

  test('shows the state of each entry, in one cell while it does not change or opens the page', () => {
    const rows = table.groups.map(({ title, rows: own }) => [
      title,
      ...own.map(({ label, cells }) =>
        [
          label,
          ...cells.map(({ tag, text, span }) => [tag?.word, text, span].filter(Boolean).join(', ')),
        ].join(' | '),
      ),
    ]);
    expect(rows).toEqual([
      [
        'Infrastructure',
        'Title of proxy | Undecided, Preview, not included yet, 1 | Undecided, Preview, 1 | Ready, 2',
      ],
      ['Kubernetes', 'Title of out | –, 2 | Deferred, 2'],
      [
        'Also in this release',
        'Title of backport | not included yet, 2 | not included yet, 1 | included, 1',
      ],
      [
        'Upgrade notes',
        'Title of step | Required, 1 | Optional, 3',
        'Title of late | not included yet, 2 | not included yet, 1 | Required, 1',
      ],
      ['Known issues', 'Title of fault | affected, 2 | affected, 1 | fixed, 1'],
      ['Planned dates', 'RC2 | no date, 1 | 21 Feb 2024, 3'],
    ]);
  });

  test('the cells of every row span all columns', () => {
    for (const { cells } of table.groups.flatMap(({ rows }) => rows)) {
      expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(table.columns.length);
    }
  });
});

describe('links', () => {
  test('link consecutive milestones, with the number of changes', () => {
    const { neighbours } = comparePage(context, release);
    expect(neighbours.links).toEqual([
      { label: 'RC1 to RC2: 3 changes', href: '/releases/r1/milestones/rc2/#changes' },
      { label: 'RC2 to GA: 2 changes', href: '/releases/r1/milestones/ga/#changes' },
      { label: 'GA to 1.0.1: 3 changes', href: '/releases/r1/milestones/1.0.1/#changes' },
    ]);
  });

  test('lead from the timeline and from a milestone, with its predecessor selected', () => {
    expect(timelinePage(context, release).compare?.href).toBe('/releases/r1/compare/');
    const rc2 = release.milestones.find(({ id }) => id === 'rc2');
    if (rc2 === undefined) throw new Error('rc2');
    expect(milestonePage(context, release, rc2).changes?.compare?.href).toBe(
      '/releases/r1/compare/?from=rc1&to=rc2',
    );
  });

  test('are left out for a release with one milestone', () => {
    expect(compareLink(context, other)).toBeUndefined();
    expect(timelinePage(context, other).compare).toBeUndefined();
  });

  test('the picker offers the columns, in their order', () => {
    const { picker, table } = comparePage(context, release);
    expect(picker.options.map(({ label }) => label)).toEqual(
      table.columns.map(({ label }) => label),
    );
    expect(picker.options[0]?.value).toBe('rc1');
    expect(picker.opens).toEqual({
      from: picker.options.at(-2)?.value,
      to: picker.options.at(-1)?.value,
    });
  });
});

const IDS = ['rc1', 'rc2', 'ga', '1.0.1'] as const;
const anId = fc.constantFrom(...IDS);
const aHistory = fc.array(
  fc.record({
    milestone: anId,
    status: fc.constantFrom(...STATUSES),
    maturity: fc.constantFrom(...MATURITIES),
  }),
  { minLength: 1, maxLength: 4 },
);
const aRevision = fc.record({ milestone: anId, advice: fc.constantFrom(...ADVICES) });
const anyRelease: fc.Arbitrary<Release> = fc
  .record({
    items: fc.array(fc.record({ since: anId, history: aHistory }), { maxLength: 6 }),
    notes: fc.array(fc.record({ since: anId, revisions: fc.array(aRevision, { maxLength: 3 }) }), {
      maxLength: 6,
    }),
  })
  .map(({ items, notes }) =>
    aRelease({
      milestones: MILESTONES,
      items: items.map((item, index) => anItem({ slug: `item-${index}`, ...item })),
      notes: notes.map((note, index) => aNote({ slug: `note-${index}`, ...note })),
    }),
  );

test('the rows with different cells are those that compareMilestones returns', () => {
  fc.assert(
    fc.property(anyRelease, fc.nat(IDS.length - 1), fc.nat(IDS.length - 1), (any, a, b) => {
      fc.pre(a < b);
      const own = aContext(aCatalog([any]));
      const columns = comparedMilestones(own.today, any);
      const [from, to] = [columns[a], columns[b]];
      if (from === undefined || to === undefined) throw new Error('no columns');
      const { statuses, maturities, notesAdded, advice, plans } = compareMilestones(any, from, to);
      const added = any.items.filter(
        (item) =>
          hasArrived(any, item, to) !== hasArrived(any, item, from) &&
          itemState(any, item, { at: 'milestone', id: to.id }).status !== 'deferred',
      );
      const named = new Set([
        ...[
          ...added,
          ...statuses.map(({ item }) => item),
          ...maturities.map(({ item }) => item),
        ].map(({ slug }) => `Title of ${slug}`),
        ...[...notesAdded, ...advice.map(({ note }) => note)].map(({ slug }) => `Title of ${slug}`),
        ...plans.map(({ milestone }) => milestone.title),
      ]);
      const differing = comparePage(own, any)
        .table.groups.flatMap(({ rows }) => rows)
        .filter(({ cells }) => {
          const wide = cells.flatMap(({ span, tag, text }) =>
            Array.from({ length: span }, () => `${tag?.word ?? ''} ${text ?? ''}`),
          );
          return wide[a] !== wide[b];
        })
        .map(({ label }) => label);
      expect(new Set(differing)).toEqual(named);
    }),
    { numRuns: 300 },
  );
});
