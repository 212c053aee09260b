import { i as knownIssueState } from "./known-issue-state_C2tZAA4c.mjs";
import { n as itemsInOrder } from "./item-order_DyT1FpdK.mjs";
import { i as meetingLink, n as issueLink, o as noteLink, r as itemLink, s as releaseLink, t as docLink } from "./noun-links_fpaPXN1x.mjs";
import { t as searchForm } from "./search-form_D5Hn8hHq.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { a as langsOf } from "./translated_Q5VoFl6f.mjs";
// src/view/search-page.ts
/** The search, and the index of everything for those who have no JavaScript or would rather browse. */
function searchPage(context) {
	const { words, urls, catalog } = context;
	const own = words.search;
	const searches = catalog.site.features.search;
	const title = searches ? own.title : own.index;
	return {
		frame: siteFrame(context, {
			title,
			description: own.description,
			path: urls.search(),
			shows: langsOf(context, catalog.releases.flatMap(({ items, notes, issues }) => [
				...items,
				...notes,
				...issues
			]))
		}),
		title,
		search: searches ? {
			form: searchForm(context),
			words: urls.searchWords()
		} : void 0,
		index: {
			title: own.index,
			lead: own.indexLead,
			groups: [...catalog.releases.toReversed().map((release) => releaseGroup(context, release)), ...otherGroups(context)]
		}
	};
}
function releaseGroup(context, release) {
	const { items, notes, issues } = context.words.search;
	const { label, href } = releaseLink(context, release);
	const lists = [
		{
			title: items,
			links: itemsInOrder(context, release).map((item) => itemLink(context, item))
		},
		{
			title: notes,
			links: release.notes.map((note) => noteLink(context, note))
		},
		{
			title: issues,
			links: issueLinks(context, release)
		}
	];
	return {
		...section(`release-${release.id}`, label),
		href,
		lists: lists.filter(({ links }) => links.length > 0)
	};
}
function issueLinks(context, release) {
	const { catalog, today } = context;
	return release.issues.map((issue) => ({
		...issueLink(context, issue),
		struck: knownIssueState(catalog, issue, release, today).state !== "open"
	}));
}
function otherGroups(context) {
	const { words, urls, catalog } = context;
	const docs = catalog.docs.map((doc) => docLink(context, doc));
	const meetings = catalog.meetings.toReversed().map((meeting) => meetingLink(context, meeting));
	return [{
		...section("docs", words.common.docs),
		href: urls.doc(""),
		links: docs
	}, {
		...section("meetings", words.common.meetings),
		href: urls.meetings(),
		links: meetings
	}].filter(({ links }) => links.length > 0).map(({ links, ...group }) => ({
		...group,
		lists: [{
			title: void 0,
			links
		}]
	}));
}
export { searchPage as t };
