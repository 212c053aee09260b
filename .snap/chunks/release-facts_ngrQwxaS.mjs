import { l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { a as newestPublished } from "./known-issue-state_C2tZAA4c.mjs";
import { n as isReleased } from "./schedule_BV6sEfLG.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { i as tagValue, n as fact, r as facts, t as dayValue } from "./facts_CbPD1x_b.mjs";
import { n as dayText, r as milestoneLabel, s as whenText } from "./format_BKWFWC-I.mjs";
import { n as releaseValue } from "./item-facts_37Eqcwmg.mjs";
import { y as supportTag } from "./labels_Cj2CUjaG.mjs";
// src/view/release-facts.ts
/** Version, dates and support of a release. */
function releaseFacts(context, release) {
	const { words, catalog, today } = context;
	const names = words.release.facts;
	const ga = gaOf(release);
	const when = ga === void 0 ? void 0 : whenText(ga, context, "long");
	const support = supportWindow(catalog, release, today);
	const day = (text) => text === void 0 ? void 0 : dayValue(dayText(text, context));
	return [
		...fact(isReleased(release, today) ? names.ga : names.planned, when === void 0 ? void 0 : dayValue(when)),
		...fact(names.newest, newestVersion(context, release)),
		...fact(names.support, tagValue(supportTag(support.state, context))),
		...fact(names.until, day(support.until)),
		...fact(names.extended, day(support.extendedUntil)),
		...facts(names.from, upgradeFrom(context, release))
	];
}
/** The newest published version, where it is not the release's own. */
function newestVersion({ today, urls }, release) {
	const newest = newestPublished(release, today)?.milestone;
	if (newest === void 0 || newest.kind === "ga") return void 0;
	return {
		text: newest.version ?? milestoneLabel(newest),
		href: urls.milestone(release.id, newest.id)
	};
}
function upgradeFrom(context, release) {
	const { previous, upgrade_from: from = previous === void 0 ? [] : [previous] } = release;
	return from.map((id) => releaseValue(context, id));
}
export { releaseFacts as n, newestVersion as t };
