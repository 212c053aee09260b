import { c as findRelease, o as findItem, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
import { s as onceFor } from "./collection_bvq_wDi2.mjs";
import { n as isReleased } from "./schedule_BV6sEfLG.mjs";
import { n as resolveVersion } from "./version-order_CxhFMVjF.mjs";
import { i as tagValue, n as fact, r as facts, t as dayValue } from "./facts_CbPD1x_b.mjs";
import { n as dayText, r as milestoneLabel } from "./format_BKWFWC-I.mjs";
import { _ as severityTag, f as maturityTag, h as releaseName, r as audienceLabel, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/item-facts.ts
/** What is decided and known about an item, in short. */
function itemFacts(context, release, item, state) {
	const names = context.words.item.facts;
	const { maturity } = state;
	const severity = item.severity && tagValue(severityTag(item.severity, context));
	return [
		...fact(names.status, tagValue(statusTag(state.status, context))),
		...fact(names.maturity, maturity === "stable" ? void 0 : tagValue(maturityTag(maturity, context))),
		...fact(names.severity, severity),
		...facts(names.advisories, item.advisories),
		...fact(names.published, item.published && dayValue(dayText(item.published, context))),
		...fact(names.since, since(context, release, item, state)),
		...facts(names.component, item.component),
		...facts(names.audience, item.audience.map((id) => audienceLabel(id, context))),
		...facts(names.owners, item.owners),
		...fact(names.updated, item.updated && dayValue(dayText(item.updated, context))),
		...relations(context, release, item)
	];
}
/** The milestone that brought it; none for an item that did not come, once that is settled. */
function since({ today, urls }, release, item, { status }) {
	const milestone = status === "deferred" || isReleased(release, today) && status !== "ready" ? void 0 : findMilestone(release, item.since);
	if (milestone === void 0) return void 0;
	return {
		text: milestoneLabel(milestone),
		href: urls.milestone(release.id, milestone.id)
	};
}
/** Where it comes from, goes to, and is as well. */
function relations(context, release, item) {
	const names = context.words.item.facts;
	const point = (name) => versionValue(context, release, name);
	return [
		...facts(names.alsoIn, item.also_in.map(point)),
		...fact(names.removedIn, item.removed_in && point(item.removed_in)),
		...fact(names.deferredTo, item.deferred_to && releaseValue(context, item.deferred_to)),
		...fact(names.continues, item.continues && reference(context, item.continues)),
		...facts(names.continuedBy, continuedBy(context, item))
	];
}
/** A release by its name, with its page if it has one. */
function releaseValue(context, id) {
	const text = releaseName(id, context);
	return findRelease(context.catalog, id) !== void 0 ? {
		text,
		href: context.urls.release(id)
	} : { text };
}
/** A version, milestone or release by its name, with the page that tells of it if there is one. */
function versionValue(context, home, name) {
	const { catalog, urls } = context;
	if (findRelease(catalog, name) !== void 0) return releaseValue(context, name);
	const resolved = resolveVersion(catalog, home, name);
	if (resolved.kind !== "point") return { text: releaseName(name.replace("/", " "), context) };
	const { release, milestone } = resolved.point;
	const version = milestone.version ?? (milestone.kind === "ga" ? release.version : void 0);
	return {
		text: `${inLanguage(release, context).title}, ${version ?? milestone.title}`,
		href: urls.milestone(release.id, milestone.id)
	};
}
function reference(context, name) {
	const item = findItem(context.catalog, name);
	return item === void 0 ? { text: name } : itemValue(context, item);
}
function continuedBy(context, item) {
	return (continuations(context.catalog).get(`${item.release}/${item.slug}`) ?? []).map((other) => itemValue(context, other));
}
/** The items that go on with another, by that other: each of its pages would look through all items. */
var continuations = onceFor(({ releases }) => Map.groupBy(releases.flatMap(({ items }) => items.filter((item) => item.continues !== void 0)), (item) => item.continues));
function itemValue(context, item) {
	const release = releaseName(item.release, context);
	const { label, href } = itemLink(context, item);
	return {
		text: context.words.item.ofRelease(label, release),
		href
	};
}
export { releaseValue as n, itemFacts as t };
