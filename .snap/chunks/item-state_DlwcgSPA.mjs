import { f as writtenBy, l as NOW } from "./schedule_BV6sEfLG.mjs";
// src/domain/item-state.ts
/** The word that ends an attention in a history. */
var NO_ATTENTION = "none";
/** The item's state at a moment: the fields at the top, then each history entry written by then. */
function itemState(release, item, moment = NOW) {
	return item.history.filter(writtenBy(release, moment)).reduce(applyEntry, initialState(item));
}
function initialState(item) {
	return {
		status: item.status,
		maturity: item.maturity ?? "stable",
		attention: item.attention,
		criteria: item.criteria,
		parts: item.parts.map((part) => ({
			...part,
			status: part.status,
			likelihood: part.likelihood
		}))
	};
}
function applyEntry(state, entry) {
	const attention = entry.attention ?? state.attention;
	return {
		status: entry.status ?? state.status,
		maturity: entry.maturity ?? state.maturity,
		attention: attention === NO_ATTENTION ? void 0 : attention,
		criteria: {
			...state.criteria,
			...entry.criteria
		},
		parts: state.parts.map((part) => applyToPart(part, entry.parts[part.id]))
	};
}
function applyToPart(part, change) {
	if (change === void 0) return part;
	return {
		...part,
		status: change.status ?? part.status,
		likelihood: change.likelihood ?? part.likelihood,
		note: change.note ?? part.note,
		criteria: {
			...part.criteria,
			...change.criteria
		}
	};
}
export { itemState as t };
