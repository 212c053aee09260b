import { a as plannedAt, o as noteState, r as milestoneBefore } from "./compare-milestones_CyHmtOFF.mjs";
import { n as comparedMilestones } from "./compare-link_BVdB6ULG.mjs";
import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { n as fixesOf, r as isAffected } from "./known-issue-state_C2tZAA4c.mjs";
import { i as milestoneIndex } from "./milestone-order_B3YYj389.mjs";
import { d as existsAt } from "./schedule_BV6sEfLG.mjs";
import { n as areaTitle, t as adviceTag, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { a as milestoneLink, n as issueLink, o as noteLink, r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { n as pointsOf, r as sharedItems } from "./release-maintenance_lN_Nh4N8.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { t as milestoneChanges } from "./milestone-changes_C-5xYfjz.mjs";
import { t as releaseTrail } from "./release-trail_3dwUdaYI.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { a as langsOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/compare-rows.ts
/** How everything of a release stood at each of these milestones, by what it is. */
function compareGroups(context, release, milestones) {
	const { words, catalog } = context;
	const rowOf = (link, stateAt) => ({
		...link,
		cells: cellsOf(milestones.map(stateAt))
	});
	const itemRow = (item) => rowOf(itemLink(context, item), itemAt(context, release, item));
	const areas = catalog.site.areas.map(({ id }) => ({
		title: areaTitle(id, context),
		rows: release.items.filter(({ area }) => area === id).map(itemRow)
	}));
	const shared = sharedItems(context, release).map((item) => rowOf(itemLink(context, item), sharedAt(context, release, item)));
	const notes = release.notes.map((note) => rowOf(noteLink(context, note), noteAt(context, release, note)));
	const issues = issuesOf(catalog, release).map((issue) => rowOf(issueLink(context, issue), issueAt(context, release, issue)));
	const plans = release.milestones.map((one) => rowOf(milestoneLink(context, release, one), planAt(context, release, one))).filter(({ cells }) => cells.length > 1);
	return [
		...areas,
		{
			title: words.release.shared,
			rows: shared
		},
		{
			title: words.common.ofRelease.upgrade,
			rows: notes
		},
		{
			title: words.common.ofRelease.knownIssues,
			rows: issues
		},
		{
			title: words.compare.plans,
			rows: plans
		}
	].filter(({ rows }) => rows.length > 0);
}
function at({ id }) {
	return {
		at: "milestone",
		id
	};
}
/** Status and maturity; that it is not in the release yet goes without saying of a deferred item. */
function itemAt(context, release, item) {
	const { words } = context;
	return (milestone) => {
		const { status, maturity } = itemState(release, item, at(milestone));
		const isAbsent = status !== "deferred" && !existsAt(release, item.since, at(milestone));
		const remarks = [...maturity === "stable" ? [] : [words.maturity[maturity]], ...isAbsent ? [words.compare.absent] : []];
		return {
			tag: statusTag(status, context),
			text: remarks.length === 0 ? void 0 : remarks.join(", ")
		};
	};
}
/** An item of another release that came with a milestone of this one as well. */
function sharedAt(context, release, item) {
	const { words } = context;
	const points = pointsOf(context, release, item).map(({ id }) => milestoneIndex(release, id));
	return ({ id }) => ({
		tag: void 0,
		text: points.some((point) => point <= milestoneIndex(release, id)) ? words.compare.present : words.compare.absent
	});
}
function noteAt(context, release, note) {
	return (milestone) => existsAt(release, note.since, at(milestone)) ? {
		tag: adviceTag(noteState(release, note, at(milestone)).advice, context),
		text: void 0
	} : {
		tag: void 0,
		text: context.words.compare.absent
	};
}
/** Before the versions that are said to have it nothing is known: that is not to be free of it. */
function issueAt({ words, catalog }, release, issue) {
	const fixes = fixesOf(catalog, issue).filter((fix) => fix.release.id === release.id).map((fix) => milestoneIndex(release, fix.milestone.id));
	const { affected, fixed, unrecorded } = words.compare;
	return (milestone) => {
		const isFixed = fixes.some((fix) => fix <= milestoneIndex(release, milestone.id));
		return {
			tag: void 0,
			text: isAffected(catalog, issue, {
				release,
				milestone
			}) ? affected : isFixed ? fixed : unrecorded
		};
	};
}
function planAt({ words }, release, planned) {
	return (milestone) => {
		const day = plannedAt(release, planned, at(milestone));
		return {
			tag: void 0,
			text: day === void 0 ? words.timeline.noPlan : words.formats.shortDay(day)
		};
	};
}
/** What did not change from one milestone to the next is one cell. */
function cellsOf(states) {
	return states.reduce((cells, state) => {
		const last = cells.at(-1);
		if (last === void 0 || last.tag?.word !== state.tag?.word || last.text !== state.text) return [...cells, {
			...state,
			span: 1
		}];
		return [...cells.slice(0, -1), {
			...last,
			span: last.span + 1
		}];
	}, []);
}
// src/view/compare-page.ts
/** How everything of a release stood at each milestone. */
function comparePage(context, release) {
	const { words, urls } = context;
	const name = inLanguage(release, context).title;
	const milestones = comparedMilestones(context, release);
	return {
		frame: siteFrame(context, {
			title: words.compare.windowTitle(name),
			description: words.compare.description(name),
			path: urls.compare(release.id),
			trail: [...releaseTrail(context, release), {
				label: words.common.ofRelease.timeline,
				href: urls.timeline(release.id)
			}],
			release,
			editPath: release.timelinePath,
			shows: langsOf(context, [
				...release.items,
				...release.notes,
				...release.issues
			])
		}),
		over: name,
		title: words.compare.title,
		lead: words.compare.lead,
		neighbours: {
			...section("neighbours", words.compare.neighbours),
			links: milestones.flatMap((milestone) => neighbourLink(context, release, milestone))
		},
		picker: picker(context, milestones),
		table: {
			...section("table", words.compare.tableTitle),
			caption: words.compare.caption(name),
			head: words.compare.head,
			columns: milestones.map((milestone) => milestoneLink(context, release, milestone)),
			groups: compareGroups(context, release, milestones)
		},
		legends: [legend("status", context), legend("advice", context)]
	};
}
/** The way to what changed since the milestone before, with how much that is. */
function neighbourLink(context, release, milestone) {
	const { words, urls, today } = context;
	const before = milestoneBefore(release, milestone, today);
	if (before === void 0) return [];
	const { lists } = milestoneChanges(context, release, before, milestone);
	const n = lists.reduce((sum, { entries }) => sum + entries.length, 0);
	return [{
		label: words.compare.step(before.title, milestone.title, words.compare.changes(n)),
		href: `${urls.milestone(release.id, milestone.id)}#changes`
	}];
}
function picker({ words }, milestones) {
	const { pick: label, from, to, any, all, differences, reset } = words.compare;
	return {
		label,
		from,
		to,
		any,
		options: milestones.map(({ id, title }) => ({
			value: id,
			label: title
		})),
		all,
		differences: differences("{n}"),
		none: words.milestone.changesNone,
		reset
	};
}
export { comparePage as t };
