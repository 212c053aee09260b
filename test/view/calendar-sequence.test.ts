import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReleaseInput } from '../../src/schema/release.ts';
import type { CalendarEvent } from '../../src/view/calendar/event.ts';
import { releaseCalendar } from '../../src/view/calendar/calendar.ts';
import { aCatalog, aRelease, aSite, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

type Written = NonNullable<ReleaseParts['milestones']>[number];

/** Records of a release with a candidate, GA and an end of life, and of the next release. */
interface Recorded {
  readonly rc: Written;
  readonly ga: Written;
  readonly eol: Written | undefined;
  readonly nextGa: Written;
  readonly release: Pick<ReleaseInput, 'withdrawn' | 'support'>;
}

const TODAY = '2024-06-01';
const START: Recorded = {
  rc: { id: 'rc1', kind: 'rc', plans: [{ planned: '2024-02-07' }] },
  ga: { id: 'ga', kind: 'ga', plans: [{ planned: '2024-03-20' }] },
  eol: undefined,
  nextGa: { id: 'ga', kind: 'ga', plans: [{ planned: '2024-09-18' }] },
  release: {},
};
const site = aSite({
  support: { months_after_ga: '7', months_after_next_ga: '1', round: 'month-end' },
});

type Fact = (milestone: Written) => Written;

const plan =
  (planned: string): Fact =>
  ({ plans = [], ...rest }) => ({
    ...rest,
    outcome: undefined,
    actual: undefined,
    plans: [...plans, { planned, set: '2024-01-15', why: 'It moved.' }],
  });
const RANK = ['unknown', '2024-05-02/2024-05-08', '2024-05-08'];

/** A later fact says more than the one it replaces. */
const actual =
  (rank: number): Fact =>
  (milestone) => {
    const known = RANK.indexOf(milestone.actual ?? '');
    return { ...milestone, outcome: undefined, actual: RANK[Math.max(rank, known)] };
  };
const skip: Fact = (milestone) =>
  milestone.actual === undefined ? { ...milestone, outcome: 'skipped' } : milestone;

const milestoneFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.constantFrom('2024-04-10', '2024-08', '2024-Q3', '2024-H2', 'tbd').map(plan),
  fc.nat({ max: 2 }).map(actual),
  fc.constant(skip),
  fc
    .constantFrom<Partial<Written>>(
      { version: '1.0.0' },
      { ends: '2024-12-24' },
      { note: 'A remark.' },
      { artefacts: [{ component: 'Proxy', tag: 'v1' }] },
      { withdrawn: { on: '2024-05-20', why: 'It loses data.' } },
    )
    .map((field): Fact => (milestone) => ({ ...milestone, ...field })),
);

type Step = (recorded: Recorded) => Recorded;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(fc.constantFrom('rc' as const, 'ga' as const, 'nextGa' as const), milestoneFact)
    .map(([key, fact]): Step => (recorded) => ({ ...recorded, [key]: fact(recorded[key]) })),
  milestoneFact.map((fact): Step => (recorded) => ({
    ...recorded,
    eol: fact(recorded.eol ?? { id: 'eol', kind: 'eol', plans: [{ planned: '2024-11-30' }] }),
  })),
  fc
    .constantFrom<Recorded['release']>(
      { withdrawn: { on: '2024-05-20', why: 'It loses data.' } },
      { support: { extended_until: '2025-01-31' } },
    )
    .map((field): Step => (recorded) => ({
      ...recorded,
      release: { ...recorded.release, ...field },
    })),
);

function eventsOf({ rc, ga, eol, nextGa, release }: Recorded): Map<string, CalendarEvent> {
  const own = aRelease({
    ...release,
    milestones: [rc, ga, ...(eol === undefined ? [] : [eol])],
  });
  const next = aRelease({ id: 'r2', previous: 'r1', milestones: [nextGa] });
  const context = aContext(aCatalog([own, next], { site }), { today: TODAY });
  return new Map(releaseCalendar(context, own).events.map((event) => [event.id, event]));
}

function shown({ title, from, to, status, description }: CalendarEvent): string {
  return JSON.stringify([title, from, to, status, description]);
}

test('a recorded fact never lowers a sequence, and raises that of each event it changes', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let recorded = START;
      for (const add of steps) {
        const before = eventsOf(recorded);
        recorded = add(recorded);
        for (const [id, after] of eventsOf(recorded)) {
          const was = before.get(id);
          if (was === undefined) continue;
          const isChanged = shown(after) !== shown(was);
          expect(after.sequence, id).toBeGreaterThanOrEqual(was.sequence + (isChanged ? 1 : 0));
        }
      }
    }),
    { numRuns: 60 },
  );
});
