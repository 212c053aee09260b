import { C as MILESTONE, S as MATURITY, T as SUPPORT, b as ADVICE, w as STATUS, x as CRITERION } from "./labels_Cj2CUjaG.mjs";
// src/view/legend.ts
var MARKS = {
	status: STATUS,
	maturity: MATURITY,
	advice: ADVICE,
	criterion: CRITERION,
	milestoneState: MILESTONE,
	support: SUPPORT
};
/** What the marks of a list mean, in the order of the list; stands on a page that uses them. */
function legend(name, { words }) {
	const labels = words[name];
	const { title, meanings } = words.legend[name];
	const meaningOf = meanings;
	return {
		title,
		entries: Object.entries(MARKS[name]).map(([key, [tone, shape]]) => ({
			tag: {
				word: labels[key] ?? key,
				tone,
				shape
			},
			meaning: meaningOf[key] ?? ""
		}))
	};
}
/** What those of the marks mean that a page shows; none if it shows none of the list. */
function legendOf(name, shown, context) {
	const { title, entries } = legend(name, context);
	const words = new Set(shown.map(({ word }) => word));
	const used = entries.filter(({ tag }) => words.has(tag.word));
	return used.length === 0 ? [] : [{
		title,
		entries: used
	}];
}
export { legendOf as n, legend as t };
