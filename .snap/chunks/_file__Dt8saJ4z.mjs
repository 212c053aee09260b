import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { n as issueLink, o as noteLink, r as itemLink, s as releaseLink } from "./noun-links_fpaPXN1x.mjs";
import { i as knownIssueState } from "./known-issue-state_C2tZAA4c.mjs";
import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { n as itemEntry } from "./item-entry_CNRJMSv5.mjs";
import { c as issueTag, h as releaseName, t as adviceTag } from "./labels_Cj2CUjaG.mjs";
import { h as plainText } from "./milestone-order_B3YYj389.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { t as meetingTitle } from "./meeting-title_DqOyuonL.mjs";
import { t as searchForm } from "./search-form_D5Hn8hHq.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { t as inEveryLanguage } from "./_paths_C22BOUX5.mjs";
// src/view/search-record.ts
/** A record; a text that another one holds already (a summary in a body) is left out. */
function searchRecord({ lang, words }, input) {
	const { kind, link, facts, releases, area, texts } = input;
	const plain = texts.map((text) => plainText(text ?? ""));
	const own = plain.filter((text, index) => text !== "" && !isIn(plain, text, index));
	return {
		url: link.href,
		lang,
		title: link.label,
		over: [words.search.kinds[kind], ...facts].join(" · "),
		struck: false,
		filters: {
			kind: [kind],
			release: [...new Set(releases)],
			area: area === void 0 ? [] : [area]
		},
		text: own.join("\n")
	};
}
function isIn(texts, text, at) {
	return texts.some((other, index) => index !== at && other.includes(text) && (other.length > text.length || index < at));
}
// src/view/search-noun-records.ts
/** An item, also under the releases that have the same change. */
function itemRecord(context, release, written) {
	const item = inLanguage(written, context);
	const { tags } = itemEntry(context, release, item);
	return searchRecord(context, {
		kind: "item",
		link: itemLink(context, item),
		facts: [releaseName(release.id, context), ...tags.map(({ word }) => word)],
		releases: [release.id, ...item.also_in.map((place) => place.slice(0, place.indexOf("/")))],
		area: item.area,
		texts: [
			item.summary,
			item.body.text,
			item.impact,
			item.action,
			...item.parts.map(({ title }) => title),
			...item.advisories,
			...item.component
		]
	});
}
/** An upgrade note with its advice, at its place on its release's page. */
function noteRecord(context, release, written) {
	const note = inLanguage(written, context);
	const { advice } = noteState(release, note);
	return searchRecord(context, {
		kind: "note",
		link: noteLink(context, note),
		facts: [releaseName(release.id, context), adviceTag(advice, context).word],
		releases: [release.id],
		area: note.area,
		texts: [
			note.summary,
			note.body.text,
			...note.component
		]
	});
}
/** A known issue at its place on its release's page, also under the other releases that have it. */
function issueRecord(context, release, written, elsewhere) {
	const issue = inLanguage(written, context);
	const { state } = knownIssueState(context.catalog, issue, release, context.today);
	return {
		...searchRecord(context, {
			kind: "issue",
			link: issueLink(context, issue),
			facts: [releaseName(release.id, context), issueTag(state, context).word],
			releases: [release.id, ...elsewhere],
			area: issue.area,
			texts: [
				issue.summary,
				issue.body.text,
				issue.workaround,
				...issue.component
			]
		}),
		struck: state !== "open"
	};
}
// src/view/search-other-records.ts
/** A page of the handbook. */
function docRecord(context, written) {
	const doc = inLanguage(written, context);
	return searchRecord(context, {
		kind: "doc",
		link: {
			label: plainText(doc.title),
			href: context.urls.doc(doc.slug)
		},
		facts: [],
		releases: [],
		texts: [doc.summary, doc.body.text]
	});
}
/** A meeting with its lines, told apart by its day. */
function meetingRecord(context, written) {
	const meeting = inLanguage(written, context);
	const { date, release, entries, participants, body } = meeting;
	const about = release === void 0 ? [] : [release];
	return searchRecord(context, {
		kind: "meeting",
		link: {
			label: meetingTitle(context, meeting),
			href: context.urls.meeting(meeting.slug)
		},
		facts: [context.words.formats.day(date), ...about.map((id) => releaseName(id, context))],
		releases: about,
		texts: [
			body.text,
			...entries.map(({ text }) => text),
			...participants
		]
	});
}
// src/view/search-records.ts
/** Everything the search finds, each at its own address, in the order of the catalog. */
function searchRecords(context) {
	const { releases, meetings, docs } = context.catalog;
	const shownIn = releasesByIssue(context);
	return [
		...releases.flatMap((release) => [
			releaseRecord(context, release),
			...release.items.map((item) => itemRecord(context, release, item)),
			...release.notes.map((note) => noteRecord(context, release, note)),
			...release.issues.map((issue) => issueRecord(context, release, issue, shownIn.get(issue) ?? []))
		]),
		...docs.map((doc) => docRecord(context, doc)),
		...meetings.map((meeting) => meetingRecord(context, meeting))
	];
}
/** The releases on whose pages an issue stands: all that its range meets. */
function releasesByIssue({ catalog }) {
	const pairs = catalog.releases.flatMap((release) => issuesOf(catalog, release).map((issue) => ({
		issue,
		id: release.id
	})));
	const groups = Map.groupBy(pairs, ({ issue }) => issue);
	return new Map([...groups].map(([issue, list]) => [issue, list.map(({ id }) => id)]));
}
function releaseRecord(context, written) {
	const release = inLanguage(written, context);
	const { version, summary, components, milestones, body } = release;
	return searchRecord(context, {
		kind: "release",
		link: releaseLink(context, release),
		facts: [context.words.release.version(version)],
		releases: [release.id],
		texts: [
			summary,
			body.text,
			...components.map((component) => `${component.name} ${component.version ?? ""}`),
			...milestones.map((milestone) => `${milestone.title} ${milestone.version ?? ""}`)
		]
	});
}
// src/view/plural-forms.ts
var SAMPLES = Array.from({ length: 201 }, (_value, n) => n);
/**
* A counting text of the catalogue as data, for code that runs in the browser and has no catalogue:
* one form for each category in which the language counts, taken from the first number it holds.
*/
function numberForms(lang, text) {
	const rules = new Intl.PluralRules(lang);
	const forms = [...Map.groupBy(SAMPLES, (n) => rules.select(n))].map(([category, [n = 0]]) => [category, text(n).replace(String(n), "{n}")]);
	return Object.fromEntries(forms);
}
// src/view/search-words.ts
/** The words and addresses of the search in the page's language. */
function searchWords(context) {
	const { lang, urls, words } = context;
	const { title, close, none, all, index, more, loading, failed } = words.search;
	return {
		title,
		close,
		form: searchForm(context),
		engine: urls.searchEngine(),
		results: numberForms(lang, words.search.results),
		withoutFilters: numberForms(lang, words.search.withoutFilters),
		none,
		all,
		index,
		more,
		loading,
		failed
	};
}
// src/pages/[...lang]/search/[file].json.ts
var _file__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** What the search is made of: its words for the browser, and the records that src/search/ makes the index of. */
async function getStaticPaths() {
	const { site } = await getCatalog();
	if (!site.features.search) return [];
	return inEveryLanguage(["words", "records"].map((file) => ({ params: { file } })));
}
var GET = async ({ params: { lang, file } }) => {
	const context = await viewContext(lang);
	return Response.json(file === "words" ? searchWords(context) : searchRecords(context));
};
// \0virtual:astro:page:src/pages/[...lang]/search/[file].json@_@ts
var page = () => _file__json_exports;
export { page };
