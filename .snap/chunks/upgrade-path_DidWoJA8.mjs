import { d as releaseIndex, l as gaOf, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
import { a as newestPublished, r as isAffected } from "./known-issue-state_C2tZAA4c.mjs";
import { c as isAfterGa, d as liesOn, f as pathSpan, l as isThere, m as versionsOf, o as upgradeRoute, p as releasesBetween, u as lastMilestone } from "./upgrade-pairs_DRW1rriM.mjs";
import { n as isBrought, t as isBreaking } from "./brought_CDM3krG7.mjs";
import { s as onceFor } from "./collection_bvq_wDi2.mjs";
import { n as resolveVersion, t as comparePoints } from "./version-order_CxhFMVjF.mjs";
// src/domain/path-issues.ts
/** The known issues that the end of a path has, and those that its start and its stops have. */
function pathIssues(catalog, span, hops) {
	const { from, to, today } = span;
	const issues = catalog.releases.flatMap((release) => release.issues);
	const end = newestPublished(to, today);
	const has = (issue, point) => point !== void 0 && mayReach(issue, point) && isAffected(catalog, issue, point);
	const starts = versionsOf(from, today).map((milestone) => ({
		release: from,
		milestone
	}));
	const stops = hops.slice(0, -1).map((hop) => newestPublished(hop.to, today));
	return {
		open: issues.filter((issue) => has(issue, end)),
		left: issues.filter((issue) => !has(issue, end) && [...starts, ...stops].some((point) => has(issue, point)))
	};
}
/** Without ranges a fault stays in its own release: most need no closer look. */
function mayReach(issue, { release }) {
	return issue.affects.length > 0 || issue.release === release.id;
}
// src/domain/path-items.ts
/** Breaking changes and removals on the path; one that was brought to several releases once, where it is first met. */
function pathBreaking(catalog, span) {
	return brought(catalog, ({ item }) => isBreaking(item), span.today).flatMap((homed) => arrival(catalog, span, homed) ?? []);
}
/** Deprecations whose announced removal lies on the path, where no removal of its own tells of it. */
function pathRemovals(catalog, span) {
	return deprecations(catalog, span).flatMap(({ item, release }) => {
		const at = removalOf(catalog, release, item);
		return at !== void 0 && liesOn(span, at.release, at.milestone.id) ? [{
			item,
			release,
			at
		}] : [];
	});
}
/**
* Deprecations that are still to hit after the target, those with a named removal first. Of what
* was announced before the path begins, only those: an old one without a date says nothing new.
*/
function pendingDeprecations(catalog, span) {
	const pending = deprecations(catalog, span).filter(({ item, release }) => !isRemoved(catalog, span, removalOf(catalog, release, item))).map(({ item }) => item);
	const dated = pending.filter((item) => item.removed_in !== void 0);
	const passed = new Set(span.passed.map(({ id }) => id));
	const undated = pending.filter((item) => item.removed_in === void 0);
	return [...dated, ...undated.filter(({ release }) => passed.has(release))];
}
/** Items of one sort that releases bring. */
function brought(catalog, isMeant, today) {
	return answered(catalog).filter((homed) => isMeant(homed) && isBrought(homed.release, homed.item, today));
}
/** All that a reader of a path may have to answer: each path would look through all items. */
var answered = onceFor(({ releases }) => releases.flatMap((release) => release.items.filter((item) => isBreaking(item) || isDeprecation(item)).map((item) => ({
	item,
	release
}))));
function isDeprecation({ kind }) {
	return kind === "deprecation";
}
/** The first place on the path that has the item; undefined if the start had it, or no place has. */
function arrival(catalog, span, homed) {
	const points = pointsOf(catalog, homed);
	const isAtStart = ({ release, milestone }) => release.id === span.from.id && !isAfterGa(release, milestone.id);
	if (points.some(isAtStart)) return void 0;
	const [at] = points.filter(({ release, milestone }) => liesOn(span, release, milestone.id)).toSorted((a, b) => comparePoints(catalog, a, b));
	return at === void 0 ? void 0 : {
		...homed,
		at
	};
}
/** Where an item came in: at home, and where `also_in` says it did too. */
function pointsOf(catalog, { item, release }) {
	const home = findMilestone(release, item.since);
	const others = item.also_in.flatMap((place) => {
		const resolved = resolveVersion(catalog, release, place);
		return resolved.kind === "point" ? [resolved.point] : [];
	});
	return home === void 0 ? others : [{
		release,
		milestone: home
	}, ...others];
}
/** Deprecations up to the target that no later item takes up. */
function deprecations(catalog, { to, today }) {
	const end = releaseIndex(catalog, to.id);
	const announced = brought(catalog, ({ release }) => releaseIndex(catalog, release.id) <= end, today).filter(({ item, release }) => isThere(release, item.since, today));
	const continued = new Set(announced.map(({ item }) => item.continues));
	return announced.filter(({ item }) => isDeprecation(item) && !continued.has(`${item.release}/${item.slug}`));
}
function removalOf(catalog, home, item) {
	if (item.removed_in === void 0) return void 0;
	const removal = resolveVersion(catalog, home, item.removed_in);
	return removal.kind === "point" ? removal.point : void 0;
}
function isRemoved(catalog, span, removal) {
	const milestone = lastMilestone(span.to, span.today);
	if (removal === void 0 || milestone === void 0) return false;
	return comparePoints(catalog, removal, {
		release: span.to,
		milestone
	}) <= 0;
}
// src/domain/path-steps.ts
/** Every note on the path, in the order of the line. */
function pathSteps(catalog, span) {
	const notes = span.passed.flatMap((release) => release.notes.filter((note) => liesOn(span, release, note.since)).map((note) => ({
		note,
		release
	})));
	return notes.map((step) => {
		const later = notes.filter((other) => supersedes(catalog, other, step)).map(({ note }) => note);
		const supersededBy = later.find((note) => isForAllOf(note, step.note));
		return {
			...step,
			supersededBy,
			needlessWith: supersededBy === void 0 ? later[0] : void 0
		};
	});
}
/** Only a later note counts, so that two that name each other are not both lost. */
function supersedes(catalog, later, earlier) {
	const { release, slug } = earlier.note;
	if (!later.note.supersedes.includes(`${release}/${slug}`)) return false;
	const [a, b] = [pointOf(later), pointOf(earlier)];
	return a !== void 0 && b !== void 0 && comparePoints(catalog, a, b) > 0;
}
function pointOf({ note, release }) {
	const milestone = findMilestone(release, note.since);
	return milestone === void 0 ? void 0 : {
		release,
		milestone
	};
}
/** True if a note concerns everyone whom another one concerns. */
function isForAllOf(note, other) {
	if (note.applies_if.length === 0) return true;
	return other.applies_if.length > 0 && other.applies_if.every((id) => note.applies_if.includes(id));
}
// src/domain/upgrade-path.ts
/**
* The path between two releases: every note later than the start's GA up to the target's newest
* version, those of releases passed on the way included (content model, "upgrade notes"). Undefined
* for a downgrade, or where no hops lead from one to the other.
*/
function upgradePath(catalog, from, to, today) {
	const route = from.id === to.id ? [{
		from,
		to
	}] : upgradeRoute(catalog, from, to);
	if (route === void 0) return void 0;
	const span = pathSpan(catalog, from, to, today);
	const parts = {
		steps: pathSteps(catalog, span),
		breaking: pathBreaking(catalog, span),
		removals: pathRemovals(catalog, span)
	};
	const issues = pathIssues(catalog, span, route);
	return {
		from,
		to,
		start: gaOf(from),
		end: newestPublished(to, today)?.milestone,
		versions: versionsOf(from, today),
		hops: route.map((hop, index) => pathHop(catalog, hop, index === 0, parts)),
		deprecations: pendingDeprecations(catalog, span),
		openIssues: issues.open,
		leftIssues: issues.left
	};
}
/** A hop holds what came after its start up to its end; only the first one begins inside a release. */
function pathHop(catalog, hop, isFirst, parts) {
	const between = releasesBetween(catalog, hop.from, hop.to);
	const own = between.filter(({ id }) => isFirst || id !== hop.from.id);
	const ids = new Set(own.map(({ id }) => id));
	const isHere = ({ at }) => ids.has(at.release.id);
	return {
		...hop,
		leapt: between.slice(1, -1),
		steps: parts.steps.filter(({ release }) => ids.has(release.id)),
		breaking: parts.breaking.filter(isHere),
		removals: parts.removals.filter(isHere)
	};
}
export { upgradePath as t };
