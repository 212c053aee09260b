import type { Release } from '../../domain/catalog.ts';
import { currentPlan } from '../../domain/milestone-order.ts';
import { planPeriod } from '../../schema/plan-period.ts';
import { absoluteHtml } from '../../view/shared/absolute-html.ts';
import { embeddedBody } from '../../view/shared/embedded-body.ts';
import { schedule, type ScheduledMilestone } from '../../domain/schedule.ts';
import { happened } from '../../domain/publication.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { ApiMilestone, ApiSchedule } from '../../schema/api/schedule.ts';
import { milestoneEventId } from '../../view/calendar/milestone-event.ts';
import type { ViewContext } from '../../view/context.ts';
import { headOf, orNull, withdrawnOrNull } from './common.ts';

/** Returns `schedule.json`: planned and actual days of every milestone. */
export function apiSchedule(context: ViewContext): ApiSchedule {
  return {
    ...headOf(context, 'schedule'),
    releases: context.catalog.releases.map((release) => ({
      id: release.id,
      title: release.title,
      milestones: apiMilestones(context, release),
    })),
  };
}

/** Returns the milestones of a release, in the order of its timeline. */
export function apiMilestones(context: ViewContext, release: Release): ApiMilestone[] {
  return schedule(release, context.today).map((scheduled) =>
    apiMilestone(context, release, scheduled),
  );
}

function apiMilestone(
  context: ViewContext,
  release: Release,
  { milestone, state, slip }: ScheduledMilestone,
): ApiMilestone {
  const { urls, today } = context;
  const { id, kind, title, condition, plans, artefacts } = milestone;
  return {
    id,
    uid: milestoneEventId(context, release, milestone),
    kind,
    title,
    state,
    condition,
    ...planOf(currentPlan(milestone)),
    ...actualOf(milestone),
    happened: happened(milestone, today),
    ends: orNull(milestone.ends),
    slip_days: orNull(slip),
    version: orNull(milestone.version),
    tag: orNull(milestone.tag),
    track: orNull(milestone.track),
    plans: plans.map(({ planned, set, why }) => ({
      ...planOf(planned),
      set: orNull(set),
      why: orNull(why),
    })),
    artefacts: artefacts.map(({ component, tag, url, date }) => ({
      component,
      tag: orNull(tag),
      url: orNull(url),
      date: orNull(date),
    })),
    withdrawn: withdrawnOrNull(withdrawalOf(release, milestone, today)),
    note: orNull(milestone.note),
    note_html: noteHtml(context, release, milestone),
    url: urls.absolute(urls.milestone(release.id, id)),
  };
}

/** Returns a plan as days and as written. */
function planOf(written: string | undefined) {
  const period = written === undefined ? undefined : planPeriod(written);
  return {
    planned: period?.kind === 'day' ? period.first : null,
    planned_from: orNull(period?.first),
    planned_to: orNull(period?.last),
    plan: orNull(written),
  };
}

function noteHtml(
  context: ViewContext,
  release: Release,
  { id, noteBody }: ScheduledMilestone['milestone'],
): string | null {
  if (noteBody === undefined) return null;
  const { urls } = context;
  const html = embeddedBody(noteBody.html, id, context, 0);
  return absoluteHtml(html, urls.absolute(urls.milestone(release.id, id)));
}

function actualOf({ actual }: ScheduledMilestone['milestone']) {
  const { from = null, to = null } = actual ?? {};
  return { actual: from === to ? from : null, actual_from: from, actual_to: to };
}
