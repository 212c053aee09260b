import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as place } from "./collection_bvq_wDi2.mjs";
import { t as redirects } from "./redirects_B54rboVQ.mjs";
import { t as areaPage } from "./area-page_FcvpfWs_.mjs";
import { t as compareLink } from "./compare-link_BVdB6ULG.mjs";
import { t as comparePage } from "./compare-page_BpG4Dx6y.mjs";
import { t as docsPage } from "./docs-page_BzPkcDR3.mjs";
import { t as homePage } from "./home-page_BmKvWLJr.mjs";
import { t as resolveHtml } from "./html_CTNKQbzu.mjs";
import { t as itemPage } from "./item-page_BQ3Oec75.mjs";
import { t as knownIssuesPage } from "./known-issues-page_DAjYCkb3.mjs";
import { t as meetingPage } from "./meeting-page_BHdTAYwX.mjs";
import { t as meetingsPage } from "./meetings-page_CGD1GZqc.mjs";
import { t as milestonePage } from "./milestone-page_DM7I8_qV.mjs";
import { t as readinessPage } from "./readiness-page_BtliNFMm.mjs";
import { t as releasePage } from "./release-page_CzmZ4hqB.mjs";
import { t as releasesPage } from "./releases-page_CoKmw3yV.mjs";
import { t as searchPage } from "./search-page_BAiDe0ha.mjs";
import { t as timelinePage } from "./timeline-page_Dk2PPpLS.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { t as upgradeIndexPage } from "./upgrade-index-page_Bji-Kxea.mjs";
import { t as upgradeNotesPage } from "./upgrade-notes-page_GgdTvHC9.mjs";
import { t as upgradePairPage } from "./upgrade-pair-page_DkgSdQbu.mjs";
import { a as upgradePairs, t as endId } from "./upgrade-pairs_DRW1rriM.mjs";
import { C as table, _ as whenText, a as countLine, b as list, c as entries, d as releaseTable, f as steps, g as section, h as marks, i as upgradeNotesText, l as markedLines, o as dutyBlock, p as labelled, r as knownIssuesText, s as dutyTexts, t as twin, u as milestoneTable, v as blocks, x as paragraph, y as heading } from "./twin_B6DHBZI7.mjs";
import { n as viewContexts } from "./_context_BzIPqma3.mjs";
// src/formats/markdown/pages/milestone.ts
/** All milestones of a release, then what is to say about each. */
function timelineText(writer, page) {
	const details = page.rows.map((row) => {
		const text = rowDetails(writer, row, page.until);
		return text === "" ? "" : blocks(writer.title(3, row.title), text);
	});
	return blocks(writer.text(page.over), writer.text(page.summary), milestoneTable(writer, page.columns, page.rows), ...details, page.compare && writer.link(page.compare));
}
function rowDetails(writer, row, until) {
	return blocks(paragraph(writer.inline(row.noteHtml)), row.ends === void 0 ? "" : `${writer.text(until)} ${whenText(row.ends)}`, list(row.formerPlans.map(({ text, whyHtml }) => [writer.text(text), writer.inline(whyHtml)].filter(Boolean).join(": "))), list(row.published.map(({ text, href, when }) => [writer.link({
		label: text,
		href
	}), whenText(when)].filter(Boolean).join(", "))), testedList(writer, row));
}
function testedList(writer, { tested }) {
	return list(tested.map(({ by, detail, noteHtml, href }) => [
		writer.link({
			label: by,
			href
		}),
		detail === void 0 ? "" : writer.text(detail),
		writer.inline(noteHtml)
	].filter(Boolean).join(": ")));
}
/** What a milestone holds, and what changed since the one before. */
function milestoneText(writer, page) {
	const { row, changes, holding } = page;
	return blocks(writer.text(page.over), writer.facts(page.facts), paragraph(writer.inline(row.noteHtml)), changes && section(changes.title, changes.lists.length === 0 ? writer.text(changes.none) : "", ...changes.lists.flatMap(({ title, entries }) => [writer.title(3, title), changeList(writer, entries)]), changes.compare && writer.link(changes.compare)), section(page.testedTitle, testedList(writer, row)), holding && section(holding.title, holding.groups.length === 0 ? writer.text(holding.none) : "", ...holding.groups.flatMap(({ title, items }) => [writer.title(3, title), markedLines(writer, items)])), writer.sources(page.sources));
}
/** What changed, each with its mark, or with the marks before and after. */
function changeList(writer, entries) {
	return list(entries.map((entry) => {
		const note = writer.inline(entry.noteHtml);
		return `${writer.link(entry)}${changeMarks(writer, entry)}${note === "" ? "" : `: ${note}`}`;
	}));
}
function changeMarks(writer, { was, is, days }) {
	if (days !== void 0) return ` (${whenText(days.was)} → ${whenText(days.is)})`;
	if (was === void 0 || is === void 0) return marks([is]);
	return ` (${writer.text(was.word)} → ${writer.text(is.word)})`;
}
/** A release at each of its milestones, side by side. */
function compareText(writer, page) {
	const { neighbours, table: board } = page;
	return blocks(writer.text(page.over), writer.text(page.lead), section(neighbours.title, writer.links(neighbours.links)), section(board.title, ...board.groups.flatMap(({ title, rows }) => [writer.title(3, title), table([writer.text(board.head), ...board.columns.map(writer.link)], rows.map((row) => [writer.link(row), ...row.cells.flatMap(({ span, tag, text }) => {
		const words = [tag?.word, text].filter((word) => word !== void 0);
		return Array.from({ length: span }, () => writer.text(words.join(", ")));
	})]))])));
}
// src/formats/markdown/pages/item.ts
/** An item: the note first, then how it came about. */
function itemText(writer, page) {
	const { over, parts, readiness, asks, decisions, history, links } = page;
	return blocks(`${writer.link(over.area)} · ${writer.text(over.kind)}${marks([over.breaking])}`, paragraph(writer.inline(page.leadHtml)), writer.notice(page.attention), dutyTexts(writer, page.duties), writer.facts(page.facts), writer.body(page.bodyHtml), parts && section(parts.title, ...parts.parts.map((part) => partText(writer, part))), readiness && readinessText$1(writer, readiness), asks && section(asks.title, askList(writer, asks.asks)), decisions && section(decisions.title, ...decisions.decisions.map((one) => decision(writer, one))), history && section(history.title, list(history.entries.map((one) => historyEntry(writer, one)))), links && section(links.title, writer.links(links.links)), writer.sources(page.sources));
}
function partText(writer, part) {
	const { title, tag, likelihood, noteHtml, answers, links, asks } = part;
	return blocks(heading(3, `${writer.text(title)}${marks([tag])}`), likelihood === void 0 ? "" : writer.text(likelihood), paragraph(writer.inline(noteHtml)), answerList(writer, answers), writer.links(links), askList(writer, asks));
}
function answerList(writer, answers) {
	return list(answers.map(({ title, tag, noteHtml, evidence }) => {
		const said = [writer.inline(noteHtml), ...evidence.map(writer.link)].filter(Boolean);
		return `${labelled(title, writer.text(tag.word))}${said.length > 0 ? `. ${said.join(" ")}` : ""}`;
	}));
}
function readinessText$1(writer, { title, head, rows }) {
	return section(title, table(head.map((text) => writer.text(text)), rows.map(({ title: name, question, tag, noteHtml, evidence }) => [
		`${labelled(name, writer.text(question))}`,
		writer.text(tag.word),
		[writer.inline(noteHtml), ...evidence.map(writer.link)].filter(Boolean).join(" ")
	])));
}
function dateText(writer, dates) {
	return dates.map(({ label, day }) => `${writer.text(label)} ${whenText(day)}`).join(", ");
}
function askList(writer, asks) {
	return list(asks.map(({ who, tag, html, whyHtml, dates, outcome, sources }) => {
		const more = [
			writer.inline(whyHtml),
			dateText(writer, dates),
			outcome === void 0 ? "" : writer.text(outcome),
			sources.map(writer.link).join(", ")
		];
		return `${labelled(who, writer.inline(html))}${marks([tag])}\n${list(more)}`.trim();
	}));
}
function decision(writer, one) {
	const options = one.options.map(({ html, rejectedHtml }) => {
		const rejected = labelled(one.rejected, writer.inline(rejectedHtml));
		return rejected === "" ? writer.inline(html) : `${writer.inline(html)} ${rejected}`;
	});
	return blocks(heading(3, writer.inline(one.html)), list(options), paragraph(labelled(one.outcome.label, writer.inline(one.outcome.html))), dateText(writer, one.dates), writer.links(one.sources));
}
function historyEntry(writer, entry) {
	const { day, places, tags, noteHtml, attention, answers, parts, sources } = entry;
	const head = [whenText(day), ...places.map(writer.link)].filter(Boolean).join(" · ");
	const nested = [
		writer.inline(noteHtml),
		attention === void 0 ? "" : labelled(attention.label, writer.inline(attention.html)),
		...parts.map((part) => [`${writer.text(part.title)}${marks(part.tags)} ${writer.inline(part.noteHtml)}`.trim(), answerList(writer, part.answers)].join("\n")),
		sources.map(writer.link).join(", ")
	];
	return [
		`${head}${marks(tags)}`,
		list(nested),
		answerList(writer, answers)
	].filter(Boolean).join("\n");
}
// src/formats/markdown/pages/overviews.ts
/** Where things stand now. */
function homeText(writer, { empty, next, newest, table: all, rule, latest }) {
	return blocks(empty === void 0 ? "" : writer.text(empty), next && paragraph(labelled(next.title, `${writer.link(next.link)}, ${whenText(next.when)}`)), newest && blocks(heading(2, writer.link(newest)), writer.text(newest.over), paragraph(writer.inline(newest.leadHtml)), writer.facts(newest.facts), dutyBlock(writer, newest.duty), writer.title(3, newest.highlights.title), entries(writer, newest.highlights.entries), writer.link(newest.read)), all && section(all.title, releaseTable(writer, all), rule === void 0 ? "" : writer.text(rule)), latest && section(latest.title, entries(writer, latest.entries)));
}
/** All releases with their support windows and what they bring. */
function releasesText(writer, page) {
	return blocks(page.empty === void 0 ? "" : writer.text(page.empty), releaseTable(writer, page.table), page.rule === void 0 ? "" : writer.text(page.rule), ...page.releases.map((release) => blocks(heading(2, writer.link(release)), paragraph(writer.inline(release.summaryHtml)), release.items && entries(writer, release.items.entries), release.elsewhere === void 0 ? "" : writer.text(release.elsewhere), writer.links(release.links))));
}
/** An area through all releases. */
function areaText(writer, page) {
	return blocks(writer.text(page.over), writer.text(page.lead), ...page.releases.map(({ link, when, kinds, lists }) => blocks(heading(2, writer.link(link)), whenText(when), ...kinds.flatMap((kind) => [writer.title(3, kind.title), entries(writer, kind.entries)]), ...lists.flatMap(({ title, lines }) => [writer.title(3, title), markedLines(writer, lines)]))));
}
/** The paths between all releases, and the notes of each. */
function upgradeIndexText(writer, page) {
	const { table: paths, older, notes, rows } = page;
	return blocks(writer.text(page.lead), paths && section(paths.title, table([paths.corner, ...paths.columns.map(({ label }) => label)].map((text) => writer.text(text)), paths.rows.map(({ label, cells }) => [writer.text(label), ...cells.map((cell) => cell === void 0 ? "" : writer.link({
		label: cell.text,
		href: cell.href
	}))]))), older && section(older.title, olderText(writer, older)), section(notes.title, list(rows.map(({ label, href, version, when, support, counts, none }) => [
		`${writer.link({
			label,
			href
		})} (${writer.text(version)})`,
		whenText(when),
		writer.text(support.word),
		none === void 0 ? countLine(counts) : writer.text(none)
	].filter(Boolean).join(", ")))));
}
function olderText(writer, older) {
	return blocks(...older.parts.map(({ text, links }) => blocks(writer.text(text), writer.links(links))));
}
/** Everything there is, by kind: what the page shows below its search. */
function searchText(writer, { index }) {
	return blocks(writer.text(index.lead), ...index.groups.map(({ title, href, lists }) => blocks(heading(2, writer.link({
		label: title,
		href
	})), ...lists.flatMap((one) => [one.title === void 0 ? "" : writer.title(3, one.title), writer.links(one.links)]))));
}
// src/formats/markdown/pages/prose.ts
/** One meeting: the account, and each line with what it set. */
function meetingText(writer, page) {
	return blocks(writer.facts(page.facts), writer.body(page.bodyHtml), section(page.lines.title, ...page.lines.groups.map((group) => groupText(writer, group))), writer.sources(page.sources));
}
function groupText(writer, { title, href, marks: set, lines }) {
	return blocks(heading(3, writer.link({
		label: title,
		href
	})), set.map(({ of, tag }) => [of && writer.text(of), writer.text(tag.word)].filter(Boolean).join(" ")).join(", "), list(lines.map(({ html, part }) => part === void 0 ? writer.inline(html) : `${writer.inline(html)} · ${writer.text(part.title)}${marks([part.tag])}`)));
}
/** All meetings, newest first, by year. */
function meetingsText(writer, page) {
	return blocks(writer.text(page.lead), ...page.years.map(({ year, meetings }) => section(year.title, list(meetings.map((meeting) => {
		const { when, release, lines } = meeting;
		return [...[
			whenText(when),
			writer.link(meeting),
			writer.text(lines)
		], release && writer.link(release)].filter(Boolean).join(" · ");
	})))));
}
/** A page of the handbook. `html` is that of its own text. */
function docText(writer, page, html) {
	return blocks(paragraph(writer.inline(page.leadHtml)), writer.body(html));
}
// src/formats/markdown/pages/readiness.ts
/** What blocks, then every item with its criteria, today and at each meeting. */
function readinessText(writer, page) {
	return blocks(writer.text(page.over), writer.text(page.lead), blocking(writer, page.blocks), section(page.items.title, boardTable(writer, page.board)), page.past.boards.length === 0 ? "" : section(page.past.title, writer.text(page.past.lead), ...page.past.boards.flatMap(({ when, meeting, count, board }) => [
		writer.title(3, when.text),
		`${writer.link(meeting)}, ${writer.text(count)}`,
		boardTable(writer, board)
	])));
}
function blocking(writer, { title, none, lists, asksSection, asks }) {
	return section(title, none === void 0 ? "" : writer.text(none), ...lists.flatMap(({ title: name, entries }) => [writer.title(3, name), list(entries.map((entry) => [writer.link(entry), writer.inline(entry.detailHtml)].filter(Boolean).join(": ")))]), asks.length === 0 ? "" : writer.title(3, asksSection.title), list(asks.map((one) => askLines(writer, one))));
}
function askLines(writer, { person, asks }) {
	const lines = asks.map(({ item, whatHtml, detailHtml, by, byLabel }) => {
		const due = by === void 0 ? "" : `${writer.text(byLabel)} ${whenText(by)}`;
		return [
			writer.inline(whatHtml),
			due,
			writer.link(item),
			writer.inline(detailHtml)
		].filter(Boolean).join(" · ");
	});
	return `${writer.text(person)}\n${list(lines)}`;
}
function boardTable(writer, { columns, criteria, groups }) {
	return blocks(...groups.flatMap(({ title, rows }) => [`**${writer.text(title)}**`, table([
		columns.item,
		columns.status,
		...criteria.map((one) => one.title)
	].map((text) => writer.text(text)), rows.map((row) => boardRow(writer, row, criteria)))]));
}
function boardRow(writer, row, criteria) {
	const attention = writer.inline(row.attentionHtml);
	const parts = row.parts.map(({ title, tag }) => `${writer.text(title)}: ${writer.text(tag.word)}`);
	return [
		[
			writer.link(row),
			attention,
			...parts
		].filter(Boolean).join(" · "),
		writer.text(row.tag.word),
		...criteria.map(({ id }) => {
			const answer = row.answers.find(({ criterion }) => criterion === id);
			if (answer === void 0) return "";
			const note = writer.inline(answer.noteHtml);
			return [
				writer.text(answer.tag.word),
				note,
				...answer.evidence.map(writer.link)
			].filter(Boolean).join(" · ");
		})
	];
}
// src/formats/markdown/pages/release.ts
/** The release notes. `overview` is the HTML of the release's own text. */
function releaseText(writer, page, overview) {
	const { items, shared, upgrade, issues, maintenance, components, sources } = page;
	return blocks(writer.text(page.over), paragraph(writer.inline(page.lead)), writer.notice(page.withdrawn), writer.facts(page.facts), section(page.duty.title, dutyBlock(writer, page.duty)), page.overview && section(page.overview.title, writer.body(overview)), entrySection(writer, items.highlights), entrySection(writer, items.breaking), entrySection(writer, items.deprecations), ...items.areas.map((area) => areaSection(writer, area)), shared && section(shared.title, writer.text(shared.lead), writer.links(shared.links)), upgrade && section(upgrade.title, ...upgrade.phases.flatMap(({ title, notes }) => [writer.title(3, title), markedLines(writer, notes)]), writer.link(upgrade.more)), issues && section(issues.title, writer.text(issues.lead), markedLines(writer, issues.issues)), maintenance && maintenanceSection(writer, maintenance), components && componentSection(writer, components), entrySection(writer, items.out), writer.sources(sources));
}
function entrySection(writer, found) {
	if (found === void 0) return "";
	const lead = found.lead === void 0 ? "" : writer.text(found.lead);
	return section(found.title, lead, entries(writer, found.entries));
}
/** Items of an area by kind, as on the page. */
function areaSection(writer, { title, kinds }) {
	return section(title, ...kinds.flatMap((kind) => [heading(3, writer.text(kind.title)), entries(writer, kind.entries)]));
}
function maintenanceSection(writer, { title, entries: all }) {
	return section(title, ...all.flatMap(({ link, when, note, lists }) => [
		heading(3, `${writer.link(link)}${when === void 0 ? "" : `, ${whenText(when)}`}`),
		writer.inline(note),
		list(lists.map((one) => `${writer.text(one.title)}\n${writer.links(one.links)}`))
	]));
}
function componentSection(writer, { title, head, groups }) {
	return section(title, ...groups.flatMap((group) => [writer.title(3, group.title), table(head.map((text) => writer.text(text)), group.rows.map(({ name, href, version, note }) => [
		writer.link({
			label: name,
			href
		}),
		version === void 0 ? "" : writer.text(version),
		writer.inline(note)
	]))]));
}
// src/formats/markdown/pages/upgrade.ts
var BOX = "[ ] ";
/** Everything between two releases, as a checklist. */
function pathText(writer, page) {
	const { hops, deprecations, issues, left, more } = page;
	return blocks(writer.text(page.over), writer.text(page.lead), writer.notice(page.notice), writer.facts(page.facts), page.downtime && downtime(writer, {
		...page.downtime,
		lines: [],
		none: void 0
	}), ...hops.map((hop) => hopText(writer, hop)), deprecations && section(deprecations.title, steps(writer, deprecations.steps)), section(issues.title, issues.none === void 0 ? steps(writer, issues.steps) : writer.text(issues.none), left && folded(writer, left)), section(more.title, writer.links(more.links)));
}
function hopText(writer, hop) {
	return section(hop.title, hop.texts.map((text) => writer.text(text)).join(" "), writer.notice(hop.withdrawn), hop.breaking && blocks(writer.title(3, hop.breaking.title), steps(writer, hop.breaking.steps, BOX)), hop.downtime && downtime(writer, hop.downtime), ...hop.phases.map((phase) => blocks(writer.title(3, phase.title), steps(writer, phase.steps, BOX))), hop.nothing === void 0 ? "" : writer.text(hop.nothing), hop.needless && folded(writer, hop.needless));
}
function downtime(writer, { title, sum, lines, none }) {
	const said = [sum, none].filter((text) => text !== void 0).map((text) => writer.text(text));
	return blocks(said.length + lines.length === 0 ? "" : paragraph(`**${writer.text(title)}:** ${said.join(" ")}`), list(lines.map((line) => `${writer.link({
		label: line.title,
		href: line.href
	})}: ${writer.text(line.text)}`)));
}
function folded(writer, { title, lines }) {
	return blocks(writer.title(3, title), list(lines.map(({ link, reason, by }) => [
		writer.link(link),
		writer.text(reason),
		by && writer.link(by)
	].filter(Boolean).join(" "))));
}
/** The way from or to a release without pages here. */
function guideText(writer, page) {
	return blocks(writer.text(page.over), writer.text(page.lead), section(page.ways.title, writer.links(page.ways.list)));
}
// src/formats/markdown/twins.ts
/**
* The Markdown twin of every page with an address, in the language of the context. Each is made from
* the page's own model, so that the two can never disagree, and only when its text is asked for.
*/
function twins(context) {
	const { catalog, urls } = context;
	const { releases, meetings, docs, site } = catalog;
	return [
		twin(context, urls.home(), homePage, homeText),
		twin(context, urls.releases(), releasesPage, releasesText),
		...releases.flatMap((release) => releaseTwins(context, release)),
		twin(context, urls.upgrade(), upgradeIndexPage, upgradeIndexText),
		...upgradePairs(catalog).map((pair) => pairTwin(context, pair)),
		...site.areas.map(({ id }) => twin(context, urls.area(id), (own) => areaPage(own, id), areaText)),
		twin(context, urls.meetings(), meetingsPage, meetingsText),
		...meetings.map((meeting) => twin(context, urls.meeting(meeting.slug), (own) => meetingPage(own, meeting), meetingText)),
		...docs.map((doc) => twin(context, urls.doc(doc.slug), (own) => docsPage(own, doc), (writer, page) => docText(writer, page, mdxBody(context, doc)))),
		twin(context, urls.search(), searchPage, searchText)
	];
}
function releaseTwins(context, release) {
	const { urls } = context;
	const { id, milestones, items } = release;
	const ofRelease = (address, page, write) => twin(context, address, (own) => page(own, release), write, id);
	return [
		ofRelease(urls.release(id), releasePage, (writer, page) => releaseText(writer, page, mdxBody(context, release))),
		ofRelease(urls.upgradeNotes(id), upgradeNotesPage, upgradeNotesText),
		ofRelease(urls.timeline(id), timelinePage, timelineText),
		...compareLink(context, release) === void 0 ? [] : [ofRelease(urls.compare(id), comparePage, compareText)],
		...milestones.map((milestone) => ofRelease(urls.milestone(id, milestone.id), (own) => milestonePage(own, release, milestone), milestoneText)),
		ofRelease(urls.readiness(id), readinessPage, readinessText),
		ofRelease(urls.knownIssues(id), knownIssuesPage, knownIssuesText),
		...items.map((item) => ofRelease(urls.item(item), (own) => itemPage(own, release, item), itemText))
	];
}
function pairTwin(context, pair) {
	const address = context.urls.upgradePath(endId(pair.from), endId(pair.to));
	return {
		path: context.urls.twin(address),
		text: () => {
			const { path, guide } = upgradePairPage(context, pair);
			if (path !== void 0) return twin(context, address, () => path, pathText).text();
			return guide === void 0 ? "" : twin(context, address, () => guide, guideText).text();
		}
	};
}
/** The own text of a release or of a page of the handbook, in the language of the context. */
function mdxBody(context, noun) {
	const { body } = inLanguage(noun, context);
	return resolveHtml(body.mdxHtml ?? body.html, context);
}
// src/formats/markdown/all-twins.ts
/**
* The twins of every page in every language, those at old addresses among them: a file of Markdown
* cannot lead on, so what was there once stays there, with the address of today in its front matter.
*/
function allTwins(...contexts) {
	const own = contexts.flatMap(twins);
	const byPath = new Map(own.map((twin) => [twin.path, twin]));
	const [first] = contexts;
	if (first === void 0) return own;
	const twinPath = (page) => first.urls.twin(page.replace(/#.*$/u, ""));
	const moved = redirects(...contexts).filter(({ from }) => from.endsWith("/")).flatMap(({ from, page }) => {
		const path = twinPath(from);
		const target = byPath.get(twinPath(page.href));
		return target === void 0 || byPath.has(path) ? [] : [{
			path,
			text: target.text
		}];
	});
	return [...own, ...moved];
}
// src/pages/[...twin].md.ts
var ____twin__md_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** Every page in Markdown, in every language; the language is part of the path. */
async function getStaticPaths() {
	const contexts = await viewContexts();
	if (contexts.some(({ catalog }) => !catalog.site.features.twins)) return [];
	return allTwins(...contexts).map(({ path, text }) => ({
		params: { twin: path.slice(place.base.length, -3) },
		props: { text }
	}));
}
var GET = ({ props }) => new Response(props.text(), { headers: { "content-type": "text/markdown; charset=utf-8" } });
// \0virtual:astro:page:src/pages/[...twin].md@_@ts
var page = () => ____twin__md_exports;
export { page };
