import { n as filterOf, r as filteredEntry } from "./filter_CD72PAOB.mjs";
import { m as optionalHtml } from "./milestone-order_B3YYj389.mjs";
import { n as itemsInOrder } from "./item-order_DyT1FpdK.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { y as supportTag } from "./labels_Cj2CUjaG.mjs";
import { i as monthNames, n as monthTicks, r as percent, t as dayScale } from "./day-scale_Bj3GrnVC.mjs";
import { a as langsOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { n as supportRule, t as releaseTable } from "./release-table_Xga4KmPk.mjs";
import { n as siteFrame, t as releaseNav } from "./site-frame_CSj2C0G3.mjs";
// src/view/support-picture.ts
/** Pixels of the scale above the bars, of one bar with its label over it, and below the last one. */
var SCALE_HEIGHT = 28;
var ROW_HEIGHT = 42;
var BOTTOM = 24;
/** The picture, or undefined if no release has a day. Today is always in it. */
function supportPicture(input, today) {
	const dated = input.flatMap(({ from, ...rest }) => from === void 0 ? [] : [{
		from,
		...rest
	}]);
	if (dated.length === 0) return void 0;
	const sorted = [...dated.flatMap(({ from, until, extendedUntil }) => [
		from,
		until,
		extendedUntil
	]).filter((day) => day !== void 0), today].toSorted();
	const [first, last] = [sorted[0] ?? today, sorted.at(-1) ?? today];
	const scale = dayScale(first, last);
	return {
		height: SCALE_HEIGHT + dated.length * ROW_HEIGHT + BOTTOM,
		bars: dated.map((bar, index) => supportBar(bar, index, scale, last)),
		ticks: monthTicks(first, last),
		today: percent(scale(today))
	};
}
function supportBar({ id, state, from, until, extendedUntil }, index, scale, last) {
	const end = until ?? last;
	return {
		id,
		state,
		y: SCALE_HEIGHT + index * ROW_HEIGHT,
		regular: span(scale, from, end),
		extended: extendedUntil === void 0 || extendedUntil <= end ? void 0 : span(scale, end, extendedUntil)
	};
}
/** A bar that begins and ends on one day is still seen. */
function span(scale, from, to) {
	const width = Math.max(scale(to) - scale(from), .5);
	return {
		x: percent(scale(from)),
		width: percent(width)
	};
}
// src/view/release-picture.ts
/** The newest releases as a picture, newest first; undefined while none has a day. */
function releasePicture(context) {
	const { words, catalog, today } = context;
	const windows = catalog.releases.slice(-12).toReversed().map((release) => ({
		release,
		id: release.id,
		...supportWindow(catalog, release, today)
	}));
	const geometry = supportPicture(windows, today);
	if (geometry === void 0) return void 0;
	const labels = windows.map(({ id, release, state }) => {
		const title = inLanguage(release, context).title;
		const word = supportTag(state, context).word;
		return [id, words.releases.pictureLabel(title, word)];
	});
	return {
		geometry,
		title: words.releases.pictureTitle,
		description: words.releases.pictureDescription,
		labels: Object.fromEntries(labels),
		months: monthNames(context, geometry.ticks),
		today: words.releases.today,
		notes: notesOf(context, geometry)
	};
}
function notesOf({ words }, { bars }) {
	const { extended, planned, unknown } = words.releases.pictureNotes;
	const has = (wanted) => bars.some(({ state }) => state === wanted);
	return [
		...bars.some((bar) => bar.extended !== void 0) ? [extended] : [],
		...has("planned") ? [planned] : [],
		...has("unknown") ? [unknown] : []
	];
}
// src/view/releases-page.ts
/**
* Once so many items are listed, those of the newest releases, the older releases only say how many
* they have. The page stays light however many releases there are.
*/
var ENOUGH_ITEMS = 500;
/** All releases, newest first, with their support windows. */
function releasesPage(context) {
	const { words, urls, catalog } = context;
	const releases = catalog.releases.toReversed();
	const listed = listedItems(context, releases);
	const filter = filterOf(context, [...listed.values()].flat());
	return {
		frame: siteFrame(context, {
			title: words.releases.title,
			description: words.releases.description,
			path: urls.releases(),
			shows: langsOf(context, catalog.releases),
			feed: { of: "site" }
		}),
		title: words.releases.title,
		rule: supportRule(context),
		picture: releasePicture(context),
		table: releaseTable(context),
		legend: legend("support", context),
		filter,
		releases: releases.map((release) => releaseSummary(context, release, listed.get(release.id), filter)),
		empty: releases.length === 0 ? words.home.empty : void 0
	};
}
/** The items to list, by release; a release is listed whole or not. */
function listedItems(context, newestFirst) {
	const listed = /* @__PURE__ */ new Map();
	let count = 0;
	for (const release of newestFirst) {
		if (count >= ENOUGH_ITEMS) break;
		count += release.items.length;
		const items = itemsInOrder(context, release);
		listed.set(release.id, items.map((item) => ({
			release,
			item
		})));
	}
	return listed;
}
function releaseSummary(context, written, listed, filter) {
	const { words } = context;
	const release = inLanguage(written, context);
	const nav = releaseNav(context, release);
	return {
		id: release.id,
		label: release.title,
		lang: release.lang,
		href: context.urls.release(release.id),
		summaryHtml: optionalHtml(release.summary),
		items: itemList(context, listed ?? [], filter),
		elsewhere: listed === void 0 && release.items.length > 0 ? words.releases.elsewhere(words.common.items(release.items.length)) : void 0,
		links: nav.links
	};
}
/** Titles and marks; what an item is about stands on the release's own page. */
function itemList(context, listed, filter) {
	if (listed.length === 0) return void 0;
	const entries = listed.map((placed) => ({
		...filteredEntry(context, placed, filter),
		summary: void 0
	}));
	return {
		title: context.words.common.items(listed.length),
		entries
	};
}
export { releasesPage as t };
