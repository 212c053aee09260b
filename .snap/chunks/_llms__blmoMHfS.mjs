import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as knownIssuesPage } from "./known-issues-page_DAjYCkb3.mjs";
import { a as newestPublished } from "./known-issue-state_C2tZAA4c.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { t as upgradePath } from "./upgrade-path_DidWoJA8.mjs";
import { n as feedFile } from "./scope_CfQJugu2.mjs";
import { h as plainText } from "./milestone-order_B3YYj389.mjs";
import { d as localText, y as supportTag } from "./labels_Cj2CUjaG.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { t as releaseNav } from "./site-frame_CSj2C0G3.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { i as pathReleases } from "./upgrade-pairs_DRW1rriM.mjs";
import { t as upgradeNotesPage } from "./upgrade-notes-page_GgdTvHC9.mjs";
import { S as quote, b as list, i as upgradeNotesText, m as makeWriter, n as writerAt, r as knownIssuesText, v as blocks, w as markdownText, x as paragraph } from "./twin_B6DHBZI7.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
// src/view/llms.ts
/** The index: releases with their support, upgrade paths, data, the rest. */
function llmsIndex(context) {
	const { words, catalog } = context;
	const title = localText(catalog.site.title, context);
	return {
		title,
		lead: words.llms.lead(title),
		twins: catalog.site.features.twins ? words.llms.twins : void 0,
		advice: {
			lead: words.llms.advice,
			legend: legend("advice", context)
		},
		sections: [
			...catalog.releases.toReversed().map((release) => releaseSection(context, release)),
			pathSection(context),
			dataSection(context),
			moreSection(context)
		].filter(({ links }) => links.length > 0)
	};
}
/** The address of a page for a program: its twin, where the site has them. */
function readable({ catalog, urls }, page) {
	return urls.absolute(catalog.site.features.twins ? urls.twin(page) : page);
}
function releaseSection(context, written) {
	const { words, catalog, today } = context;
	const release = inLanguage(written, context);
	const { state, until } = supportWindow(catalog, release, today);
	const version = newestPublished(release, today)?.milestone.version ?? release.version;
	const support = [words.llms.version(version, supportTag(state, context).word), until === void 0 ? void 0 : words.llms.until(words.formats.day(until))].filter((text) => text !== void 0);
	const title = plainText(release.title);
	return {
		title,
		lead: `${support.join(", ")}.`,
		links: releaseNav(context, release).links.map(({ label, href }) => ({
			label: `${title}: ${label}`,
			href: readable(context, href)
		}))
	};
}
/** Forward paths alone: there is nothing to do on the others. */
function pathSection(context) {
	const { words, urls, catalog, today } = context;
	const releases = pathReleases(catalog);
	const links = releases.flatMap((from) => releases.filter((to) => upgradePath(catalog, from, to, today) !== void 0).map((to) => ({
		label: from === to ? words.upgradePath.inside(plainText(inLanguage(to, context).title)) : words.upgradePath.title(plainText(inLanguage(from, context).title), plainText(inLanguage(to, context).title)),
		href: readable(context, urls.upgradePath(from.id, to.id))
	})));
	return {
		title: words.llms.paths,
		lead: words.llms.pathsLead,
		links
	};
}
function dataSection({ words, urls, catalog }) {
	const { api, feeds, calendars } = catalog.site.features;
	const data = [
		{
			label: words.llms.full,
			path: urls.llmsFull(),
			isThere: true
		},
		{
			label: words.llms.api,
			path: urls.api("index.json"),
			isThere: api
		},
		{
			label: words.llms.feed,
			path: urls.feed(feedFile("xml")),
			isThere: feeds
		},
		{
			label: words.llms.calendar,
			path: urls.calendar(),
			isThere: calendars
		}
	];
	return {
		title: words.llms.data,
		links: data.filter(({ isThere }) => isThere).map(({ label, path }) => ({
			label,
			href: urls.absolute(path)
		}))
	};
}
function moreSection(context) {
	const { words, urls, catalog } = context;
	const { areas } = catalog.site;
	const pages = [
		{
			label: words.common.releases,
			href: urls.releases()
		},
		{
			label: words.common.upgrade,
			href: urls.upgrade()
		},
		...areas.map(({ id, title }) => ({
			label: localText(title, context),
			href: urls.area(id)
		})),
		{
			label: words.common.meetings,
			href: urls.meetings()
		},
		...catalog.docs.length > 0 ? [{
			label: words.common.docs,
			href: urls.doc("")
		}] : []
	];
	return {
		title: words.llms.more,
		links: pages.map(({ label, href }) => ({
			label,
			href: readable(context, href)
		}))
	};
}
// src/formats/llms.ts
/** The index of the site for programs that read text (https://llmstxt.org). */
function llmsText(context) {
	return `${indexText(context)}\n`;
}
/** The same, with the upgrade notes and known issues of every release in full, newest first. */
function llmsFullText(context) {
	const { urls, catalog } = context;
	const releases = catalog.releases.toReversed().flatMap((release) => {
		const notes = upgradeNotesPage(context, release);
		const notesWriter = writerAt(context, urls.upgradeNotes(release.id), release.id);
		const issues = knownIssuesPage(context, release);
		const issuesWriter = writerAt(context, urls.knownIssues(release.id), release.id);
		return [
			notesWriter.title(1, `${notes.over}: ${notes.title}`),
			upgradeNotesText(notesWriter, notes),
			issuesWriter.title(1, `${issues.over}: ${issues.title}`),
			knownIssuesText(issuesWriter, issues)
		];
	});
	return `${blocks(indexText(context), ...releases)}\n`;
}
function indexText(context) {
	const { title, lead, twins, advice, sections } = llmsIndex(context);
	const writer = makeWriter(context.urls.absolute(context.urls.llms()));
	return blocks(writer.title(1, title), quote(paragraph(markdownText(lead))), twins === void 0 ? "" : paragraph(markdownText(twins)), paragraph(markdownText(advice.lead)), list(advice.legend.entries.map(({ tag, meaning }) => `${markdownText(tag.word)}: ${markdownText(meaning)}`)), ...sections.flatMap((section) => [
		writer.title(2, section.title),
		section.lead === void 0 ? "" : paragraph(markdownText(section.lead)),
		writer.links(section.links)
	]));
}
// src/pages/[llms].txt.ts
var _llms__txt_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** The index for programs that read text, in short and in full. */
function getStaticPaths() {
	return [{
		params: { llms: "llms" },
		props: { write: llmsText }
	}, {
		params: { llms: "llms-full" },
		props: { write: llmsFullText }
	}];
}
var GET = async ({ props }) => new Response(props.write(await viewContext()), { headers: { "content-type": "text/plain; charset=utf-8" } });
// \0virtual:astro:page:src/pages/[llms].txt@_@ts
var page = () => _llms__txt_exports;
export { page };
