import type { Release } from '../../domain/catalog.ts';
import type { Change, MilestoneComparison } from '../../domain/compare-milestones.ts';
import type { writtenBy } from '../../domain/moment.ts';
import type { ViewContext } from '../context.ts';
import { shortDayText, type When } from './format.ts';
import { adviceTag, maturityTag, statusTag } from './labels.ts';
import type { Tag } from './marks.ts';
import { itemLink, milestoneLink, noteLink } from './entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { optionalRecordHtml } from './translated.ts';

/** A link to what changed, with its mark, or with the marks before and after. */
export interface ChangeEntry extends NavLink {
  readonly was: Tag | undefined;
  readonly is: Tag | undefined;
  /** The days before and after, where a plan changed. */
  readonly days: { readonly was: When; readonly is: When } | undefined;
  /** What was said about the change, where it was. */
  readonly noteHtml: string | undefined;
}

/** A test for what had been written by the later milestone. */
export type WasWritten = ReturnType<typeof writtenBy>;

/** A note whose advice is another, with what was said about it. */
export function changedAdvice(context: ViewContext, then: WasWritten) {
  return ({ note, change }: MilestoneComparison['advice'][number]): ChangeEntry => {
    const revision = note.revisions.filter(then).findLast(({ advice }) => advice === change.to);
    return {
      ...noteLink(context, note),
      ...marks(change, (advice) => adviceTag(advice, context)),
      noteHtml: optionalRecordHtml(revision?.why ?? revision?.said, context),
    };
  };
}

/** An item whose status is another. */
export function changedStatus(context: ViewContext, then: WasWritten) {
  return ({ item, change }: MilestoneComparison['statuses'][number]): ChangeEntry => ({
    ...itemLink(context, item),
    ...marks(change, (status) => statusTag(status, context)),
    noteHtml: optionalRecordHtml(
      item.history.filter(then).findLast(({ status }) => status === change.to)?.note,
      context,
    ),
  });
}

/** An item whose maturity is another. */
export function changedMaturity(context: ViewContext, then: WasWritten) {
  return ({ item, change }: MilestoneComparison['maturities'][number]): ChangeEntry => ({
    ...itemLink(context, item),
    ...marks(change, (maturity) => maturityTag(maturity, context)),
    noteHtml: optionalRecordHtml(
      item.history.filter(then).findLast(({ maturity }) => maturity === change.to)?.note,
      context,
    ),
  });
}

/** A milestone that is planned for another day, with the reason. */
export function changedPlan(context: ViewContext, release: Release) {
  return ({ milestone, change }: MilestoneComparison['plans'][number]): ChangeEntry => ({
    ...plain(milestoneLink(context, release, milestone)),
    days: { was: plannedText(context, change.from), is: plannedText(context, change.to) },
    noteHtml: optionalRecordHtml(
      milestone.plans.findLast(({ planned }) => planned === change.to)?.why,
      context,
    ),
  });
}

function plannedText(context: ViewContext, day: string | undefined): When {
  return day === undefined
    ? { text: context.words.timeline.noPlan, datetime: undefined }
    : shortDayText(day, context);
}

function marks<T>(change: Change<T>, tagOf: (value: T) => Tag) {
  return { was: tagOf(change.from), is: tagOf(change.to), days: undefined };
}

/** What changed by being there. */
export function plain(link: NavLink): ChangeEntry {
  return { ...link, was: undefined, is: undefined, days: undefined, noteHtml: undefined };
}
