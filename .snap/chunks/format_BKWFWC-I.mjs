import { a as plannedDay, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
// src/view/format.ts
/** `20 March 2024`. */
function dayText(day, { words }) {
	return {
		text: words.formats.day(day),
		datetime: day
	};
}
/** `20 Mar 2024`, for tables. */
function shortDayText(day, { words }) {
	return {
		text: words.formats.shortDay(day),
		datetime: day
	};
}
/** A day that a reader counts down to. */
function relativeDay(when) {
	return {
		...when,
		relative: true
	};
}
/** When a milestone happened: a day, a range of days, or "day unknown"; undefined if it has not. */
function actualText(milestone, context, length = "short") {
	const { actual } = milestone;
	if (actual === void 0) return void 0;
	const { words } = context;
	if (actual.from === null || actual.to === null) return {
		text: words.common.dayUnknown,
		datetime: void 0
	};
	const { from, to } = actual;
	if (from === to) return dayOfLength(from, context, length);
	return {
		text: (length === "long" ? words.formats.range : words.formats.shortRange)(from, to),
		datetime: void 0
	};
}
/** When a milestone happened, else when it is planned for, else undefined. */
function whenText(milestone, context, length = "short") {
	const planned = plannedDay(milestone);
	return actualText(milestone, context, length) ?? (planned === void 0 ? void 0 : dayOfLength(planned, context, length));
}
function dayOfLength(day, context, length) {
	return length === "long" ? dayText(day, context) : shortDayText(day, context);
}
/** `RC1 (7.0.0b)`: a milestone's title, with its version where the title does not say it. */
function milestoneLabel(milestone) {
	const { title, version } = milestone;
	return version === void 0 || title.includes(version) ? title : `${title} (${version})`;
}
/** The title of the milestone a `since` names; the id itself if the timeline lacks it. */
function sinceLabel(release, { since }) {
	const milestone = findMilestone(release, since);
	return milestone === void 0 ? since : milestoneLabel(milestone);
}
export { shortDayText as a, relativeDay as i, dayText as n, sinceLabel as o, milestoneLabel as r, whenText as s, actualText as t };
