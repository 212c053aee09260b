import { n as filterOf, r as filteredEntry } from "./filter_CD72PAOB.mjs";
import { p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
import { n as legendOf, t as legend } from "./legend_D2mRErry.mjs";
import { n as areaTitle, u as kindsLabel } from "./labels_Cj2CUjaG.mjs";
import { n as section, r as sectionLink } from "./section_BfyDy9dU.mjs";
import { a as langsOf, i as inLanguage, s as recordHtml, u as wordsPath } from "./translated_Q5VoFl6f.mjs";
import { n as releaseFacts } from "./release-facts_ngrQwxaS.mjs";
import { n as issueSection } from "./release-issues_CbaRDXfz.mjs";
import { t as releaseItems } from "./release-items_B12ccscD.mjs";
import { r as sharedItems, t as maintenanceSection } from "./release-maintenance_lN_Nh4N8.mjs";
import { t as byAreaAndKind } from "./item-order_DyT1FpdK.mjs";
import { r as upgradeSection, t as duty } from "./release-upgrade_CKqI_TNK.mjs";
import { r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { n as siteFrame, r as releaseArticle } from "./site-frame_CSj2C0G3.mjs";
import { n as sourceList } from "./sources_BTDg9NL7.mjs";
import { t as withdrawnNotice } from "./withdrawn_BJ09cMQ0.mjs";
// src/view/release-components.ts
/** The components of a release with their versions, by area; undefined if none are named. */
function componentSection(context, release) {
	if (release.components.length === 0) return void 0;
	const { words, catalog } = context;
	const groups = [...catalog.site.areas.map(({ id }) => id), void 0].map((area) => ({
		title: area === void 0 ? words.kind.other : areaTitle(area, context),
		rows: release.components.filter((component) => component.area === area).map((component) => componentRow(context, component))
	}));
	return {
		...section("components", words.release.components),
		caption: words.release.componentsTable(release.title),
		head: [
			words.release.component,
			words.release.componentVersion,
			words.release.remark
		],
		groups: groups.filter(({ rows }) => rows.length > 0)
	};
}
function componentRow(context, { name, url, version, note }) {
	return {
		name,
		href: url,
		version,
		note: note === void 0 ? void 0 : recordHtml(note, context)
	};
}
// src/view/release-sections.ts
/** Sections of a release's items, from what matters most to what is not there. */
function itemSections(context, release, items, filter) {
	const { words } = context;
	const entryOf = (item, detail) => filteredEntry(context, {
		release,
		item
	}, filter, detail);
	const list = (name, title, own, detail) => entrySection(section(name, title), own.map((item) => entryOf(item, detail)));
	const highlights = [
		...items.breaking,
		...items.deprecations,
		...items.others
	].filter((item) => item.highlight);
	const out = list("not-in", words.release.notIn, items.out, "name");
	return {
		highlights: list("highlights", words.release.highlights, highlights),
		breaking: list("breaking", words.release.breaking, items.breaking, "duties"),
		deprecations: list("deprecations", words.release.deprecations, items.deprecations, "duties"),
		areas: areaSections(context, items.others, entryOf),
		out: out === void 0 ? void 0 : {
			...out,
			lead: words.release.notInLead
		}
	};
}
/** Every entry of the sections, once for each place it stands in. */
function entriesIn({ areas, out, ...sections }) {
	const { highlights, breaking, deprecations } = sections;
	return [...[
		highlights,
		breaking,
		deprecations,
		out
	].flatMap((one) => one?.entries ?? []), ...areas.flatMap(({ kinds }) => kinds.flatMap(({ entries }) => entries))];
}
function entrySection(heading, entries) {
	return entries.length === 0 ? void 0 : {
		...heading,
		lead: void 0,
		entries
	};
}
function areaSections(context, items, entryOf) {
	return byAreaAndKind(context, items).map(({ area, kinds }) => ({
		...section(`area-${area}`, areaTitle(area, context)),
		kinds: kinds.map(({ kind, items: own }) => ({
			title: kindsLabel(kind, context),
			entries: own.map((item) => entryOf(item))
		}))
	}));
}
// src/view/release-page.ts
/** The release notes: everything a release brings, asks for and leaves out. */
function releasePage(context, written) {
	const release = inLanguage(written, context);
	const { words, urls } = context;
	const sorted = releaseItems(context, release);
	const filter = filterOf(context, release.items.map((item) => ({
		release,
		item
	})));
	const parts = {
		overview: overview(context, release),
		items: itemSections(context, release, sorted, filter),
		shared: sharedSection(context, release),
		upgrade: upgradeSection(context, release, filter),
		issues: issueSection(context, release, filter),
		maintenance: maintenanceSection(context, release, release.items),
		components: componentSection(context, release)
	};
	const tags = entriesIn(parts.items).flatMap((entry) => entry.tags);
	return {
		frame: siteFrame(context, {
			title: release.title,
			description: release.summary ?? words.release.description(release.title, release.version),
			path: urls.release(release.id),
			trail: [{
				label: words.common.releases,
				href: urls.releases()
			}],
			release,
			editPath: wordsPath(release, context),
			shows: [release, ...langsOf(context, [
				...release.items,
				...release.notes,
				...release.issues
			])],
			feed: {
				of: "release",
				release
			},
			article: releaseArticle(release)
		}),
		over: words.release.version(release.version),
		title: release.title,
		lang: release.lang,
		lead: release.summary === void 0 ? void 0 : inlineHtml(release.summary),
		withdrawn: withdrawnNotice(context, release),
		facts: releaseFacts(context, release),
		duty: duty(context, release, sorted.breaking.length),
		toc: toc(context, parts),
		filter,
		...parts,
		legend: legend("advice", context),
		legends: [...legendOf("status", tags, context), ...legendOf("maturity", tags, context)],
		sources: {
			title: words.common.sources,
			list: sourceList(release.sources)
		}
	};
}
function overview({ words }, { body }) {
	return body.text === "" ? void 0 : section("overview", words.release.overview);
}
function sharedSection(context, release) {
	const { words } = context;
	const items = sharedItems(context, release);
	if (items.length === 0) return void 0;
	return {
		...section("shared", words.release.shared),
		lead: words.release.sharedLead,
		links: items.map((item) => itemLink(context, item))
	};
}
/** The sections there are, in the order of the page. */
function toc({ words }, parts) {
	const { items, overview: first, shared, upgrade, issues, maintenance, components } = parts;
	const sections = [
		first,
		items.highlights,
		items.breaking,
		items.deprecations,
		...items.areas,
		shared,
		upgrade,
		issues,
		maintenance,
		components,
		items.out
	];
	return {
		label: words.common.onThisPage,
		links: sections.filter((one) => one !== void 0).map(sectionLink)
	};
}
export { releasePage as t };
