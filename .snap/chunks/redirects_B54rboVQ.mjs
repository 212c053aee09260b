import { h as plainText } from "./milestone-order_B3YYj389.mjs";
import { t as meetingTitle } from "./meeting-title_DqOyuonL.mjs";
import { n as sitePages, t as releasePages } from "./site-pages_BoeWJjBw.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/redirects.ts
/**
* Every old address of the content (`aliases`), each once; a page that is there is not replaced. An
* address that was given as a whole leads to the first of the languages.
*/
function redirects(...languages) {
	const taken = new Set(languages.flatMap(sitePages).map(({ path }) => path));
	return languages.flatMap((context) => [...movedPages(context), ...movedReleases(context)]).filter(({ from }) => {
		const isFree = !taken.has(from);
		taken.add(from);
		return isFree;
	});
}
function movedPages(context) {
	const { urls, catalog } = context;
	const { releases, meetings, docs } = catalog;
	return [
		...releases.flatMap(({ id, items, notes, issues }) => [
			...items.map((item) => ({
				...titled(context, item),
				href: urls.item(item),
				at: (slug) => urls.item({
					release: id,
					slug
				})
			})),
			...notes.map((note) => ({
				...titled(context, note),
				href: urls.note(note)
			})),
			...issues.map((issue) => ({
				...titled(context, issue),
				href: urls.issue(issue)
			}))
		]),
		...meetings.map((meeting) => ({
			title: meetingTitle(context, inLanguage(meeting, context)),
			aliases: meeting.aliases,
			href: urls.meeting(meeting.slug),
			at: urls.meeting
		})),
		...docs.map((doc) => ({
			...titled(context, doc),
			href: urls.doc(doc.slug),
			at: (slug) => urls.doc(`${docFolder(doc)}${slug}`)
		}))
	].flatMap((one) => redirectsOf(context, one));
}
function redirectsOf(context, { title, href, aliases, at }) {
	return aliases.flatMap((alias) => {
		const from = alias.startsWith("/") ? oldAddress(context, alias) : at?.(alias);
		return from === void 0 ? [] : [{
			from,
			page: movedPage(context, title, href)
		}];
	});
}
/** All pages of a release move with it. */
function movedReleases(context) {
	const { urls, catalog } = context;
	return catalog.releases.flatMap((release) => {
		const { title } = inLanguage(release, context);
		const own = urls.release(release.id);
		return release.aliases.flatMap((alias) => {
			if (alias.startsWith("/")) return redirectsOf(context, {
				title,
				href: own,
				aliases: [alias]
			});
			const old = urls.release(alias);
			return releasePages(context, release).map(({ path }) => ({
				from: `${old}${path.slice(own.length)}`,
				page: movedPage(context, title, path)
			}));
		});
	});
}
function movedPage({ lang, words, urls }, title, href) {
	const { moved } = words;
	return {
		lang,
		title: moved.title,
		href,
		canonical: urls.absolute(href.replace(/#.*$/u, "")),
		link: moved.link(plainText(title))
	};
}
/** As it was written, with a slash at its end where it names no file. */
function oldAddress({ urls }, alias) {
	return urls.old(/\.[a-z0-9]+$/iu.test(alias) ? alias : alias.replace(/\/*$/u, "/"));
}
function titled(context, noun) {
	return {
		title: inLanguage(noun, context).title,
		aliases: noun.aliases
	};
}
/** The folder of a page of the handbook below docs/, with a slash at its end; empty at the top. */
function docFolder({ path }) {
	return path.replace(/^docs\//u, "").replace(/[^/]*$/u, "");
}
export { redirects as t };
