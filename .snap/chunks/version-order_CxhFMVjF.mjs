import { c as findRelease, d as releaseIndex, i as milestoneIndex, l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { s as onceFor } from "./collection_bvq_wDi2.mjs";
// src/domain/version-order.ts
/**
* Finds what a writer named: a milestone id of the home release, `release/milestone`, a version of
* any timeline, or a release (its GA, or its last milestone where `edge` is `end`).
*/
function resolveVersion(catalog, home, name, edge = "start") {
	const point = inRelease(home, name) ?? qualified(catalog, name) ?? byVersion(catalog, name) ?? wholeRelease(catalog, name, edge);
	if (point !== void 0) return {
		kind: "point",
		point
	};
	const [first = ""] = name.split("/");
	return { kind: catalog.site.outside.includes(first) ? "outside" : "unknown" };
}
function inRelease(release, name) {
	const milestone = release.milestones.find(({ id, version }) => id === name || version === name);
	if (milestone !== void 0) return {
		release,
		milestone
	};
	const ga = gaOf(release);
	return release.version === name && ga !== void 0 ? {
		release,
		milestone: ga
	} : void 0;
}
function qualified(catalog, name) {
	const [releaseId = "", rest] = name.split("/");
	const release = findRelease(catalog, releaseId);
	return release === void 0 || rest === void 0 ? void 0 : inRelease(release, rest);
}
function byVersion(catalog, name) {
	return versions(catalog).get(name);
}
/** The first point of each version, in the order of the line. */
var versions = onceFor(({ releases }) => {
	const points = /* @__PURE__ */ new Map();
	const add = (version, point) => {
		if (version !== void 0 && !points.has(version)) points.set(version, point);
	};
	for (const release of releases) {
		for (const milestone of release.milestones) add(milestone.version, {
			release,
			milestone
		});
		const ga = gaOf(release);
		if (ga !== void 0) add(release.version, {
			release,
			milestone: ga
		});
	}
	return points;
});
function wholeRelease(catalog, name, edge) {
	const release = findRelease(catalog, name);
	if (release === void 0) return void 0;
	const milestone = edge === "start" ? gaOf(release) : release.milestones.at(-1);
	return milestone === void 0 ? void 0 : {
		release,
		milestone
	};
}
/** Negative if `a` comes before `b` in the order of releases, then of their timelines. */
function comparePoints(catalog, a, b) {
	if (a.release.id === b.release.id) return milestoneIndex(a.release, a.milestone.id) - milestoneIndex(a.release, b.milestone.id);
	return releaseIndex(catalog, a.release.id) - releaseIndex(catalog, b.release.id);
}
export { resolveVersion as n, comparePoints as t };
