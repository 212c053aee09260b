import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { f as writtenBy, l as NOW } from "./schedule_BV6sEfLG.mjs";
// src/domain/readiness.ts
var UNKNOWN = {
	state: "unknown",
	evidence: []
};
/**
* Items × criteria at a moment. For a day in the past only the items of which something had been
* written by then are on the board: the others were not on anybody's mind yet.
*/
function readiness(catalog, release, moment = NOW) {
	const items = release.items.filter((item) => wasOnTheBoard(release, item, moment));
	const rows = items.map((item) => readinessRow(catalog, release, item, moment));
	const live = rows.filter((row) => row.state.status !== "deferred");
	return {
		rows,
		totals: criterionTotals(catalog, live),
		undecided: live.filter((row) => row.state.status === "undecided").map((row) => row.item),
		unmet: live.map(unmetOf).filter((entry) => entry.criteria.length > 0),
		attention: live.flatMap(({ item, state }) => state.attention === void 0 ? [] : [{
			item,
			reason: state.attention
		}]),
		openAsks: items.flatMap((item) => openAsks(item, moment))
	};
}
/** The item's answers beside its state. */
function readinessRow(catalog, release, item, moment = NOW) {
	const state = itemState(release, item, moment);
	return {
		item,
		state,
		answers: catalog.site.criteria.map(({ id }) => ({
			criterion: id,
			answer: state.criteria[id] ?? UNKNOWN
		}))
	};
}
/** Asks of an item and its parts that are still open; at a day, those made and not done by then. */
function openAsks(item, moment = NOW) {
	return [...item.asks, ...item.parts.flatMap((part) => part.asks)].filter(({ done }) => done === void 0 || isLater(done, moment)).filter((ask) => moment.at !== "day" || (ask.on ?? "") <= moment.day).map((ask) => ({
		item,
		ask
	}));
}
/** `done` may be a day or words; only a day tells that it came later. */
function isLater(done, moment) {
	return moment.at === "day" && /^\d{4}-\d{2}-\d{2}$/u.test(done) && done > moment.day;
}
function wasOnTheBoard(release, item, moment) {
	return moment.at === "now" || item.history.some(writtenBy(release, moment));
}
function unmetOf({ item, answers }) {
	return {
		item,
		criteria: answers.filter(({ answer }) => answer.state === "unmet").map(({ criterion }) => criterion)
	};
}
function criterionTotals(catalog, rows) {
	const entries = catalog.site.criteria.map(({ id }) => [id, totalsOf(rows, id)]);
	return Object.fromEntries(entries);
}
function totalsOf(rows, criterion) {
	const totals = {
		met: 0,
		unmet: 0,
		unknown: 0,
		"not-applicable": 0
	};
	for (const { answers } of rows) {
		const found = answers.find((entry) => entry.criterion === criterion);
		if (found !== void 0) totals[found.answer.state] += 1;
	}
	return totals;
}
export { readinessRow as n, readiness as t };
