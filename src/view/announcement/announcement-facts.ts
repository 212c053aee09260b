import type { Milestone, Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { plannedAt } from '../../domain/planned-at.ts';
import { isToCome } from '../../domain/schedule.ts';
import { happened } from '../../domain/publication.ts';
import { supportWindow } from '../../domain/support.ts';
import type { Announcement, AnnouncementLine } from './announcement-model.ts';
import { withdrawnText } from '../release/withdrawn.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { ViewContext } from '../context.ts';
import { planText, supportEndText, whenText } from '../shared/plan-text.ts';
import { plainText } from '../shared/inline.ts';
import { timelineRows } from '../timeline/timeline-rows.ts';

/** Returns whether a milestone took place, is planned, or nothing is recorded about it. */
export function tenseOf(
  { today }: ViewContext,
  release: Release,
  milestone: Milestone,
): 'done' | 'planned' | 'unrecorded' {
  if (isToCome(release, milestone, today)) return 'planned';
  const hasPassed = milestone.kind === 'eol' || happened(milestone, today);
  return hasPassed ? 'done' : 'unrecorded';
}

/**
 * Returns a sentence for the kind of milestone; for GA also the summary and the end of maintenance.
 */
export function kindSentence(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): string[] {
  const { kind, title } = milestone;
  const withdrawal = withdrawalOf(release, milestone, context.today);
  if (withdrawal !== undefined) return [withdrawnText(context, withdrawal)];
  const { announcement } = context.words;
  const isPlanned = tenseOf(context, release, milestone) === 'planned';
  const kinds = isPlanned ? announcement.plannedKinds : announcement.kinds;
  const maintainedText = isPlanned ? announcement.willBeMaintained : announcement.maintained;
  const name = plainText(release.title);
  const summary = release.summary === undefined ? [] : [plainText(release.summary)];
  const support = supportWindow(context.catalog, release, context.today);
  const until = support.isUndecided ? undefined : supportEndText(support, context, 'long');
  const maintained = kind === 'ga' && until !== undefined ? [maintainedText(until.text)] : [];
  return [kinds[kind](title, name), ...(kind === 'ga' ? summary : []), ...maintained];
}

/** Returns the day, what was published, and the next days as they were planned at the milestone. */
export function announcedFacts(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): Announcement['facts'] {
  const { words } = context;
  const names = words.announcement.facts;
  const row = timelineRows(context, release)[milestoneIndex(release, milestone.id)];
  const when = whenText(milestone, context, 'long');
  const versions = (row?.versions ?? []).map((group) => ({
    label: group.label,
    lines: group.versions.map(({ text, href, when: day }) => ({
      text: day === undefined ? text : `${text}, ${day.text}`,
      href,
    })),
  }));
  const facts: { label: string; lines: AnnouncementLine[] }[] = [
    {
      label: happened(milestone, context.today) ? names.day : names.planned,
      lines: when === undefined ? [] : [{ text: when.text }],
    },
    ...versions,
    { label: names.next, lines: nextLine(context, release, milestone) },
    { label: names.ga, lines: gaLine(context, release, milestone) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

/** Returns the milestone after this one, with its plan as it was at this one. */
export function milestoneAfter(release: Release, milestone: Milestone) {
  const moment = { at: 'milestone', id: milestone.id } as const;
  return release.milestones
    .slice(milestoneIndex(release, milestone.id) + 1)
    .filter(({ condition, outcome }) => condition === 'firm' && outcome === undefined)
    .map((next) => ({ next, plan: plannedAt(release, next, moment) }))
    .find(({ plan }) => plan !== undefined);
}

function nextLine(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): AnnouncementLine[] {
  const after = milestoneAfter(release, milestone);
  if (after?.plan === undefined) return [];
  const { next, plan } = after;
  return [{ text: `${next.title}, ${planText(plan, context, 'long').text}` }];
}

/** Returns the planned day of GA, unless GA has passed or is the next milestone anyway. */
function gaLine(context: ViewContext, release: Release, milestone: Milestone): AnnouncementLine[] {
  const ga = gaOf(release);
  if (ga === undefined || ga.outcome !== undefined) return [];
  if (milestoneAfter(release, milestone)?.next === ga) return [];
  if (milestoneIndex(release, ga.id) <= milestoneIndex(release, milestone.id)) return [];
  const plan = plannedAt(release, ga, { at: 'milestone', id: milestone.id });
  return plan === undefined ? [] : [{ text: planText(plan, context, 'long').text }];
}
