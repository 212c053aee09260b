import { i as milestoneIndex, r as dayOf } from "./milestone-order_B3YYj389.mjs";
import { t as happened, u as dayOfEntry } from "./schedule_BV6sEfLG.mjs";
// src/domain/entry-days.ts
/** The day of what the content gives no day at all, so that two builds agree on it. */
var NO_DAY = "1970-01-01";
/**
* The days of an entry, from the content alone: published on the day of its `since`; changed on the
* day that `updated` names, else that of its last history entry or revision, else when it was
* published. What has no day of its own has the first one that its release's timeline names.
*/
function entryDays(release, facts, today) {
	const published = publishedDay(release, facts.since, today);
	const updated = facts.updated ?? lastChange(release, facts.changes ?? [], today) ?? published ?? firstDay(release, today);
	return {
		published,
		updated: published !== void 0 && published > updated ? published : updated
	};
}
/**
* The day a milestone came: its own; where that was not recorded, the next dated one's (content
* model, "projection"), else that of the one before. Undefined if it is still to come.
*/
function publishedDay(release, since, today) {
	const index = Math.max(0, milestoneIndex(release, since));
	const milestones = release.milestones.map((milestone) => milestone.outcome === void 0 ? milestone : void 0);
	const later = milestones.slice(index).filter((one) => one !== void 0);
	if (!later.some((milestone) => happened(milestone, today))) return void 0;
	const day = later.map(dayOf).find((one) => one !== void 0);
	if (day !== void 0 && day <= today) return day;
	return milestones.slice(0, index).filter((one) => one !== void 0).map(dayOf).findLast((one) => one !== void 0 && one <= today) ?? "1970-01-01";
}
function lastChange(release, changes, today) {
	return changes.map((change) => dayOfEntry(release, change)).filter((day) => day !== void 0 && day <= today).toSorted().at(-1);
}
/** The first day that a timeline names: it stays where it is when milestones come. */
function firstDay({ milestones }, today) {
	const known = milestones.flatMap((milestone) => [dayOf(milestone), ...milestone.plans.map(({ set }) => set)]).filter((day) => day !== void 0).toSorted()[0];
	return known === void 0 || known > today ? NO_DAY : known;
}
export { publishedDay as i, entryDays as n, firstDay as r, NO_DAY as t };
