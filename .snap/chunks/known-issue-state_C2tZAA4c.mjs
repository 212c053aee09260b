import { i as publishes } from "./compare-milestones_CyHmtOFF.mjs";
import { c as findRelease, l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { s as onceFor } from "./collection_bvq_wDi2.mjs";
import { t as happened } from "./schedule_BV6sEfLG.mjs";
import { n as resolveVersion, t as comparePoints } from "./version-order_CxhFMVjF.mjs";
// src/domain/known-issue-state.ts
/** Ranges a known issue affects; without any it is its own release, from GA. */
function affectedRanges(catalog, issue) {
	return rangesIn(catalog)(issue);
}
/** The points that fix the issue. */
function fixesOf(catalog, issue) {
	return fixesIn(catalog)(issue);
}
/** Each release asks each issue that may reach it, at each of its milestones. */
var rangesIn = onceFor((catalog) => onceFor((issue) => readRanges(catalog, issue)));
var fixesIn = onceFor((catalog) => onceFor((issue) => readFixes(catalog, issue)));
function readRanges(catalog, issue) {
	const home = findRelease(catalog, issue.release);
	if (home === void 0) return [];
	const point = (name, edge) => {
		if (name === void 0) return void 0;
		const resolved = resolveVersion(catalog, home, name, edge);
		return resolved.kind === "point" ? resolved.point : void 0;
	};
	if (issue.affects.length > 0) return issue.affects.map((range) => ({
		from: point(range.from, "start"),
		to: point(range.to, "end"),
		note: range.note
	}));
	const ga = gaOf(home);
	const last = home.milestones.at(-1);
	return [{
		from: ga === void 0 ? void 0 : {
			release: home,
			milestone: ga
		},
		to: last === void 0 ? void 0 : {
			release: home,
			milestone: last
		},
		note: void 0
	}];
}
function readFixes(catalog, issue) {
	const home = findRelease(catalog, issue.release);
	if (home === void 0) return [];
	return issue.fixed_in.flatMap((name) => {
		const resolved = resolveVersion(catalog, home, name);
		return resolved.kind === "point" ? [resolved.point] : [];
	});
}
/** True if a version at that point has the fault: inside a range, and no fix at or before it in that range's run. */
function isAffected(catalog, issue, at) {
	if (fixesOf(catalog, issue).some((fix) => fixes(catalog, issue, fix, at))) return false;
	return affectedRanges(catalog, issue).some(({ from, to }) => (from === void 0 || comparePoints(catalog, from, at) <= 0) && (to === void 0 || comparePoints(catalog, at, to) <= 0));
}
/** A fix reaches the later versions of its own release, and later releases that are past all fixes. */
function fixes(catalog, issue, fix, at) {
	if (comparePoints(catalog, fix, at) > 0) return false;
	if (fix.release.id === at.release.id) return true;
	return !fixesOf(catalog, issue).some((other) => other.release.id === at.release.id);
}
/** How the issue stands in a release on a day. */
function knownIssueState(catalog, issue, release, today) {
	const newest = newestPublished(release, today);
	const open = newest === void 0 || isAffected(catalog, issue, newest);
	const fixes = fixesOf(catalog, issue);
	return {
		state: open ? "open" : fixes.length > 0 ? "fixed" : "ended",
		fixes,
		ranges: affectedRanges(catalog, issue)
	};
}
/** The newest published milestone of a release on a day, else undefined. */
function newestPublished(release, today) {
	const milestone = release.milestones.filter((candidate) => publishes(candidate) && happened(candidate, today)).at(-1);
	return milestone === void 0 ? void 0 : {
		release,
		milestone
	};
}
export { newestPublished as a, knownIssueState as i, fixesOf as n, isAffected as r, affectedRanges as t };
