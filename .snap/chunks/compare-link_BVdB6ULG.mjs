import { i as publishes } from "./compare-milestones_CyHmtOFF.mjs";
import { t as happened } from "./schedule_BV6sEfLG.mjs";
// src/view/compare-link.ts
/** The milestones that can be compared: they publish something, and took place or are to. */
function comparedMilestones({ today }, release) {
	return release.milestones.filter((milestone) => publishes(milestone) && milestone.outcome === void 0 && (milestone.condition === "firm" || happened(milestone, today)));
}
/** Where two milestones of a release can be compared; undefined if it does not have two. */
function compareLink(context, release, from, to) {
	const milestones = comparedMilestones(context, release);
	if (milestones.length < 2) return void 0;
	const { urls, words } = context;
	const isPair = [from, to].every((one) => one !== void 0 && milestones.includes(one));
	return {
		label: words.milestone.compare,
		href: isPair ? urls.compare(release.id, from?.id, to?.id) : urls.compare(release.id)
	};
}
export { comparedMilestones as n, compareLink as t };
