import { c as monthEnd, n as isReleased, o as addMonths } from "./schedule_BV6sEfLG.mjs";
import { l as gaOf, r as dayOf, u as nextRelease } from "./milestone-order_B3YYj389.mjs";
// src/domain/support.ts
/** From GA to end of maintenance: an eol milestone, else the rule of site.yaml. */
function supportWindow(catalog, release, today) {
	const ga = gaOf(release);
	const from = ga === void 0 ? void 0 : dayOf(ga);
	const stated = statedEnd(release);
	const until = stated ?? ruledEnd(catalog, release, from);
	const extendedUntil = release.support.extended_until;
	return {
		from,
		until,
		extendedUntil,
		basis: stated !== void 0 ? "stated" : until === void 0 ? "none" : "rule",
		state: isReleased(release, today) ? stateOn(until, extendedUntil, today) : "planned"
	};
}
function statedEnd(release) {
	const eol = release.milestones.find((milestone) => milestone.kind === "eol");
	return eol === void 0 ? void 0 : dayOf(eol);
}
function ruledEnd(catalog, release, from) {
	const rule = catalog.site.support;
	if (rule === void 0 || from === void 0) return void 0;
	const ends = [addMonths(from, rule.months_after_ga)];
	const next = nextRelease(catalog, release);
	const nextGa = next === void 0 ? void 0 : gaOf(next);
	const nextDay = nextGa === void 0 ? void 0 : dayOf(nextGa);
	if (nextDay !== void 0 && rule.months_after_next_ga !== void 0) ends.push(addMonths(nextDay, rule.months_after_next_ga));
	return ends.map((day) => rule.round === "month-end" ? monthEnd(day) : day).toSorted().at(-1);
}
function stateOn(until, extendedUntil, today) {
	if (until === void 0) return "unknown";
	if (today <= until) return "maintained";
	return extendedUntil !== void 0 && today <= extendedUntil ? "extended" : "end-of-life";
}
export { supportWindow as t };
