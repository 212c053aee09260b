import { n as isReleased, r as nextMilestone } from "./schedule_BV6sEfLG.mjs";
import { m as optionalHtml, r as dayOf, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
import { i as relativeDay, n as dayText, r as milestoneLabel } from "./format_BKWFWC-I.mjs";
import { n as itemEntry } from "./item-entry_CNRJMSv5.mjs";
import { t as releaseItems } from "./release-items_B12ccscD.mjs";
import { a as langsOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { n as releaseFacts } from "./release-facts_ngrQwxaS.mjs";
import { n as supportRule, t as releaseTable } from "./release-table_Xga4KmPk.mjs";
import { t as duty } from "./release-upgrade_CKqI_TNK.mjs";
import { d as localText } from "./labels_Cj2CUjaG.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { n as section, t as passingSection } from "./section_BfyDy9dU.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
// src/view/newest-items.ts
/** What releases brought last, newest first; an item of an undated milestone is left out. */
function newestItems(context, most) {
	return context.catalog.releases.flatMap((release) => dated(context, release)).filter(({ day }) => day <= context.today).toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, most).map(({ release, item }) => {
		const entry = itemEntry(context, release, item);
		return {
			...entry,
			remarks: [inLanguage(release, context).title, ...entry.remarks]
		};
	});
}
function dated(context, release) {
	const { breaking, deprecations, others } = releaseItems(context, release);
	return [
		...breaking,
		...deprecations,
		...others
	].flatMap((item) => {
		const day = dayOfItem(release, item);
		return day === void 0 ? [] : [{
			release,
			item,
			day
		}];
	});
}
/** The day a reader should notice: of its last change, else of the milestone that brought it. */
function dayOfItem(release, item) {
	const milestone = findMilestone(release, item.since);
	return item.updated ?? (milestone === void 0 ? void 0 : dayOf(milestone));
}
// src/view/home-page.ts
/** How many of the newest items are listed. */
var LATEST = 6;
/** Where things stand now. */
function homePage(context) {
	const { words, urls, catalog, today } = context;
	const { releases } = catalog;
	const newest = releases.findLast((one) => isReleased(one, today)) ?? releases.at(-1);
	const title = localText(catalog.site.title, context);
	const latest = newestItems(context, LATEST);
	return {
		frame: siteFrame(context, {
			description: words.home.description(title, newest?.title ?? ""),
			path: urls.home(),
			shows: [...latest, ...langsOf(context, newest === void 0 ? [] : [newest])],
			feed: { of: "site" }
		}),
		title,
		empty: newest === void 0 ? words.home.empty : void 0,
		newest: newest === void 0 ? void 0 : newestRelease(context, newest),
		next: next(context),
		table: newest === void 0 ? void 0 : {
			...section("releases", words.home.releases),
			...releaseTable(context)
		},
		rule: supportRule(context),
		legend: legend("support", context),
		latest: latest.length === 0 ? void 0 : {
			...section("latest", words.home.latest),
			entries: latest
		}
	};
}
function newestRelease(context, written) {
	const release = inLanguage(written, context);
	const { words, urls, today } = context;
	const { breaking, deprecations, others } = releaseItems(context, release);
	const brought = [
		...breaking,
		...deprecations,
		...others
	];
	const href = urls.release(release.id);
	return {
		label: release.title,
		lang: release.lang,
		href,
		over: isReleased(release, today) ? words.home.newest : words.home.inPreparation,
		leadHtml: optionalHtml(release.summary),
		facts: releaseFacts(context, release),
		duty: duty(context, release, breaking.length),
		highlights: {
			...section("highlights", words.home.highlights(release.title)),
			entries: telling(brought).map((item) => itemEntry(context, release, item))
		},
		read: {
			label: words.home.read,
			href
		}
	};
}
/** The highlights; where a release names none, its first features stand in for them. */
function telling(items) {
	const highlights = items.filter(({ highlight }) => highlight);
	return highlights.length > 0 ? highlights : items.filter(({ kind }) => kind === "feature").slice(0, LATEST);
}
/** The next milestone of all releases; undefined if none is planned. */
function next(context) {
	const { words, urls, catalog, today } = context;
	const upcoming = catalog.releases.flatMap((release) => awaited(release, today)).toSorted((a, b) => a.day.localeCompare(b.day))[0];
	if (upcoming === void 0) return void 0;
	const { release, milestone, day } = upcoming;
	return {
		...passingSection("next", words.home.next),
		link: {
			label: words.home.nextOf(milestoneLabel(milestone), release.title),
			href: urls.milestone(release.id, milestone.id)
		},
		when: relativeDay(dayText(day, context))
	};
}
function awaited(release, today) {
	const milestone = nextMilestone(release, today);
	const day = milestone === void 0 ? void 0 : dayOf(milestone);
	return milestone === void 0 || day === void 0 ? [] : [{
		release,
		milestone,
		day
	}];
}
export { homePage as t };
