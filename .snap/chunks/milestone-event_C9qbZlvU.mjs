import { r as firstDay } from "./entry-days_B5kb4dJ6.mjs";
import { a as plannedDay, h as plainText, l as gaOf, r as dayOf, u as nextRelease } from "./milestone-order_B3YYj389.mjs";
import { r as milestoneLabel } from "./format_BKWFWC-I.mjs";
import { t as identities } from "./identity_bHUH2iHe.mjs";
import { t as timelineRows } from "./timeline-rows_BFHd6Ed1.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/domain/revisions.ts
/** A milestone's: each plan after the first, what happened, and what did not. It only ever grows. */
function milestoneRevisions(milestone, today) {
	const { plans, actual, outcome, updated } = milestone;
	return {
		count: Math.max(0, plans.length - 1) + (actual === void 0 ? 0 : 1) + (outcome === void 0 ? 0 : 1),
		last: lastDay([
			...plans.map(({ set }, index) => set ?? plans[index - 1]?.planned),
			actual?.to ?? void 0,
			updated
		], today)
	};
}
/** An end of maintenance: stated by a milestone, else it moves with the GA days that the rule counts from. */
function supportRevisions(catalog, release, today) {
	const ga = [release, nextRelease(catalog, release)].map((one) => one === void 0 ? void 0 : gaOf(one));
	const eol = release.milestones.find(({ kind }) => kind === "eol");
	const known = [...ga, eol].filter((milestone) => milestone !== void 0);
	const all = known.map((milestone) => milestoneRevisions(milestone, today));
	return {
		count: sum(all) + known.slice(1).filter((milestone) => dayOf(milestone) !== void 0).length,
		last: lastDay([release.updated, ...all.map(({ last }) => last)], today)
	};
}
function sum(all) {
	return all.reduce((total, { count }) => total + count, 0);
}
function lastDay(days, today) {
	return days.filter((day) => day !== void 0 && day <= today).toSorted().at(-1);
}
// src/view/calendar/event.ts
/** Facts as lines of plain text; what is absent is left out. */
function lines(texts) {
	return texts.filter((text) => text !== void 0 && text !== "").map((text) => plainText(text ?? "")).join("\n");
}
// src/view/calendar/milestone-event.ts
/** The milestones of a release that have a day, as events. One without any cannot stand in a calendar. */
function milestoneEvents(context, release) {
	const rows = timelineRows(context, release);
	return release.milestones.flatMap((milestone, index) => {
		const row = rows[index];
		const days = daysOf(milestone);
		if (row === void 0 || days === void 0) return [];
		return [milestoneEvent(context, release, {
			milestone,
			row,
			days
		})];
	});
}
/** The name of the end of a release's maintenance, whether a milestone states it or the rule gives it. */
function endOfSupportId(context, release) {
	return identities(context).inRelease(release.id, "end-of-maintenance");
}
/** The name of a milestone's event. The end of life has that of the end that the rule gave before. */
function milestoneUid(context, release, milestone) {
	return isEndOfSupport(release, milestone) ? endOfSupportId(context, release) : identities(context).milestone(release, milestone);
}
/** The support window ends with the first end of life in the timeline. */
function isEndOfSupport({ milestones }, { id }) {
	return milestones.find(({ kind }) => kind === "eol")?.id === id;
}
function milestoneEvent(context, release, { milestone, row, days }) {
	const { words, urls, catalog, today } = context;
	const name = inLanguage(release, context).title;
	const { count, last } = isEndOfSupport(release, milestone) ? supportRevisions(catalog, release, today) : milestoneRevisions(milestone, today);
	return {
		...days,
		id: milestoneUid(context, release, milestone),
		title: words.calendar.event(name, milestoneLabel(milestone)),
		status: statusOf(milestone, row.state),
		sequence: count,
		changed: last ?? firstDay(release, today),
		description: describe(context, milestone, row),
		href: urls.absolute(urls.milestone(release.id, milestone.id)),
		category: words.milestoneKind[milestone.kind]
	};
}
/** What happened, else the plan that stands; a window goes on to its last day. */
function daysOf(milestone) {
	const { actual, ends } = milestone;
	const from = actual?.from ?? plannedDay(milestone);
	if (from === void 0) return void 0;
	const to = ends ?? actual?.to ?? from;
	return {
		from,
		to: to < from ? from : to
	};
}
function statusOf({ condition }, state) {
	if (state === "skipped" || state === "cancelled") return "CANCELLED";
	return condition === "if-needed" && state !== "done" && state !== "not-recorded" ? "TENTATIVE" : "CONFIRMED";
}
function describe(context, milestone, row) {
	const { words } = context;
	const own = words.calendar;
	const { actual, plans, note } = milestone;
	const isRange = actual !== void 0 && actual.from !== actual.to;
	return lines([
		own.state(words.milestoneKind[milestone.kind], row.tag.word),
		row.slip === void 0 ? void 0 : own.slip(row.slip),
		isRange ? own.between : void 0,
		...plans.slice(0, -1).map(({ planned }, index) => {
			const why = plans[index + 1]?.why;
			const day = words.formats.day(planned);
			return why === void 0 ? own.moved(day) : own.movedWhy(day, why);
		}),
		row.published.length === 0 ? void 0 : own.published(words.formats.list(row.published.map(({ text }) => text))),
		note
	]);
}
export { supportRevisions as i, milestoneEvents as n, milestoneUid as r, endOfSupportId as t };
