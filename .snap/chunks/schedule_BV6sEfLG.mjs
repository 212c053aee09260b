import { a as plannedDay, i as milestoneIndex, l as gaOf, n as cutOff, r as dayOf } from "./milestone-order_B3YYj389.mjs";
// src/domain/moment.ts
var NOW = { at: "now" };
/**
* A test for "this had been written by then" (content model, "projection"): its milestone is at or
* before the moment's in the list, or its day is at or before the cut-off.
*/
function writtenBy(release, moment) {
	if (moment.at === "now") return () => true;
	if (moment.at === "day") return (entry) => (dayOfEntry(release, entry) ?? "9999") <= moment.day;
	const index = milestoneIndex(release, moment.id);
	const limit = cutOff(release, index);
	return (entry) => {
		if (entry.milestone !== void 0) return milestoneIndex(release, entry.milestone) <= index;
		return entry.on !== void 0 && limit !== void 0 && entry.on <= limit;
	};
}
/** The day of a history entry or a revision: its own, else its milestone's; undefined if neither is known. */
function dayOfEntry(release, entry) {
	if (entry.on !== void 0) return entry.on;
	const milestone = release.milestones.find((candidate) => candidate.id === entry.milestone);
	return milestone === void 0 ? void 0 : dayOf(milestone);
}
/** True if something with that `since` is in the release at the moment. */
function existsAt(release, since, moment) {
	if (moment.at === "now") return true;
	if (moment.at === "milestone") return milestoneIndex(release, since) <= milestoneIndex(release, moment.id);
	const day = dayOfEntry(release, { milestone: since });
	return day !== void 0 && day <= moment.day;
}
// src/domain/dates.ts
var DAY_MS = 864e5;
/** Milliseconds of midnight UTC of `YYYY-MM-DD`. */
function utc(day) {
	return Date.parse(`${day}T00:00:00Z`);
}
/** Whole days from one day to another; negative if `to` is earlier. */
function daysBetween(from, to) {
	return Math.round((utc(to) - utc(from)) / DAY_MS);
}
/** The day so many days later. */
function addDays(day, days) {
	return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);
}
/** The day so many months later; a day the month does not have becomes its last one. */
function addMonths(day, months) {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
/** The last day of that day's month. */
function monthEnd(day) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
// src/domain/schedule.ts
/** True once GA has an `actual` that is not in the future. */
function isReleased(release, today) {
	const ga = gaOf(release);
	return ga !== void 0 && happened(ga, today);
}
/** True if the milestone has an `actual` that is not in the future. */
function happened(milestone, today) {
	if (milestone.actual === void 0 || milestone.outcome !== void 0) return false;
	return milestone.actual.from === null || milestone.actual.from <= today;
}
/** All milestones of a release with state and slip, in the order of the timeline. */
function schedule(release, today) {
	const released = isReleased(release, today);
	const next = nextMilestone(release, today);
	return release.milestones.map((milestone) => {
		const state = milestone === next ? "next" : stateOf(milestone, released, today);
		return {
			milestone,
			state,
			slip: slipOf(milestone, state, today)
		};
	});
}
/** The firm milestone that comes next: the first by day that is planned for today or later and has not happened. */
function nextMilestone(release, today) {
	return release.milestones.filter((milestone) => awaited(milestone, today)).toSorted((a, b) => (dayOf(a) ?? "").localeCompare(dayOf(b) ?? ""))[0];
}
function awaited(milestone, today) {
	if (milestone.outcome !== void 0 || milestone.condition === "if-needed") return false;
	if (happened(milestone, today)) return false;
	const day = dayOf(milestone);
	return day !== void 0 && day >= today;
}
function stateOf(milestone, released, today) {
	if (milestone.outcome !== void 0) return milestone.outcome;
	if (happened(milestone, today)) return "done";
	const planned = plannedDay(milestone);
	const past = planned !== void 0 && planned < today;
	if (milestone.kind === "eol" && past) return "done";
	if (released && (past || planned === void 0)) return "not-recorded";
	if (milestone.condition === "if-needed") return "tentative";
	return past ? "overdue" : "upcoming";
}
function slipOf(milestone, state, today) {
	const first = milestone.plans[0]?.planned;
	if (first === void 0) return void 0;
	if (state === "overdue") return daysBetween(first, today);
	const { from, to } = milestone.actual ?? {
		from: null,
		to: null
	};
	return state === "done" && to !== null && from === to ? daysBetween(first, to) : void 0;
}
export { addDays as a, monthEnd as c, existsAt as d, writtenBy as f, schedule as i, NOW as l, isReleased as n, addMonths as o, nextMilestone as r, daysBetween as s, happened as t, dayOfEntry as u };
