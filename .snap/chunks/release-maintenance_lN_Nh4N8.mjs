import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { n as fixesOf } from "./known-issue-state_C2tZAA4c.mjs";
import { s as onceFor } from "./collection_bvq_wDi2.mjs";
import { n as resolveVersion } from "./version-order_CxhFMVjF.mjs";
import { s as whenText } from "./format_BKWFWC-I.mjs";
import { n as issueLink, o as noteLink, r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { s as recordHtml } from "./translated_Q5VoFl6f.mjs";
// src/view/release-maintenance.ts
/** The maintenance releases, newest first; undefined if there are none. */
function maintenanceSection(context, release, items) {
	const milestones = release.milestones.filter(({ kind }) => kind === "maintenance");
	if (milestones.length === 0) return void 0;
	return {
		...section("maintenance", context.words.release.maintenance),
		entries: milestones.toReversed().map((milestone) => maintenanceEntry(context, release, milestone, items))
	};
}
function maintenanceEntry(context, release, milestone, items) {
	const { words, urls } = context;
	const { id, title, note } = milestone;
	const notes = release.notes.filter(({ since }) => since === id);
	return {
		link: {
			label: title,
			href: urls.milestone(release.id, id)
		},
		when: whenText(milestone, context, "long"),
		note: note === void 0 ? void 0 : recordHtml(note, context),
		lists: [{
			title: words.release.fixedIssues,
			links: repairs(context, release, milestone, items)
		}, {
			title: words.release.newNotes,
			links: notes.map((one) => noteLink(context, one))
		}].filter(({ links }) => links.length > 0)
	};
}
/** Items that came with it, here or by a backport, and known issues it fixed. */
function repairs(context, release, milestone, items) {
	const { catalog } = context;
	const own = items.filter(({ since }) => since === milestone.id);
	const backports = sharedItems(context, release).filter((item) => pointsOf(context, release, item).includes(milestone));
	const fixed = issuesOf(catalog, release).filter((issue) => fixesOf(catalog, issue).some((point) => point.milestone === milestone));
	return [...[...own, ...backports].map((item) => itemLink(context, item)), ...fixed.map((issue) => issueLink(context, issue))];
}
/** Items of other releases that say this one has the same change (`also_in`). */
function sharedItems({ catalog }, release) {
	return shared(catalog).get(release.id) ?? [];
}
/** Such items by the release they name: few do, and each page of a release asks. */
var shared = onceFor(({ releases }) => {
	const named = releases.flatMap(({ id, items }) => items.flatMap((item) => [...new Set(item.also_in.map(releaseOf))].filter((other) => other !== id).map((other) => ({
		item,
		other
	}))));
	const groups = Map.groupBy(named, ({ other }) => other);
	return new Map([...groups].map(([other, list]) => [other, list.map(({ item }) => item)]));
});
function releaseOf(place) {
	return place.split("/")[0];
}
/** Milestones of this release that such an item names. */
function pointsOf({ catalog }, release, item) {
	return item.also_in.filter((place) => releaseOf(place) === release.id).flatMap((place) => {
		const resolved = resolveVersion(catalog, release, place);
		return resolved.kind === "point" ? [resolved.point.milestone] : [];
	});
}
export { pointsOf as n, sharedItems as r, maintenanceSection as t };
