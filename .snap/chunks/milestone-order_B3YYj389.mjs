import { s as onceFor } from "./collection_bvq_wDi2.mjs";
// src/view/inline.ts
var ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Text as HTML: what has a meaning in HTML is escaped. */
function escapeHtml(text) {
	return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}
/**
* A text of the front matter as HTML. Writers put names and paths in backticks, as in a body;
* nothing else is markup there.
*/
function inlineHtml(text) {
	return escapeHtml(text).replace(/`([^`]+)`/gu, "<code>$1</code>");
}
/** The same text without its backticks, for titles of windows and descriptions. */
function plainText(text) {
	return text.replaceAll("`", "");
}
/** The same for a text that may be absent. */
function optionalHtml(text) {
	return text === void 0 ? void 0 : inlineHtml(text);
}
// src/domain/find.ts
/** Pages ask for a release by its id, or what follows it, as often as there are items. */
var places = onceFor(({ releases }) => firstBy(releases.keys(), (at) => releases[at]?.id));
var followers = onceFor(({ releases }) => firstBy(releases, ({ previous }) => previous));
var itemsBySlug = onceFor(({ items }) => firstBy(items, ({ slug }) => slug));
/** The release with that id, or undefined for an outside or unknown one. */
function findRelease(catalog, id) {
	return catalog.releases[releaseIndex(catalog, id)];
}
/** Place of a release on the line; -1 if it is not there. */
function releaseIndex(catalog, id) {
	return places(catalog).get(id) ?? -1;
}
/** The milestone with that id, or undefined. */
function findMilestone(release, id) {
	return release.milestones.find((milestone) => milestone.id === id);
}
/** The item that `release/slug` names, or undefined. */
function findItem(catalog, reference) {
	const [releaseId = "", slug = ""] = reference.split("/");
	const release = findRelease(catalog, releaseId);
	return release === void 0 ? void 0 : itemsBySlug(release).get(slug);
}
/** The GA milestone, or undefined while the timeline has none. */
function gaOf(release) {
	return release.milestones.find((milestone) => milestone.kind === "ga");
}
/** The release that follows, or undefined for the newest. */
function nextRelease(catalog, release) {
	return followers(catalog).get(release.id);
}
/** The first of what has the same key, by key. */
function firstBy(all, keyOf) {
	const found = /* @__PURE__ */ new Map();
	for (const one of all) {
		const key = keyOf(one);
		if (!found.has(key)) found.set(key, one);
	}
	return found;
}
// src/domain/milestone-order.ts
/** Place of a milestone in the timeline; -1 if it is not there. */
function milestoneIndex(release, id) {
	return release.milestones.findIndex((milestone) => milestone.id === id);
}
/** The last known day of what happened, or undefined while it is not known or did not happen. */
function actualDay(milestone) {
	return milestone.actual?.to ?? void 0;
}
/** The plan that stands, or undefined. */
function plannedDay(milestone) {
	return milestone.plans.at(-1)?.planned;
}
/** The actual day, else the plan that stands, else undefined. */
function dayOf(milestone) {
	return actualDay(milestone) ?? plannedDay(milestone);
}
/**
* Up to which day a dated history entry belongs to a milestone: its own day, else the next dated
* milestone's (content model, "projection"); undefined when nothing later is dated.
*/
function cutOff(release, index) {
	for (const milestone of release.milestones.slice(index)) {
		const day = dayOf(milestone);
		if (day !== void 0) return day;
	}
}
export { plannedDay as a, findRelease as c, releaseIndex as d, escapeHtml as f, plainText as h, milestoneIndex as i, gaOf as l, optionalHtml as m, cutOff as n, findItem as o, inlineHtml as p, dayOf as r, findMilestone as s, actualDay as t, nextRelease as u };
