import { c as findRelease, d as releaseIndex, i as milestoneIndex, l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { n as isReleased, t as happened } from "./schedule_BV6sEfLG.mjs";
import { a as newestPublished } from "./known-issue-state_C2tZAA4c.mjs";
// src/domain/path-span.ts
/** The span between two releases of one line. */
function pathSpan(catalog, from, to, today) {
	return {
		from,
		to,
		passed: releasesBetween(catalog, from, to),
		today
	};
}
/** The releases from one to another in the order of the line, both included. */
function releasesBetween(catalog, from, to) {
	const index = ({ id }) => releaseIndex(catalog, id);
	return catalog.releases.slice(index(from), index(to) + 1);
}
/** True for what came after a release's GA, in one of its maintenance releases. */
function isAfterGa(release, since) {
	const ga = gaOf(release);
	return ga !== void 0 && milestoneIndex(release, since) > milestoneIndex(release, ga.id);
}
/** Up to where a release is there: its newest version once it is out, before that all that is planned. */
function lastMilestone(release, today) {
	return (isReleased(release, today) ? newestPublished(release, today) : void 0)?.milestone ?? release.milestones.at(-1);
}
/** Whether what came with a milestone of a release is there by today. */
function isThere(release, since, today) {
	const last = lastMilestone(release, today);
	return last !== void 0 && milestoneIndex(release, since) <= milestoneIndex(release, last.id);
}
/** Whether what came with a milestone of a release lies on the path: later than the start's GA, and there. */
function liesOn(span, release, since) {
	if (!span.passed.some(({ id }) => id === release.id)) return false;
	if (release.id === span.from.id && !isAfterGa(release, since)) return false;
	return isThere(release, since, span.today);
}
/** The versions of a release that somebody may run: GA, and the maintenance releases that are out. */
function versionsOf(release, today) {
	return release.milestones.filter((milestone) => milestone.kind === "ga" || milestone.kind === "maintenance" && happened(milestone, today));
}
// src/domain/upgrade-route.ts
/** The releases a release can be reached from in one hop: `upgrade_from`, else `previous`. */
function upgradeSources(catalog, release) {
	return (release.upgrade_from ?? (release.previous === void 0 ? [] : [release.previous])).flatMap((id) => findRelease(catalog, id) ?? []);
}
/**
* The fewest hops from a release to a later one, found backwards along `upgrade_from`; the releases
* between are stops that cannot be skipped. Empty inside one release; undefined where no path leads.
*/
function upgradeRoute(catalog, from, to) {
	const onward = /* @__PURE__ */ new Map();
	const reached = /* @__PURE__ */ new Set([to.id]);
	let frontier = [to];
	while (!reached.has(from.id) && frontier.length > 0) {
		const next = [];
		for (const release of frontier) for (const source of upgradeSources(catalog, release)) {
			if (reached.has(source.id)) continue;
			reached.add(source.id);
			onward.set(source.id, {
				from: source,
				to: release
			});
			next.push(source);
		}
		frontier = next;
	}
	return reached.has(from.id) ? follow(onward, from.id, to.id) : void 0;
}
function follow(onward, start, end) {
	const hops = [];
	for (let id = start; id !== end;) {
		const hop = onward.get(id);
		if (hop === void 0) break;
		hops.push(hop);
		id = hop.to.id;
	}
	return hops;
}
// src/view/upgrade-pairs.ts
/** The id that stands for an end in an address. */
function endId(end) {
	return typeof end === "string" ? end : end.id;
}
/** The releases between which paths are prepared, oldest first. */
function pathReleases({ releases }) {
	return [...Map.groupBy(releases, ({ product }) => product).values()].flatMap((line) => line.slice(-12));
}
/** Releases that are named here but documented elsewhere; no more of them than of those that are. */
function outsideEnds(catalog) {
	return catalog.site.outside.filter((id) => findRelease(catalog, id) === void 0).slice(-12);
}
/** Every pair that has a page: paths, downgrades, and pairs with a release documented elsewhere. */
function upgradePairs(catalog) {
	const releases = pathReleases(catalog);
	const outside = outsideEnds(catalog);
	return releases.flatMap((from) => [...releases.filter(({ product }) => product === from.product).map((to) => ({
		kind: "here",
		from,
		to
	})), ...outside.flatMap((id) => [{
		kind: "from-outside",
		from: id,
		to: from
	}, {
		kind: "to-outside",
		from,
		to: id
	}])]);
}
/** Whether a release says that it can be reached from another, which may be documented elsewhere. */
function isReachedFrom({ upgrade_from, previous }, id) {
	return upgrade_from === void 0 ? previous === id : upgrade_from.includes(id);
}
export { upgradePairs as a, isAfterGa as c, liesOn as d, pathSpan as f, pathReleases as i, isThere as l, versionsOf as m, isReachedFrom as n, upgradeRoute as o, releasesBetween as p, outsideEnds as r, upgradeSources as s, endId as t, lastMilestone as u };
