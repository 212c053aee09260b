import { o as noteState, t as compareMilestones } from "./compare-milestones_CyHmtOFF.mjs";
import { t as issuesFixedBy } from "./issues-of_DPTDeFHM.mjs";
import { f as writtenBy } from "./schedule_BV6sEfLG.mjs";
import { a as shortDayText } from "./format_BKWFWC-I.mjs";
import { f as maturityTag, t as adviceTag, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { a as milestoneLink, n as issueLink, o as noteLink, r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { o as optionalRecordHtml } from "./translated_Q5VoFl6f.mjs";
import { t as compareLink } from "./compare-link_BVdB6ULG.mjs";
import { n as pointsOf, r as sharedItems } from "./release-maintenance_lN_Nh4N8.mjs";
// src/view/change-entries.ts
/** A note whose advice is another, with what was said about it. */
function changedAdvice(context, then) {
	return ({ note, change }) => {
		const revision = note.revisions.filter(then).findLast(({ advice }) => advice === change.to);
		return {
			...noteLink(context, note),
			...marks(change, (advice) => adviceTag(advice, context)),
			noteHtml: optionalRecordHtml(revision?.why ?? revision?.said, context)
		};
	};
}
/** An item whose status is another. */
function changedStatus(context, then) {
	return ({ item, change }) => ({
		...itemLink(context, item),
		...marks(change, (status) => statusTag(status, context)),
		noteHtml: optionalRecordHtml(item.history.filter(then).findLast(({ status }) => status === change.to)?.note, context)
	});
}
/** An item whose maturity is another. */
function changedMaturity(context, then) {
	return ({ item, change }) => ({
		...itemLink(context, item),
		...marks(change, (maturity) => maturityTag(maturity, context)),
		noteHtml: optionalRecordHtml(item.history.filter(then).findLast(({ maturity }) => maturity === change.to)?.note, context)
	});
}
/** A milestone that is planned for another day, with the reason. */
function changedPlan(context, release) {
	return ({ milestone, change }) => ({
		...plain(milestoneLink(context, release, milestone)),
		days: {
			was: plannedText(context, change.from),
			is: plannedText(context, change.to)
		},
		noteHtml: optionalRecordHtml(milestone.plans.findLast(({ planned }) => planned === change.to)?.why, context)
	});
}
function plannedText(context, day) {
	return day === void 0 ? {
		text: context.words.timeline.noPlan,
		datetime: void 0
	} : shortDayText(day, context);
}
function marks(change, tagOf) {
	return {
		was: tagOf(change.from),
		is: tagOf(change.to),
		days: void 0
	};
}
/** What changed by being there. */
function plain(link) {
	return {
		...link,
		was: void 0,
		is: void 0,
		days: void 0,
		noteHtml: void 0
	};
}
// src/view/milestone-changes.ts
/** What a reader notices since the milestone before: only the lists that have entries. */
function milestoneChanges(context, release, before, milestone) {
	const { words } = context;
	const comparison = compareMilestones(release, before, milestone);
	return {
		title: before === void 0 ? words.milestone.changesFirst : words.milestone.changes(before.title),
		before: before === void 0 ? void 0 : milestoneLink(context, release, before),
		becomes: words.milestone.becomes,
		lists: changeLists(context, release, milestone, comparison).filter(({ entries }) => entries.length > 0),
		none: words.milestone.changesNone,
		compare: compareLink(context, release, before, milestone)
	};
}
function changeLists(context, release, milestone, comparison) {
	const { lists } = context.words.milestone;
	const { advice, added, statuses, maturities, notesAdded, plans } = comparison;
	const moment = {
		at: "milestone",
		id: milestone.id
	};
	const then = writtenBy(release, moment);
	return [
		{
			id: "advice",
			title: lists.advice,
			entries: advice.map(changedAdvice(context, then))
		},
		{
			id: "notes",
			title: lists.notes,
			entries: notesAdded.map((note) => ({
				...noteLink(context, note),
				was: void 0,
				is: adviceTag(noteState(release, note, moment).advice, context),
				days: void 0,
				noteHtml: void 0
			}))
		},
		{
			id: "new",
			title: lists.added,
			entries: [...added, ...backports(context, release, milestone)].map((item) => plain(itemLink(context, item)))
		},
		{
			id: "status",
			title: lists.statuses,
			entries: statuses.map(changedStatus(context, then))
		},
		{
			id: "maturity",
			title: lists.maturities,
			entries: maturities.map(changedMaturity(context, then))
		},
		{
			id: "plans",
			title: lists.plans,
			entries: plans.map(changedPlan(context, release))
		},
		{
			id: "fixed",
			title: lists.fixed,
			entries: fixedEntries(context, release, milestone)
		}
	];
}
/** Items of other releases that say they came with this milestone too. */
function backports(context, release, milestone) {
	return sharedItems(context, release).filter((item) => pointsOf(context, release, item).includes(milestone));
}
function fixedEntries(context, release, milestone) {
	return issuesFixedBy(context.catalog, {
		release,
		milestone
	}).map((issue) => plain(issueLink(context, issue)));
}
export { milestoneChanges as t };
