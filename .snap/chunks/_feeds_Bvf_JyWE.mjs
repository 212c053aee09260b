import { t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { n as entryDays } from "./entry-days_B5kb4dJ6.mjs";
import { d as localText, l as kindLabel, n as areaTitle } from "./labels_Cj2CUjaG.mjs";
import { i as publishes, o as noteState, r as milestoneBefore, t as compareMilestones } from "./compare-milestones_CyHmtOFF.mjs";
import { t as happened } from "./schedule_BV6sEfLG.mjs";
import { r as milestoneLabel } from "./format_BKWFWC-I.mjs";
import { t as identities } from "./identity_bHUH2iHe.mjs";
import { f as escapeHtml, h as plainText, m as optionalHtml } from "./milestone-order_B3YYj389.mjs";
import { o as noteLink, r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { c as summaryOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { n as absoluteHtml, t as issueDays } from "./issue-days_B8DdfOdK.mjs";
import { t as resolveHtml } from "./html_CTNKQbzu.mjs";
import { n as itemEntry } from "./item-entry_CNRJMSv5.mjs";
import { t as knownIssueView } from "./known-issue-view_ByTq-YT3.mjs";
import { t as upgradeNoteView } from "./upgrade-note-view_iDZl7k7l.mjs";
import { a as feedName, i as feedId, n as feedFile, o as feedPath, r as feedHome, s as feedTitle } from "./scope_CfQJugu2.mjs";
import { t as releaseFolders } from "./release-folders_C5iqTezY.mjs";
import { n as viewContexts } from "./_context_BzIPqma3.mjs";
import { generateAtomFeed } from "feedsmith";
// src/formats/xml-text.ts
/**
* A text without what XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets) and without the
* control characters that it advises against; a lone surrogate becomes U+FFFD. Line ends are `\n`, which is what
* an XML parser makes of them.
*/
function xmlText(text) {
	return text.toWellFormed().replace(/\r\n?/gu, "\n").replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, "");
}
// src/formats/atom-feed.ts
var ATOM = "http://www.w3.org/2005/Atom";
var HISTORY = "http://purl.org/syndication/history/1.0";
var ROOT = `<feed xmlns="${ATOM}"`;
/** A document of a feed as Atom 1.0 (RFC 4287), with the links of its archives (RFC 5005). */
function atomFeed(document) {
	const { places, isArchive } = document;
	const { self, current, previous } = places.xml;
	const xml = generateAtomFeed({
		id: document.id,
		title: textOf(document.title),
		subtitle: textOf(document.subtitle),
		updated: timeOf$1(document.updated),
		authors: [{
			name: xmlText(document.author.name),
			uri: document.author.href
		}],
		links: [
			{
				rel: "self",
				type: "application/atom+xml",
				href: self
			},
			{
				rel: "alternate",
				type: "text/html",
				href: document.home
			},
			...isArchive ? [{
				rel: "current",
				href: current
			}] : [],
			...previous === void 0 ? [] : [{
				rel: "prev-archive",
				href: previous
			}]
		],
		xml: { lang: document.lang },
		entries: document.entries.map(atomEntry)
	});
	return isArchive ? withArchiveMark(xml) : xml;
}
function atomEntry(entry) {
	const { published, summary } = entry;
	return {
		id: entry.id,
		title: textOf(entry.title),
		updated: timeOf$1(entry.updated),
		published: published === void 0 ? void 0 : timeOf$1(published),
		links: [{
			rel: "alternate",
			type: "text/html",
			href: entry.href
		}],
		categories: entry.tags.map((term) => ({ term: xmlText(term) })),
		summary: summary === void 0 ? void 0 : textOf(summary),
		content: {
			value: xmlText(entry.html),
			type: "html"
		}
	};
}
/** A title must not be missing, whatever is left of it. */
function textOf(text) {
	const clean = xmlText(text);
	return {
		value: clean.trim() === "" ? "…" : clean,
		type: "text"
	};
}
/** Content knows days; a day begins at midnight, UTC. */
function timeOf$1(day) {
	return `${day}T00:00:00Z`;
}
/** The library does not know the namespace of RFC 5005, which an archive is marked with. */
function withArchiveMark(xml) {
	const start = xml.indexOf(ROOT);
	const end = xml.indexOf(">", start) + 1;
	const root = xml.slice(start, end).replace(ROOT, `${ROOT} xmlns:fh="${HISTORY}"`);
	return `${xml.slice(0, start)}${root}\n  <fh:archive/>${xml.slice(end)}`;
}
// src/formats/json-feed.ts
/** A document of a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function jsonFeed(document) {
	const { self, previous } = document.places.json;
	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title: xmlText(document.title),
		description: xmlText(document.subtitle),
		home_page_url: document.home,
		feed_url: self,
		next_url: previous,
		language: document.lang,
		authors: [{
			name: xmlText(document.author.name),
			url: document.author.href
		}],
		items: document.entries.map(jsonItem)
	};
	return `${JSON.stringify(feed, null, 1)}\n`;
}
function jsonItem(entry) {
	const { published, summary } = entry;
	return {
		id: entry.id,
		url: entry.href,
		title: xmlText(entry.title),
		content_html: xmlText(entry.html),
		summary: summary === void 0 ? void 0 : xmlText(summary),
		date_published: published === void 0 ? void 0 : timeOf(published),
		date_modified: timeOf(entry.updated),
		tags: entry.tags.map(xmlText)
	};
}
function timeOf(day) {
	return `${day}T00:00:00Z`;
}
// src/view/feed/entry.ts
/** An entry of a noun. */
function feedEntry({ urls }, input) {
	const { id, days, path, title, summary, html, tags } = input;
	const href = urls.absolute(path);
	const parts = html.filter((part) => part !== void 0 && part !== "");
	return {
		...days,
		id,
		title: plainText(title),
		href,
		summary: summary === void 0 ? void 0 : plainText(summary),
		html: absoluteHtml(parts.join("\n"), href),
		tags: [...new Set(tags)]
	};
}
function paragraph(html) {
	return html === void 0 ? void 0 : `<p>${html}</p>`;
}
/** What stands first: kind, release and marks in one line. */
function line(texts) {
	return `<p><em>${texts.map(escapeHtml).join(" · ")}</em></p>`;
}
function labelled(label, html) {
	return `<p><strong>${escapeHtml(label)}:</strong> ${html}</p>`;
}
/** A list of links; none for an empty one. */
function linkList(links) {
	if (links.length === 0) return void 0;
	return `<ul>${links.map(({ label, href }) => `<li>${linked(label, href)}</li>`).join("")}</ul>`;
}
/** Rows of facts, as a page prints them. */
function factList(facts) {
	if (facts.length === 0) return void 0;
	return `<ul>${facts.map(({ label, values }) => `<li><strong>${escapeHtml(label)}:</strong> ${values.map(valueHtml).join(", ")}</li>`).join("")}</ul>`;
}
function valueHtml({ text, href }) {
	return linked(text, href);
}
function linked(text, href) {
	return href === void 0 ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
// src/view/feed/milestone-entry.ts
/** What was published with the milestones of a release that took place: candidates, GA, maintenance. */
function milestoneFeedEntries(context, release) {
	return release.milestones.filter((milestone) => publishes(milestone) && happened(milestone, context.today)).map((milestone) => milestoneEntry(context, release, milestone));
}
function milestoneEntry(context, written, milestone) {
	const { words, urls, today } = context;
	const release = inLanguage(written, context);
	const before = milestoneBefore(written, milestone, today);
	const { added, notesAdded } = compareMilestones(written, before, milestone);
	const label = milestoneLabel(milestone);
	const kind = words.milestoneKind[milestone.kind];
	const summary = milestone.kind === "ga" ? release.summary : void 0;
	return feedEntry(context, {
		id: identities(context).milestone(written, milestone),
		days: entryDays(written, {
			since: milestone.id,
			updated: milestone.updated
		}, today),
		title: words.feed.milestone(release.title, label),
		path: urls.milestone(release.id, milestone.id),
		summary: summary ?? words.feed.milestoneSummary(label, release.title),
		tags: [kind, release.title],
		html: [
			line([kind, release.title]),
			paragraph(optionalHtml(summary)),
			paragraph(optionalHtml(milestone.note)),
			...titled(words.feed.items, added.map((item) => itemLink(context, item))),
			...titled(words.feed.notes, notesAdded.map((note) => noteLink(context, note)))
		]
	});
}
function titled(title, links) {
	return links.length === 0 ? [] : [paragraph(title), linkList(links)];
}
// src/view/feed/noun-entries.ts
/** An item with its marks, its duties and its text. */
function itemFeedEntry(context, release, written) {
	const item = inLanguage(written, context);
	const { tags, remarks, duties } = itemEntry(context, release, item, "duties");
	const kind = kindLabel(item.kind, context);
	const marks = tags.map(({ word }) => word);
	const belongs = [areaTitle(item.area, context), inLanguage(release, context).title];
	return feedEntry(context, {
		id: identities(context).item(written),
		days: entryDays(release, {
			...item,
			changes: item.history
		}, context.today),
		title: item.title,
		path: context.urls.item(item),
		summary: summaryOf(item),
		tags: [
			kind,
			...belongs,
			...marks
		],
		html: [
			line([
				kind,
				...belongs,
				...marks,
				...remarks
			]),
			paragraph(optionalHtml(item.summary)),
			...duties.map(({ label, html }) => labelled(label, html)),
			resolveHtml(item.body.html, context),
			linkList(item.links.map(({ label, url }) => ({
				label,
				href: url
			})))
		]
	});
}
/** An upgrade note with its advice and its steps. */
function noteFeedEntry(context, release, written) {
	const { words } = context;
	const note = inLanguage(written, context);
	const view = upgradeNoteView(context, release, note);
	const phase = words.phase[noteState(release, note).phase];
	const name = inLanguage(release, context).title;
	const area = note.area === void 0 ? [] : [areaTitle(note.area, context)];
	return feedEntry(context, {
		id: identities(context).note(written),
		days: entryDays(release, {
			...note,
			changes: note.revisions
		}, context.today),
		title: note.title,
		path: context.urls.note(note),
		summary: summaryOf(note),
		tags: [
			words.search.kinds.note,
			name,
			...area,
			view.tag.word
		],
		html: [
			line([
				words.search.kinds.note,
				name,
				view.tag.word,
				phase
			]),
			paragraph(optionalHtml(view.changed)),
			paragraph(view.summaryHtml),
			factList(view.facts),
			view.bodyHtml,
			linkList(view.links)
		]
	});
}
/** A known issue as it stands in its own release; it is there from the first version that has it. */
function issueFeedEntry(context, release, written) {
	const { words, urls } = context;
	const issue = inLanguage(written, context);
	const view = knownIssueView(context, release, issue);
	const name = inLanguage(release, context).title;
	const area = issue.area === void 0 ? [] : [areaTitle(issue.area, context)];
	const marks = view.tags.map(({ word }) => word);
	const { workaround } = view;
	return feedEntry(context, {
		id: identities(context).issue(written),
		days: issueDays(context, release, issue),
		title: issue.title,
		path: urls.issue(issue),
		summary: summaryOf(issue),
		tags: [
			words.search.kinds.issue,
			name,
			...area,
			...marks
		],
		html: [
			line([
				words.search.kinds.issue,
				name,
				...marks
			]),
			paragraph(view.summaryHtml),
			factList(view.facts),
			workaround === void 0 ? void 0 : labelled(workaround.label, workaround.html),
			view.bodyHtml,
			linkList(view.links)
		]
	});
}
// src/view/feed/entries.ts
/** Everything that a feed tells of, each thing once, at home. None is left out for want of a day. */
function feedEntries(context, scope) {
	const { releases } = context.catalog;
	switch (scope.of) {
		case "site": return releases.flatMap((release) => releaseEntries(context, release));
		case "release": return releaseEntries(context, scope.release);
		case "area": return releases.flatMap((release) => nounEntries(context, release, scope.area));
		case "upgrade": return releases.flatMap((release) => release.notes.map((note) => noteFeedEntry(context, release, note)));
	}
}
function releaseEntries(context, release) {
	return [...milestoneFeedEntries(context, release), ...nounEntries(context, release)];
}
function nounEntries(context, release, area) {
	const isMeant = (noun) => area === void 0 || noun.area === area;
	return [
		...release.items.filter(isMeant).map((item) => itemFeedEntry(context, release, item)),
		...release.notes.filter(isMeant).map((note) => noteFeedEntry(context, release, note)),
		...release.issues.filter(isMeant).map((issue) => issueFeedEntry(context, release, issue))
	];
}
/**
* All documents of a feed, the current one first. Archives are numbered and filled from the oldest
* entry on, so that a full one is not touched by what comes later.
*/
function feedDocuments(context, scope) {
	const { current, archives } = split(feedEntries(context, scope));
	const document = (entries, archive) => {
		const older = archive === void 0 ? archives.length : archive - 1;
		return feedDocument(context, scope, entries, archive, older === 0 ? void 0 : older);
	};
	return [document(current), ...archives.map((entries, index) => document(entries, index + 1))];
}
function feedDocument(context, scope, entries, archive, previous) {
	const { urls, words, lang, catalog } = context;
	const title = feedTitle(context, scope);
	const at = (format, number) => urls.absolute(feedPath(context, scope, feedFile(format, number)));
	const places = (format) => ({
		self: at(format, archive),
		current: at(format),
		previous: previous === void 0 ? void 0 : at(format, previous)
	});
	return {
		id: feedId(context, scope),
		title,
		subtitle: words.feed.subtitle[scope.of],
		lang,
		author: {
			name: localText(catalog.site.title, context),
			href: urls.absolute(urls.home())
		},
		home: urls.absolute(feedHome(context, scope)),
		isArchive: archive !== void 0,
		name: feedName(archive),
		places: {
			xml: places("xml"),
			json: places("json")
		},
		updated: entries[0]?.updated ?? "1970-01-01",
		entries
	};
}
/** The current document and the archives, oldest first. An archive that is not full is not there yet. */
function split(entries) {
	const oldestFirst = entries.toSorted((a, b) => compare(cameOn(a), cameOn(b)) || byId(a, b));
	const full = oldestFirst.length > 50 ? Math.floor(oldestFirst.length / 50) : 0;
	const archives = Array.from({ length: full }, (_, index) => newestFirst(oldestFirst.slice(index * 50, (index + 1) * 50)));
	const rest = oldestFirst.slice(full * 50);
	const changed = newestFirst(oldestFirst.slice(0, full * 50));
	return {
		current: newestFirst([...rest, ...changed.slice(0, 50 - rest.length)]),
		archives
	};
}
function newestFirst(entries) {
	return entries.toSorted((a, b) => compare(b.updated, a.updated) || compare(cameOn(b), cameOn(a)) || byId(a, b));
}
function cameOn({ published, updated }) {
	return published ?? updated;
}
function byId(a, b) {
	return compare(a.id, b.id);
}
/** By code unit, the same in every locale. */
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/pages/_feeds.ts
/** The documents of a feed in every language, as `getStaticPaths` names them; `folder` are the parameters above them. */
async function feedPaths(scope, folder = {}) {
	return (await viewContexts()).filter(({ catalog }) => catalog.site.features.feeds).flatMap((context, index) => feedDocuments(context, scope).map((document) => ({
		params: {
			...folder,
			feed: document.name,
			lang: index === 0 ? void 0 : context.lang
		},
		props: { document }
	})));
}
async function areaFeedPaths() {
	const { site } = await getCatalog();
	const paths = site.areas.map(({ id }) => feedPaths({
		of: "area",
		area: id
	}, { area: id }));
	return (await Promise.all(paths)).flat();
}
async function releaseFeedPaths() {
	const { releases } = await getCatalog();
	const paths = releases.flatMap((release) => releaseFolders(release).map((id) => feedPaths({
		of: "release",
		release
	}, { release: id })));
	return (await Promise.all(paths)).flat();
}
/** A document of a feed as Atom. */
var atomRoute = ({ props }) => fileOf(atomFeed(props.document), "application/atom+xml");
/** The same as JSON Feed. */
var jsonRoute = ({ props }) => fileOf(jsonFeed(props.document), "application/feed+json");
function fileOf(text, type) {
	return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
}
export { releaseFeedPaths as a, jsonRoute as i, atomRoute as n, feedPaths as r, areaFeedPaths as t };
