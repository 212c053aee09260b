import { d as releaseIndex } from "./milestone-order_B3YYj389.mjs";
import { n as fixesOf, r as isAffected, t as affectedRanges } from "./known-issue-state_C2tZAA4c.mjs";
import { s as onceFor } from "./collection_bvq_wDi2.mjs";
// src/domain/issues-of.ts
/** All issues whose range meets the release, in the order of releases, then slugs. */
function issuesOf(catalog, release) {
	return (issuesNear(catalog).get(release.id) ?? []).filter((issue) => release.milestones.some((milestone) => isAffected(catalog, issue, {
		release,
		milestone
	})));
}
/** The issues that may meet a release, by its id: most stay in one, and need not be asked by others. */
var issuesNear = onceFor((catalog) => {
	const near = /* @__PURE__ */ new Map();
	for (const issue of catalog.releases.flatMap(({ issues }) => issues)) for (const { id } of reach(catalog, issue)) {
		const list = near.get(id);
		if (list === void 0) near.set(id, [issue]);
		else list.push(issue);
	}
	return near;
});
/** The releases in an issue's ranges. */
function reach(catalog, issue) {
	const { releases } = catalog;
	const within = affectedRanges(catalog, issue).map(({ from, to }) => {
		const first = from === void 0 ? 0 : releaseIndex(catalog, from.release.id);
		const last = to === void 0 ? releases.length : releaseIndex(catalog, to.release.id);
		return releases.slice(first, last + 1);
	});
	return new Set(within.flat());
}
/** The issues that a milestone fixes, in the order of releases, then slugs. */
function issuesFixedBy(catalog, point) {
	return fixedBy(catalog).get(pointName(point)) ?? [];
}
var fixedBy = onceFor((catalog) => {
	const fixes = catalog.releases.flatMap(({ issues }) => issues).flatMap((issue) => [...new Set(fixesOf(catalog, issue).map(pointName))].map((name) => ({
		issue,
		name
	})));
	const groups = Map.groupBy(fixes, ({ name }) => name);
	return new Map([...groups].map(([name, list]) => [name, list.map(({ issue }) => issue)]));
});
function pointName({ release, milestone }) {
	return `${release.id}/${milestone.id}`;
}
export { issuesOf as n, issuesFixedBy as t };
