import { l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { n as isReleased } from "./schedule_BV6sEfLG.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { a as shortDayText, i as relativeDay, s as whenText } from "./format_BKWFWC-I.mjs";
import { y as supportTag } from "./labels_Cj2CUjaG.mjs";
import { t as newestVersion } from "./release-facts_ngrQwxaS.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/release-table.ts
/** A table of all releases, newest first. */
function releaseTable(context) {
	const words = context.words.releases;
	return {
		caption: words.table,
		head: [
			words.release,
			words.support,
			words.until,
			words.newestVersion,
			words.ga
		],
		rows: context.catalog.releases.toReversed().map((release) => releaseRow(context, release))
	};
}
function releaseRow(context, release) {
	const { catalog, today, urls, words } = context;
	const support = supportWindow(catalog, release, today);
	const { until, extendedUntil } = support;
	const unknown = {
		text: words.releases.noDay,
		datetime: void 0
	};
	return {
		link: {
			label: inLanguage(release, context).title,
			href: urls.release(release.id)
		},
		version: release.version,
		newest: newestVersion(context, release),
		ga: gaDay(context, release) ?? unknown,
		until: until === void 0 ? unknown : relativeDay(shortDayText(until, context)),
		extended: extendedUntil === void 0 ? void 0 : {
			label: words.releases.extended,
			until: relativeDay(shortDayText(extendedUntil, context))
		},
		tag: release.withdrawn === void 0 ? supportTag(support.state, context) : {
			word: words.releases.withdrawn,
			tone: "bad",
			shape: "cross"
		}
	};
}
function gaDay(context, release) {
	const ga = gaOf(release);
	const day = ga === void 0 ? void 0 : whenText(ga, context);
	if (day === void 0 || isReleased(release, context.today)) return day;
	return {
		...day,
		text: context.words.releases.planned(day.text)
	};
}
/** How long releases are maintained, in a sentence; undefined if site.yaml sets no rule. */
function supportRule({ words, catalog }) {
	const { support } = catalog.site;
	if (support === void 0) return void 0;
	const rule = words.releases.rule(support.months_after_ga, support.months_after_next_ga);
	return catalog.releases.some(({ milestones }) => milestones.some(({ kind }) => kind === "eol")) ? `${rule} ${words.releases.exceptions}` : rule;
}
export { supportRule as n, releaseTable as t };
