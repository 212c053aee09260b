import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { n as isReleased } from "./schedule_BV6sEfLG.mjs";
import { o as sinceLabel } from "./format_BKWFWC-I.mjs";
import { h as plainText, p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
import { _ as severityTag, f as maturityTag, h as releaseName, i as breakingTag, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { c as summaryOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/item-entry.ts
/** The entry of an item in a list. */
function itemEntry(context, release, written, detail = "short") {
	const item = inLanguage(written, context);
	const state = itemState(release, item);
	const summary = detail === "name" ? void 0 : summaryOf(item);
	return {
		lang: item.lang,
		title: plainText(item.title),
		href: context.urls.item(item),
		summary: summary === void 0 ? void 0 : inlineHtml(summary),
		tags: entryTags(context, release, item, state),
		remarks: entryRemarks(context, release, item, state),
		duties: detail === "duties" ? duties(context, item) : []
	};
}
/** What the mark of a list leaves unsaid is what goes without saying: ready, and stable. */
function entryTags(context, release, item, { status, maturity }) {
	return [
		...status === "ready" && isReleased(release, context.today) ? [] : [statusTag(status, context)],
		...item.breaking ? [breakingTag(context)] : [],
		...item.severity === void 0 ? [] : [severityTag(item.severity, context)],
		...maturity === "stable" ? [] : [maturityTag(maturity, context)]
	];
}
function entryRemarks(context, release, item, { status }) {
	const { words } = context;
	const remarks = [];
	if (laterThanGa(release, item)) remarks.push(words.release.since(sinceLabel(release, item)));
	if (item.removed_in !== void 0) remarks.push(words.release.removedIn(releaseName(item.removed_in, context)));
	if (status === "deferred" && item.deferred_to !== void 0) remarks.push(words.release.deferredTo(releaseName(item.deferred_to, context)));
	return remarks;
}
/** True for what came with a maintenance release: candidates lie behind the reader of the notes. */
function laterThanGa(release, item) {
	const ga = release.milestones.findIndex(({ kind }) => kind === "ga");
	return ga >= 0 && release.milestones.findIndex(({ id }) => id === item.since) > ga;
}
/** What changes and what to do, where the item says so. */
function duties({ words }, { impact, action }) {
	return [...impact === void 0 ? [] : [{
		label: words.release.impact,
		html: inlineHtml(impact)
	}], ...action === void 0 ? [] : [{
		label: words.release.action,
		html: inlineHtml(action)
	}]];
}
export { itemEntry as n, duties as t };
