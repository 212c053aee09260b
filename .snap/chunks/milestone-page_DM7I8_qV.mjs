import { i as publishes, n as itemsAt, r as milestoneBefore } from "./compare-milestones_CyHmtOFF.mjs";
import { i as milestoneIndex } from "./milestone-order_B3YYj389.mjs";
import { t as milestoneChanges } from "./milestone-changes_C-5xYfjz.mjs";
import { i as tagValue, n as fact, r as facts, t as dayValue } from "./facts_CbPD1x_b.mjs";
import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { n as areaTitle, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { t as pager } from "./pager_B50skgqC.mjs";
import { t as releaseTrail } from "./release-trail_3dwUdaYI.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { n as sourceList } from "./sources_BTDg9NL7.mjs";
import { t as timelineRows } from "./timeline-rows_BFHd6Ed1.mjs";
import { a as langsOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/announcement-box.ts
/** The words of the box. */
function announcementBox({ words }) {
	const { title, lead, copy, text, copied, notCopied } = words.announcement;
	return {
		title,
		lead,
		copy,
		label: text,
		copied,
		notCopied
	};
}
// src/view/milestone-facts.ts
/** What stands at the top of a milestone's page. */
function milestoneFacts(context, milestone, row) {
	const names = context.words.milestone.facts;
	return [
		...fact(names.state, tagValue(row.tag)),
		...fact(names.kind, row.kind),
		...fact(names.planned, row.planned === void 0 ? row.noPlan : dayValue(row.planned)),
		...fact(names.actual, row.actual === void 0 ? row.noActual : dayValue(row.actual)),
		...fact(names.until, row.ends === void 0 ? void 0 : dayValue(row.ends)),
		...fact(names.slip, row.slip),
		...facts(names.published, row.published.map(({ text, href }) => ({
			text,
			href
		}))),
		...fact(names.announced, announcedText(context, milestone))
	];
}
function announcedText({ words }, { announce }) {
	if (announce === void 0) return void 0;
	const { byMail, inChat, announcedBy } = words.milestone;
	const known = [announce.mail ? byMail : void 0, announce.matrix ? inChat : void 0].filter((channel) => channel !== void 0);
	const text = announcedBy(announce.by, words.formats.list(known));
	return text === "" ? void 0 : text;
}
// src/view/milestone-holding.ts
/** The items in the release at a milestone, by area, each as it stood then. */
function milestoneHolding(context, release, milestone) {
	const items = itemsAt(release, milestone);
	return context.catalog.site.areas.map(({ id }) => ({
		id,
		title: areaTitle(id, context),
		items: items.filter((item) => item.area === id).map((item) => heldItem(context, release, milestone, item))
	})).filter((group) => group.items.length > 0);
}
function heldItem(context, release, milestone, item) {
	const { label: title, href } = itemLink(context, item);
	const { status, maturity } = itemState(release, item, {
		at: "milestone",
		id: milestone.id
	});
	return {
		title,
		href,
		tag: statusTag(status, context),
		remark: maturity === "stable" ? void 0 : context.words.maturity[maturity]
	};
}
// src/view/milestone-page.ts
/** What a milestone holds, and what changed since the one before. */
function milestonePage(context, release, milestone) {
	const { words, urls } = context;
	const rows = timelineRows(context, release);
	const index = milestoneIndex(release, milestone.id);
	const row = rows[index];
	if (row === void 0) throw new Error(`${release.id} has no milestone "${milestone.id}"`);
	const body = contents(context, release, milestone);
	const name = inLanguage(release, context).title;
	return {
		frame: siteFrame(context, {
			title: words.milestone.title(milestone.title, name),
			description: words.milestone.description(milestone.title, name),
			path: urls.milestone(release.id, milestone.id),
			trail: [...releaseTrail(context, release), {
				label: words.common.ofRelease.timeline,
				href: urls.timeline(release.id)
			}],
			release,
			editPath: release.timelinePath,
			shows: langsOf(context, release.items)
		}),
		over: name,
		title: milestone.title,
		row,
		facts: milestoneFacts(context, milestone, row),
		testedTitle: words.milestone.tested,
		toc: toc(context, row, body),
		...body,
		announcement: milestone.outcome === void 0 ? announcementBox(context) : void 0,
		sources: {
			title: words.common.sources,
			list: sourceList([...milestone.sources, ...milestone.plans.flatMap((plan) => plan.sources)])
		},
		pager: pager(context, words.milestone.neighbours, neighbour(rows[index - 1]), neighbour(rows[index + 1]))
	};
}
function contents(context, release, milestone) {
	if (!publishes(milestone) || milestone.outcome !== void 0) return {
		changes: void 0,
		holding: void 0
	};
	const { words, today } = context;
	const before = milestoneBefore(release, milestone, today);
	const changes = milestoneChanges(context, release, before, milestone);
	if (milestone.kind === "maintenance") return {
		changes,
		holding: void 0
	};
	return {
		changes,
		holding: {
			title: words.milestone.holds(milestone.title),
			none: words.milestone.holdsNothing,
			groups: milestoneHolding(context, release, milestone)
		}
	};
}
function toc({ words }, row, { changes, holding }) {
	const links = [
		...changes === void 0 ? [] : [{
			label: changes.title,
			href: "#changes"
		}],
		...row.tested.length === 0 ? [] : [{
			label: words.milestone.tested,
			href: "#tested"
		}],
		...holding === void 0 ? [] : [{
			label: holding.title,
			href: "#holds"
		}]
	];
	return links.length < 2 ? void 0 : {
		label: words.common.onThisPage,
		links
	};
}
function neighbour(row) {
	return row === void 0 ? void 0 : {
		label: row.title,
		href: row.href
	};
}
export { milestonePage as t };
