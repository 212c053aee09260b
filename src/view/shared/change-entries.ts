import type { Release } from '../../domain/catalog.ts';
import type { Change, MilestoneComparison } from '../../domain/compare-milestones.ts';
import type { writtenBy } from '../../domain/moment.ts';
import type { ViewContext } from '../context.ts';
import type { When } from './format.ts';
import { planText } from './plan-text.ts';
import { adviceTag, maturityTag, statusTag } from './labels.ts';
import type { Tag } from './marks.ts';
import { itemLink, milestoneLink, noteLink } from './entry-links.ts';
import type { RemarkedLink } from '../site/nav.ts';
import { optionalRecordHtml } from './translated.ts';
import type { Html } from '../../lib/html.ts';

/** A link to an entry that changed, with its mark, or with the marks before and after. */
export interface ChangeEntry extends RemarkedLink {
  readonly was: Tag | undefined;
  readonly is: Tag | undefined;
  /** The planned days before and after, if a plan changed. */
  readonly days: { readonly was: When; readonly is: When } | undefined;
  /** The note on the change, if there is one. */
  readonly noteHtml: Html | undefined;
}

/** Tells whether a history entry had been written by the later milestone. */
export type WrittenByThen = ReturnType<typeof writtenBy>;

/** Returns the change entry of an upgrade note with a new advice. */
export function changedAdvice(context: ViewContext, then: WrittenByThen) {
  return ({ note, change }: MilestoneComparison['advice'][number]): ChangeEntry => {
    const revision = note.revisions.filter(then).findLast(({ advice }) => advice === change.to);
    return {
      ...noteLink(context, note),
      ...marks(change, (advice) => adviceTag(advice, context)),
      noteHtml: optionalRecordHtml(revision?.why ?? revision?.said, context),
    };
  };
}

/** Returns the change entry of an item with a new status. */
export function changedStatus(context: ViewContext, then: WrittenByThen) {
  return ({ item, change }: MilestoneComparison['statuses'][number]): ChangeEntry => ({
    ...itemLink(context, item),
    ...marks(change, (status) => statusTag(status, context)),
    noteHtml: optionalRecordHtml(
      item.history.filter(then).findLast(({ status }) => status === change.to)?.note,
      context,
    ),
  });
}

/** Returns the change entry of an item with a new maturity. */
export function changedMaturity(context: ViewContext, then: WrittenByThen) {
  return ({ item, change }: MilestoneComparison['maturities'][number]): ChangeEntry => ({
    ...itemLink(context, item),
    ...marks(change, (maturity) => maturityTag(maturity, context)),
    noteHtml: optionalRecordHtml(
      item.history.filter(then).findLast(({ maturity }) => maturity === change.to)?.note,
      context,
    ),
  });
}

/** Returns the change entry of a milestone with a new planned day, and the reason. */
export function changedPlan(context: ViewContext, release: Release) {
  return ({ milestone, change }: MilestoneComparison['plans'][number]): ChangeEntry => ({
    ...newEntry(milestoneLink(context, release, milestone)),
    days: { was: plannedText(context, change.from), is: plannedText(context, change.to) },
    noteHtml: optionalRecordHtml(
      milestone.plans.findLast(({ planned }) => planned === change.to)?.why,
      context,
    ),
  });
}

function plannedText(context: ViewContext, plan: string | undefined): When {
  return plan === undefined
    ? { text: context.words.timeline.noPlan, datetime: undefined }
    : planText(plan, context);
}

function marks<T>(change: Change<T>, tagOf: (value: T) => Tag) {
  return { was: tagOf(change.from), is: tagOf(change.to), days: undefined };
}

/** Returns a change entry without states before and after: the entry itself is new. */
export function newEntry(link: RemarkedLink): ChangeEntry {
  return { ...link, was: undefined, is: undefined, days: undefined, noteHtml: undefined };
}
