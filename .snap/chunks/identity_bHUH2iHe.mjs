import { c as findRelease } from "./milestone-order_B3YYj389.mjs";
import { a as prefixOf, i as makeUrls } from "./_context_BzIPqma3.mjs";
// src/view/identity.ts
/** What a site's ids begin with where site.yaml names no `identity`: the host of its own address. */
function authority({ site }) {
	return site.identity ?? `${new URL(site.url).hostname},2024`;
}
/**
* Names for feeds and calendars that outlive addresses: `tag:<identity>:<path>` (RFC 4151), where
* the path is the oldest address that a thing had, the first of its `aliases`, so that a move keeps
* the name. Neither the host nor the base path that the site is published under is part of it.
*/
function identities({ catalog, lang }) {
	const prefix = prefixOf(lang, catalog.site.languages);
	const urls = makeUrls({
		origin: "",
		base: "",
		prefix
	});
	const name = (path) => `tag:${authority(catalog)}:${path}`;
	const oldest = ({ aliases }, at, slug) => {
		const [alias = slug] = aliases;
		return name(alias.startsWith("/") ? `${prefix}${alias.slice(1)}` : at(alias));
	};
	const home = (id) => releaseBefore(findRelease(catalog, id)) ?? id;
	return {
		/** Of what no file of its own stands for: a feed, an end of maintenance. */
		page: (path) => name(`${prefix}${path}`),
		release: (release) => oldest(release, urls.release, release.id),
		item: (item) => oldest(item, (slug) => urls.item({
			release: home(item.release),
			slug
		}), item.slug),
		note: (note) => oldest(note, (slug) => urls.note({
			release: home(note.release),
			slug
		}), note.slug),
		issue: (issue) => oldest(issue, (slug) => urls.issue({
			release: home(issue.release),
			slug
		}), issue.slug),
		milestone: ({ id }, milestone) => oldest(milestone, (own) => urls.milestone(home(id), own), milestone.id),
		/** The folder of a release's pages, as it was called first. */
		inRelease: (id, file) => name(`${urls.release(home(id))}${file}`)
	};
}
/** All pages of a release move with it; a whole old address is one of the release alone. */
function releaseBefore(release) {
	return release?.aliases.find((alias) => !alias.startsWith("/"));
}
export { identities as t };
