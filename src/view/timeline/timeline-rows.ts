import type { Milestone, Release } from '../../domain/catalog.ts';
import { currentPlan } from '../../domain/milestone-order.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { schedule, type MilestoneState, type ScheduledMilestone } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { actualText, relativeDay, shortDayText, type When } from '../shared/format.ts';
import { milestoneNote } from '../milestone/milestone-note.ts';
import { planText } from '../shared/plan-text.ts';
import { milestoneTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { optionalRecordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';
import { versionGroups, type VersionGroup } from './milestone-versions.ts';

/** A plan that a later one replaced. */
export interface FormerPlan {
  /** For example `before: 6 March 2024`. */
  readonly text: string;
  readonly whyHtml: Html | undefined;
}

export interface TestReport {
  readonly by: string;
  /** Scope and result of the test. */
  readonly detail: string | undefined;
  readonly noteHtml: Html | undefined;
  readonly href: string | undefined;
}

/** One milestone in words, for the timeline's table, its own page and the MDX component. */
export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly kind: string | undefined;
  readonly state: MilestoneState;
  readonly tag: Tag;
  /** The current plan. */
  readonly planned: When | undefined;
  readonly formerPlans: readonly FormerPlan[];
  readonly actual: When | undefined;
  /** The last day of a window. */
  readonly ends: When | undefined;
  /** Shown in a cell without a day: not planned, not yet, not recorded. */
  readonly noPlan: string;
  readonly noActual: string;
  /** Days between the first plan and the actual day, in words. */
  readonly slip: string | undefined;
  readonly versions: readonly VersionGroup[];
  readonly tested: readonly TestReport[];
  /** Blocks of HTML, with headings for a place below a heading of the third level. */
  readonly noteHtml: Html | undefined;
}

/** Returns all milestones of a release in words, in the order of the timeline. */
export function timelineRows(context: ViewContext, release: Release): readonly TimelineRow[] {
  return cachedRows(context)(release);
}

/** Cached, since the page of every milestone needs all rows. */
const cachedRows = memoizeByObject((context: ViewContext) =>
  memoizeByObject((release: Release) =>
    schedule(release, context.today).map((scheduled) => timelineRow(context, release, scheduled)),
  ),
);

function timelineRow(
  context: ViewContext,
  release: Release,
  { milestone, state, slip }: ScheduledMilestone,
): TimelineRow {
  const { words, urls } = context;
  const plan = currentPlan(milestone);
  const kind = words.milestoneKind[milestone.kind];
  return {
    id: milestone.id,
    title: milestone.title,
    href: urls.milestone(release.id, milestone.id),
    kind: kind === milestone.title ? undefined : kind,
    state,
    tag: milestoneTag(state, context),
    planned: plan === undefined ? undefined : plannedText(context, plan, state),
    formerPlans: milestone.plans.slice(0, -1).map(({ planned }, index) => ({
      text: words.timeline.former(planText(planned, context).text),
      whyHtml: optionalRecordHtml(milestone.plans[index + 1]?.why, context),
    })),
    actual: actualText(milestone, context),
    ends: milestone.ends === undefined ? undefined : shortDayText(milestone.ends, context),
    noPlan: words.timeline.noPlan,
    noActual: noActualText(context, milestone, state),
    slip: slip === undefined ? undefined : slipText(context, state, slip),
    versions: versionGroups(context, milestone, state),
    tested: milestone.coverage.map((coverage) => testReport(context, coverage)),
    noteHtml: milestoneNote(context, milestone, 'in-list'),
  };
}

/**
 * Formats a plan; the browser adds the distance to a planned day only while the milestone is open.
 */
function plannedText(context: ViewContext, plan: string, state: MilestoneState): When {
  const text = planText(plan, context);
  return ['next', 'upcoming', 'overdue'].includes(state) ? relativeDay(text) : text;
}

/** Returns the text for a missing actual day; an end of life passes without a record of it. */
function noActualText({ words }: ViewContext, { kind }: Milestone, state: MilestoneState): string {
  return kind === 'eol' && state === 'done'
    ? words.timeline.passed
    : words.timeline.noActual[state];
}

function testReport(context: ViewContext, coverage: Milestone['coverage'][number]): TestReport {
  const { words } = context;
  const { by, scope, result, note, url } = coverage;
  const outcome = result === 'pending' ? words.timeline.pending : result;
  const detail = [scope, outcome].filter((text) => text !== undefined).join('; ');
  return {
    by,
    detail: detail === '' ? undefined : detail,
    noteHtml: optionalRecordHtml(note, context),
    href: url,
  };
}

function slipText({ words }: ViewContext, state: MilestoneState, slip: number): string {
  const days = words.common.days(Math.abs(slip));
  const { onTime, early, late, lateSoFar } = words.timeline;
  if (state === 'overdue') return lateSoFar(days);
  if (slip === 0) return onTime;
  return slip < 0 ? early(days) : late(days);
}
