import type { Catalog } from '../../src/domain/catalog.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import type { KnownIssueInput } from '../../src/schema/known-issue.ts';
import type { ReleaseInput } from '../../src/schema/release.ts';
import type { TimelineInput } from '../../src/schema/timeline.ts';
import type { UpgradeNoteInput } from '../../src/schema/upgrade-note.ts';
import { aCatalog, aRelease, ga } from './catalog.ts';
import { aDoc, aMeeting, anIssue, anItem, aNote } from './entries.ts';

/** A dated fact of one kind: a catalog that holds it on a day, and one that lacks it. */
export interface FactCase {
  /** The field of its day, named as in content files. */
  readonly field: string;
  on(day: string): Catalog;
  readonly without: Catalog;
}

const EARLY = '2000-01-01';

/** Every kind of dated fact, with a fact of the same kind that counts already where there can be several. */
export const FACT_CASES: readonly FactCase[] = [
  ofMilestone('plans[].set', (set) => ({
    plans: [{ set: EARLY, planned: '2024-02-01' }, ...some(set, { set, planned: '2024-03-01' })],
  })),
  ofMilestone('actual', (actual) => ({ planned: '2024-02-01', actual })),
  ofMilestone('actual as a range', (last) => ({
    planned: '2024-02-01',
    actual: last === undefined ? undefined : `${EARLY}/${last}`,
  })),
  ofMilestone('artefacts[].date', (date) => ({
    planned: '2024-02-01',
    artefacts: [{ component: 'Plain' }, ...some(date, { component: 'Dated', date })],
  })),
  ofMilestone('milestones[].withdrawn.on', (on) => ({
    actual: EARLY,
    withdrawn: on === undefined ? undefined : { on, why: 'It loses data.' },
  })),
  ofMilestone('milestones[].updated', (updated) => ({ planned: '2024-02-01', updated })),
  ofItem('history[].on', (on) => ({
    history: [{ on: EARLY, status: 'undecided' }, ...some(on, { on, status: 'ready' as const })],
  })),
  ofItem('asks[].on', (on) => ({ asks: some(on, { what: 'Say', on }) })),
  ofItem('asks[].done', (done) => ({ asks: [{ what: 'Say', on: EARLY, done }] })),
  ofItem('parts[].asks[].on', (on) => ({
    parts: [{ id: 'part', title: 'Part', asks: some(on, { what: 'Say', on }) }],
  })),
  ofItem('parts[].asks[].done', (done) => ({
    parts: [{ id: 'part', title: 'Part', asks: [{ what: 'Say', done }] }],
  })),
  ofItem('decisions[].on', (on) => ({ decisions: some(on, { question: 'Who?', on }) })),
  ofItem('decisions[].decided', (decided) => ({
    decisions: [{ question: 'Who?', ...(decided === undefined ? {} : { outcome: 'Us', decided }) }],
  })),
  ofItem('items.updated', (updated) => ({ updated })),
  {
    field: 'published',
    on: (published) =>
      aCatalog([
        aRelease({ milestones: [ga(EARLY)], items: [anItem(), anItem({ slug: 'x', published })] }),
      ]),
    without: aCatalog([aRelease({ milestones: [ga(EARLY)], items: [anItem()] })]),
  },
  ofNote('revisions[].on', (on) => ({
    revisions: [
      { on: EARLY, advice: 'optional' },
      ...some(on, { on, advice: 'recommended' as const }),
    ],
  })),
  ofNote('upgrade-notes.updated', (updated) => ({ updated })),
  ofIssue('known-issues.updated', (updated) => ({ updated })),
  ofRelease('withdrawn.on', (on) => ({
    withdrawn: on === undefined ? undefined : { on, why: 'It loses data.' },
  })),
  ofRelease('releases.updated', (updated) => ({ updated })),
  {
    field: 'date',
    on: (date) => aCatalog([], { meetings: [aMeeting({ date: EARLY }), aMeeting({ date })] }),
    without: aCatalog([], { meetings: [aMeeting({ date: EARLY })] }),
  },
  {
    field: 'meetings.updated',
    on: (updated) => aCatalog([], { meetings: [aMeeting({ date: EARLY, updated })] }),
    without: aCatalog([], { meetings: [aMeeting({ date: EARLY })] }),
  },
  {
    field: 'docs.updated',
    on: (updated) => aCatalog([], { docs: [aDoc({ updated })] }),
    without: aCatalog([], { docs: [aDoc()] }),
  },
];

function some<Value>(day: string | undefined, value: Value): Value[] {
  return day === undefined ? [] : [value];
}

/** Fields that hold a fact on a day; undefined leaves the fact out. */
type With<Input> = (day: string | undefined) => Partial<Input>;

function factCase(field: string, catalogOf: (day: string | undefined) => Catalog): FactCase {
  return { field, on: catalogOf, without: catalogOf(undefined) };
}

function ofMilestone(field: string, fields: With<TimelineInput['milestones'][number]>): FactCase {
  const rc = (day: string | undefined) => ({ id: 'rc1', kind: 'rc' as const, ...fields(day) });
  return factCase(field, (day) => aCatalog([aRelease({ milestones: [rc(day), ga(EARLY)] })]));
}

function ofItem(field: string, fields: With<ItemInput>): FactCase {
  return factCase(field, (day) =>
    aCatalog([aRelease({ milestones: [ga(EARLY)], items: [anItem(fields(day))] })]),
  );
}

function ofNote(field: string, fields: With<UpgradeNoteInput>): FactCase {
  return factCase(field, (day) =>
    aCatalog([aRelease({ milestones: [ga(EARLY)], notes: [aNote(fields(day))] })]),
  );
}

function ofIssue(field: string, fields: With<KnownIssueInput>): FactCase {
  return factCase(field, (day) =>
    aCatalog([aRelease({ milestones: [ga(EARLY)], issues: [anIssue(fields(day))] })]),
  );
}

function ofRelease(field: string, fields: With<ReleaseInput>): FactCase {
  return factCase(field, (day) =>
    aCatalog([aRelease({ milestones: [ga(EARLY)], ...fields(day) })]),
  );
}
