import { n as languageLinks, t as alternates } from "./alternates_4BFch7aQ.mjs";
import { n as feedFile, o as feedPath, s as feedTitle, t as FEED_FORMATS } from "./scope_CfQJugu2.mjs";
import { n as dayText } from "./format_BKWFWC-I.mjs";
import { h as plainText, l as gaOf, t as actualDay } from "./milestone-order_B3YYj389.mjs";
import { d as localText, n as areaTitle } from "./labels_Cj2CUjaG.mjs";
import { i as inLanguage, l as untranslatedText } from "./translated_Q5VoFl6f.mjs";
import { r as editUrl } from "./_context_BzIPqma3.mjs";
// src/view/feed/feed-links.ts
var TYPES = {
	xml: "application/atom+xml",
	json: "application/feed+json"
};
/** The feed of a page, on the home page in both formats (elsewhere each byte is read by everyone); none on a site without feeds. */
function feedLinks(context, scope) {
	if (scope === void 0 || !context.catalog.site.features.feeds) return [];
	const title = feedTitle(context, scope);
	return (scope.of === "site" ? FEED_FORMATS : ["xml"]).map((format) => ({
		type: TYPES[format],
		title,
		href: feedPath(context, scope, feedFile(format))
	}));
}
// src/view/header-tools.ts
/** The way to the search; undefined on a site without one. */
function searchTool({ words, urls, catalog }, path) {
	if (!catalog.site.features.search) return void 0;
	const href = urls.search();
	const current = path === href ? "page" : void 0;
	return {
		label: words.search.title,
		href,
		current,
		keys: words.search.keys
	};
}
/** The choice of a theme. */
function themeTool({ words }) {
	const { theme, themes } = words.common;
	return {
		label: theme,
		options: [
			{
				value: "",
				label: themes.system
			},
			{
				value: "light",
				label: themes.light
			},
			{
				value: "dark",
				label: themes.dark
			}
		]
	};
}
// src/view/share-tags.ts
/** What a card of the page's link shows, in the Open Graph protocol. */
function shareTags(context, page) {
	const { title, description, canonical, isArticle } = page;
	const { href, alt } = sharedPicture(context, page);
	return [
		["og:type", isArticle ? "article" : "website"],
		["og:title", title],
		["og:description", description],
		["og:url", canonical],
		["og:image", href],
		["og:image:width", "1200"],
		["og:image:height", "630"],
		["og:image:alt", alt]
	].flatMap(([property, content]) => content === void 0 ? [] : [{
		property,
		content
	}]);
}
/** The picture of the page's release, else the site's, by its whole address. */
function sharedPicture(context, { release, siteTitle }) {
	const { urls } = context;
	if (release === void 0) return {
		href: urls.absolute(urls.picture()),
		alt: siteTitle
	};
	const { id, title } = inLanguage(release, context);
	return {
		href: urls.absolute(urls.releasePicture(id)),
		alt: title
	};
}
// src/view/structured-data.ts
/** Release notes, as an article about the release. */
function releaseArticle(release) {
	const { title, version, updated } = release;
	const ga = gaOf(release);
	return {
		published: ga === void 0 ? void 0 : actualDay(ga),
		updated,
		software: {
			name: title,
			version
		}
	};
}
/**
* The page in the words of https://schema.org, as the text of a JSON-LD script: an article, and on
* the home page the site itself. Undefined where there is nothing to say; its place in the site is
* told by the breadcrumb that all can see.
* It is data: the Content Security Policy does not forbid it, and no `<` ends its script.
*/
function structuredData(context, page) {
	const { canonical, article } = page;
	if (canonical === void 0) return void 0;
	const site = canonical === context.urls.absolute(context.urls.home()) ? {
		"@type": "WebSite",
		name: page.siteTitle,
		url: canonical
	} : void 0;
	const thing = article === void 0 ? site : techArticle(context, page, article);
	if (thing === void 0) return void 0;
	const data = {
		"@context": "https://schema.org",
		...thing
	};
	return JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
}
function techArticle(context, page, article) {
	const { published, updated, software } = article;
	return {
		"@type": "TechArticle",
		headline: page.title,
		inLanguage: context.lang,
		image: sharedPicture(context, page).href,
		datePublished: published,
		dateModified: updated,
		about: software && {
			"@type": "SoftwareApplication",
			name: software.name,
			softwareVersion: software.version,
			releaseNotes: page.canonical
		}
	};
}
// src/view/site-frame.ts
/** The frame of a page: titles, navigation with current marks, breadcrumb, footer. */
function siteFrame(context, input) {
	const { words, urls, catalog, lang, today } = context;
	const { title, path, trail = [], release, editPath, shows = [] } = input;
	const siteTitle = localText(catalog.site.title, context);
	const edit = editPath === void 0 ? void 0 : editUrl(catalog, editPath);
	const home = {
		label: words.common.home,
		href: urls.home()
	};
	return {
		lang,
		dir: words.language.direction === "rtl" ? "rtl" : void 0,
		siteTitle,
		home: {
			...home,
			label: siteTitle,
			current: path === home.href ? "page" : void 0
		},
		windowTitle: windowTitle(title, siteTitle),
		...described(context, input, siteTitle),
		alternates: path === void 0 ? [] : alternates(context, path),
		feeds: feedLinks(context, input.feed),
		favicon: urls.asset("favicon.svg"),
		skip: words.common.skip,
		main: mainNav(context, path),
		local: release === void 0 ? void 0 : releaseNav(context, release, path),
		breadcrumb: trail.length === 0 ? void 0 : {
			label: words.common.breadcrumb,
			links: [home, ...trail]
		},
		areas: areasNav(context, path),
		search: searchTool(context, path),
		theme: themeTool(context),
		languages: languageLinks(context, path ?? home.href),
		edit: edit === void 0 ? void 0 : {
			label: words.common.edit,
			href: edit
		},
		untranslated: untranslatedText(context, shows),
		asOf: {
			label: words.common.asOf,
			day: dayText(today, context)
		}
	};
}
/** What others are told of the page: readers of search results, those who get its link, machines. */
function described(context, { title, description: written, path, release, article }, siteTitle) {
	const description = written === void 0 ? void 0 : plainText(written);
	const canonical = path === void 0 ? void 0 : context.urls.absolute(path);
	const page = {
		title: title ?? siteTitle,
		description,
		canonical,
		siteTitle,
		release
	};
	return {
		description,
		canonical,
		twin: path === void 0 ? void 0 : twinOf(context, path),
		share: shareTags(context, {
			...page,
			isArticle: article !== void 0
		}),
		data: structuredData(context, {
			...page,
			article
		})
	};
}
/** The same page as Markdown, for programs that read; site.yaml may turn it off. */
function twinOf({ catalog, urls }, path) {
	return catalog.site.features.twins ? urls.twin(path) : void 0;
}
/** What fits a tab, a bookmark and a line of search results. */
var TITLE_LENGTH = 70;
/** The page's title with the site's where both fit; a title too long on its own is cut at a word. */
function windowTitle(title, siteTitle) {
	if (title === void 0) return siteTitle;
	const both = `${title} · ${siteTitle}`;
	if (both.length <= TITLE_LENGTH) return both;
	if (title.length <= TITLE_LENGTH) return title;
	return `${title.slice(0, title.lastIndexOf(" ", 69))}…`;
}
function mainNav({ words, urls, catalog }, path) {
	const { common } = words;
	const links = [link(common.releases, urls.releases(), path), link(common.upgrade, urls.upgrade(), path)];
	if (catalog.meetings.length > 0) links.push(link(common.meetings, urls.meetings(), path));
	if (catalog.docs.length > 0) links.push(link(common.docs, urls.doc(""), path));
	return {
		label: common.mainNav,
		links
	};
}
/** The pages of a release, in the order of its own navigation. */
function releaseNav({ words, urls }, { id, title }, path) {
	const { ofRelease } = words.common;
	const notes = urls.release(id);
	return {
		label: title,
		links: [
			link(ofRelease.notes, notes, path, `${notes}items/`),
			link(ofRelease.upgrade, urls.upgradeNotes(id), path),
			link(ofRelease.timeline, urls.timeline(id), path, `${notes}milestones/`),
			link(ofRelease.readiness, urls.readiness(id), path),
			link(ofRelease.knownIssues, urls.knownIssues(id), path)
		]
	};
}
function areasNav(context, path) {
	const links = context.catalog.site.areas.map(({ id }) => link(areaTitle(id, context), context.urls.area(id), path));
	return {
		label: context.words.common.areas,
		links
	};
}
/** `page` on the link's own page, `true` on the pages below it (or below `part`). */
function link(label, href, path, part = href) {
	if (path === href) return {
		label,
		href,
		current: "page"
	};
	return {
		label,
		href,
		current: path?.startsWith(part) === true ? "true" : void 0
	};
}
export { siteFrame as n, releaseArticle as r, releaseNav as t };
