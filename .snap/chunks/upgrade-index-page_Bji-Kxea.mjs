import { l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { s as whenText } from "./format_BKWFWC-I.mjs";
import { h as releaseName, y as supportTag } from "./labels_Cj2CUjaG.mjs";
import { i as pathReleases, m as versionsOf, n as isReachedFrom, o as upgradeRoute, r as outsideEnds } from "./upgrade-pairs_DRW1rriM.mjs";
import { a as versionName } from "./path-step_BDGzIm9N.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { t as duty } from "./release-upgrade_CKqI_TNK.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
// src/view/path-chooser.ts
/** What the chooser offers: every version of the releases with paths; undefined for a single release. */
function pathChooser(context) {
	const { words, urls, catalog, today } = context;
	const own = words.upgradeIndex.chooser;
	const releases = pathReleases(catalog).toReversed();
	if (releases.length < 2) return void 0;
	const groups = releases.map((release) => ({
		label: inLanguage(release, context).title,
		release: release.id,
		versions: versionsOf(release, today).toReversed().map((milestone) => versionName(release, milestone))
	}));
	return {
		title: own.title,
		from: {
			label: own.from,
			chosen: groups[1]?.versions[0],
			groups
		},
		to: {
			label: own.to,
			options: releases.map((release) => ({
				value: release.id,
				label: inLanguage(release, context).title
			}))
		},
		show: own.show,
		base: urls.upgrade()
	};
}
// src/view/path-table.ts
/** The table of all paths; undefined without releases. */
function pathTable(context) {
	const { words, catalog } = context;
	const own = words.upgradeIndex;
	const releases = pathReleases(catalog).toReversed();
	if (releases.length === 0) return void 0;
	const heads = releases.map((release) => ({
		label: inLanguage(release, context).title,
		version: release.version
	}));
	return {
		...section("paths", own.table),
		caption: own.caption,
		corner: own.corner,
		columns: heads,
		rows: releases.map((from) => ({
			label: inLanguage(from, context).title,
			version: from.version,
			cells: releases.map((to) => from.product === to.product ? cell(context, from, to) : void 0)
		}))
	};
}
function cell(context, from, to) {
	const { words, urls, catalog } = context;
	const route = upgradeRoute(catalog, from, to);
	return {
		text: cellText(context, from, to, route?.length),
		href: urls.upgradePath(from.id, to.id),
		pair: words.upgradeIndex.pair(inLanguage(from, context).title, inLanguage(to, context).title),
		isPath: route !== void 0
	};
}
function cellText({ words, catalog }, from, to, hops) {
	const own = words.upgradeIndex.cell;
	if (from.id === to.id) return own.inside;
	if (hops !== void 0) return own.hops(hops);
	return isBefore(catalog, to, from) ? own.back : own.none;
}
function isBefore({ releases }, a, b) {
	return releases.indexOf(a) < releases.indexOf(b);
}
// src/view/upgrade-index-page.ts
/** All paths, how to chain what has none, and the upgrade pages of all releases. */
function upgradeIndexPage(context) {
	const { words, urls, catalog } = context;
	const { title, lead } = words.upgradeIndex;
	return {
		frame: siteFrame(context, {
			title,
			description: lead,
			path: urls.upgrade(),
			feed: { of: "upgrade" }
		}),
		title,
		lead,
		chooser: pathChooser(context),
		table: pathTable(context),
		older: olderSection(context),
		notes: section("notes", words.upgradeIndex.notes),
		rows: catalog.releases.toReversed().map((release) => indexRow(context, release))
	};
}
function olderSection(context) {
	const parts = [...olderReleases(context), ...outsideReleases(context)];
	if (parts.length === 0) return void 0;
	return {
		...section("other", context.words.upgradeIndex.older),
		parts
	};
}
/** Beyond the bound: the notes to follow in turn, oldest first, up to where the paths begin. */
function olderReleases(context) {
	const { words, urls, catalog } = context;
	const prepared = pathReleases(catalog);
	const name = (release) => inLanguage(release, context).title;
	return [...Map.groupBy(catalog.releases, ({ product }) => product).values()].flatMap((line) => {
		const first = prepared.find((release) => line.includes(release));
		const index = first === void 0 ? 0 : line.indexOf(first);
		if (first === void 0 || index === 0) return [];
		const links = line.slice(1, index + 1).map((release) => ({
			label: words.upgradeNotes.title(name(release)),
			href: urls.upgradeNotes(release.id)
		}));
		return [{
			text: words.upgradeIndex.olderLead(12, name(first)),
			links
		}];
	});
}
/** Releases documented elsewhere that one of these can be reached from. */
function outsideReleases(context) {
	const { words, urls, catalog } = context;
	const newest = catalog.releases.at(-1);
	if (newest === void 0) return [];
	return outsideEnds(catalog).filter((id) => catalog.releases.some((one) => isReachedFrom(one, id))).map((id) => {
		const label = words.upgradePath.title(releaseName(id, context), inLanguage(newest, context).title);
		return {
			text: words.upgradeIndex.outsideLead(releaseName(id, context)),
			links: [{
				label,
				href: urls.upgradePath(id, newest.id)
			}]
		};
	});
}
function indexRow(context, release) {
	const { words, urls, catalog, today } = context;
	const ga = gaOf(release);
	const { counts, none } = duty(context, release, 0);
	return {
		label: words.upgradeIndex.to(inLanguage(release, context).title),
		href: urls.upgradeNotes(release.id),
		version: release.version,
		when: ga === void 0 ? void 0 : whenText(ga, context),
		support: supportTag(supportWindow(catalog, release, today).state, context),
		counts,
		none
	};
}
export { upgradeIndexPage as t };
