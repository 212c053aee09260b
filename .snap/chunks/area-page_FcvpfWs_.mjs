import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { s as whenText } from "./format_BKWFWC-I.mjs";
import { l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { n as filterOf, r as filteredEntry } from "./filter_CD72PAOB.mjs";
import { t as byAreaAndKind } from "./item-order_DyT1FpdK.mjs";
import { n as areaTitle, u as kindsLabel } from "./labels_Cj2CUjaG.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { t as issueLine } from "./release-issues_CbaRDXfz.mjs";
import { n as noteLine } from "./release-upgrade_CKqI_TNK.mjs";
import { n as section, r as sectionLink } from "./section_BfyDy9dU.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { a as langsOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/area-page.ts
/** Everything in an area through all releases. */
function areaPage(context, area) {
	const { words, urls, catalog } = context;
	const title = areaTitle(area, context);
	const placed = catalog.releases.flatMap((release) => release.items.filter((item) => item.area === area).map((item) => ({
		release,
		item
	})));
	const filter = filterOf(context, placed);
	const releases = catalog.releases.toReversed().map((release) => areaRelease(context, release, area, filter)).filter(({ kinds, lists }) => kinds.length + lists.length > 0);
	return {
		frame: siteFrame(context, {
			title,
			description: words.area.description(title),
			path: urls.area(area),
			shows: langsOf(context, placed.map(({ item }) => item)),
			feed: {
				of: "area",
				area
			}
		}),
		over: words.area.over,
		title,
		lead: releases.length === 0 ? words.area.empty : words.area.lead(placed.length, releases.length),
		toc: {
			label: words.common.onThisPage,
			links: releases.map(sectionLink)
		},
		filter,
		releases,
		legends: [
			legend("status", context),
			legend("maturity", context),
			legend("advice", context)
		]
	};
}
function areaRelease(context, written, area, filter) {
	const release = inLanguage(written, context);
	const { urls } = context;
	const ga = gaOf(release);
	const items = release.items.filter((item) => item.area === area);
	const kinds = byAreaAndKind(context, items).flatMap((group) => group.kinds);
	return {
		...section(`release-${release.id}`, release.title),
		link: {
			label: release.title,
			href: urls.release(release.id)
		},
		when: ga === void 0 ? void 0 : whenText(ga, context, "long"),
		kinds: kinds.map(({ kind, items: own }) => ({
			title: kindsLabel(kind, context),
			entries: own.toSorted((a, b) => rank(release, a) - rank(release, b)).map((item) => filteredEntry(context, {
				release,
				item
			}, filter))
		})),
		lists: areaLists(context, release, area, filter)
	};
}
function areaLists(context, release, area, filter) {
	const { words, catalog } = context;
	const notes = release.notes.filter((note) => note.area === area);
	const issueLines = issuesOf(catalog, release).filter((issue) => issue.area === area).map((issue) => issueLine(context, release, issue, filter));
	return [{
		title: words.common.ofRelease.upgrade,
		lines: notes.map((note) => noteLine(context, release, note, filter))
	}, {
		title: words.common.ofRelease.knownIssues,
		lines: issueLines
	}].filter(({ lines }) => lines.length > 0);
}
/** What came stands before what did not. */
function rank(release, item) {
	return itemState(release, item).status === "deferred" ? 1 : 0;
}
export { areaPage as t };
