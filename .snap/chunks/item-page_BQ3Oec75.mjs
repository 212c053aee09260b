import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { t as resolveHtml } from "./html_CTNKQbzu.mjs";
import { h as plainText, m as optionalHtml, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
import { t as duties } from "./item-entry_CNRJMSv5.mjs";
import { t as itemFacts } from "./item-facts_37Eqcwmg.mjs";
import { n as dayText, r as milestoneLabel } from "./format_BKWFWC-I.mjs";
import { n as sourceList } from "./sources_BTDg9NL7.mjs";
import { c as summaryOf, i as inLanguage, o as optionalRecordHtml, r as contextIn, s as recordHtml, u as wordsPath } from "./translated_Q5VoFl6f.mjs";
import { a as criterionTag, d as localText, f as maturityTag, i as breakingTag, l as kindLabel, n as areaTitle, o as criterionTitle, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { n as section, r as sectionLink } from "./section_BfyDy9dU.mjs";
import { n as itemsInOrder } from "./item-order_DyT1FpdK.mjs";
import { r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { t as pager } from "./pager_B50skgqC.mjs";
import { t as releaseTrail } from "./release-trail_3dwUdaYI.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
// src/view/item-questions.ts
function askView(context, ask) {
	const words = context.words.item;
	const open = ask.done === void 0;
	return {
		who: `${ask.of === void 0 ? words.askOfNobody : words.askOf(ask.of)}${ask.via === void 0 ? "" : ` ${words.via(ask.via)}`}`,
		tag: open ? {
			word: words.askOpen,
			tone: "warn",
			shape: "ring"
		} : {
			word: words.askDone,
			tone: "good",
			shape: "tick"
		},
		html: recordHtml(ask.what, context),
		whyHtml: optionalRecordHtml(ask.why, context),
		dates: [...labelledDay(context, words.asked, ask.on), ...labelledDay(context, words.dueBy, ask.by)],
		outcome: ask.done === void 0 ? void 0 : words.askDoneOn(doneText(context, ask.done)),
		sources: sourceList(ask.sources)
	};
}
/** `done` is a day, or says what came of it. */
function doneText({ words }, done) {
	return /^\d{4}-\d{2}-\d{2}$/u.test(done) ? words.formats.day(done) : done;
}
function decisionView(context, decision) {
	const words = context.words.item;
	return {
		html: recordHtml(decision.question, context),
		dates: [...labelledDay(context, words.raised, decision.on), ...labelledDay(context, words.decided, decision.decided)],
		options: decision.options.map(({ text, rejected }) => ({
			html: recordHtml(text, context),
			rejectedHtml: optionalRecordHtml(rejected, context)
		})),
		outcome: {
			label: words.outcome,
			html: optionalRecordHtml(decision.outcome, context) ?? words.stillOpen
		},
		rejected: words.rejected,
		sources: sourceList(decision.sources)
	};
}
function labelledDay(context, label, day) {
	return day === void 0 ? [] : [{
		label,
		day: dayText(day, context)
	}];
}
// src/view/item-readiness.ts
/** The answers to the site's criteria; undefined while nobody has answered any. */
function readinessSection(context, itemTitle, { criteria }) {
	if (Object.keys(criteria).length === 0) return void 0;
	const { words, catalog } = context;
	return {
		...section("readiness", words.item.readiness),
		caption: words.item.readinessTable(itemTitle),
		head: [
			words.item.question,
			words.item.answer,
			words.item.remark
		],
		evidence: words.item.evidence,
		rows: catalog.site.criteria.map(({ id, title, question }) => ({
			title: localText(title, context),
			question: localText(question, context),
			...answerView(context, criteria[id])
		})),
		legend: legend("criterion", context)
	};
}
/** An answer as a mark, its remark and its evidence; no answer reads "unknown". */
function answerView(context, answer) {
	return {
		tag: criterionTag(answer?.state ?? "unknown", context),
		noteHtml: optionalRecordHtml(noteOf(answer), context),
		evidence: sourceList(answer?.evidence ?? [])
	};
}
function noteOf(answer) {
	return answer !== void 0 && "note" in answer ? answer.note : void 0;
}
// src/view/item-parts.ts
/** The parts of an item as they stand; undefined if it has none. */
function partsSection(context, { parts }) {
	if (parts.length === 0) return void 0;
	return {
		...section("parts", context.words.item.parts),
		parts: parts.map((part) => partView(context, part))
	};
}
function partView(context, part) {
	const { likelihood } = part;
	return {
		id: section(`part-${part.id}`, "").id,
		title: part.title,
		tag: statusTag(part.status, context),
		likelihood: likelihood === void 0 ? void 0 : context.words.item.likelihood(likelihood),
		noteHtml: optionalRecordHtml(part.note, context),
		answers: namedAnswers(context, part.criteria),
		links: part.links.map(({ label, url }) => ({
			label,
			href: url
		})),
		asks: part.asks.map((ask) => askView(context, ask))
	};
}
/** The answers that were given, each with its criterion, in the order of the site's criteria. */
function namedAnswers(context, criteria) {
	return context.catalog.site.criteria.flatMap(({ id }) => {
		const answer = criteria[id];
		if (answer === void 0) return [];
		return [{
			title: criterionTitle(id, context),
			...answerView(context, answer)
		}];
	});
}
// src/view/item-history.ts
/** An item's history in the order it was written; undefined if it has none. */
function historySection(context, release, item) {
	if (item.history.length === 0) return void 0;
	return {
		...section("history", context.words.item.history),
		entries: item.history.map((entry) => historyView(context, release, item, entry))
	};
}
function historyView(context, release, item, entry) {
	const { status, maturity } = entry;
	return {
		day: entry.on === void 0 ? void 0 : dayText(entry.on, context),
		places: places(context, release, entry),
		tags: [...status === void 0 ? [] : [statusTag(status, context)], ...maturity === void 0 ? [] : [maturityTag(maturity, context)]],
		noteHtml: optionalRecordHtml(entry.note, context),
		attention: attention(context, entry.attention),
		answers: namedAnswers(context, entry.criteria),
		parts: Object.entries(entry.parts).map(([id, change]) => ({
			title: item.parts.find((part) => part.id === id)?.title ?? id,
			tags: change.status === void 0 ? [] : [statusTag(change.status, context)],
			noteHtml: optionalRecordHtml(partNote(context, change), context),
			answers: namedAnswers(context, change.criteria)
		})),
		sources: sourceList(entry.sources.filter((source) => !isEvidence(entry, source)))
	};
}
/** True for a source that stands beside an answer of the same entry already. */
function isEvidence(entry, source) {
	return Object.values(entry.criteria).some(({ evidence }) => evidence.includes(source));
}
function partNote({ words }, { likelihood, note }) {
	const texts = [likelihood === void 0 ? void 0 : `${words.item.likelihood(likelihood)}.`, note].filter((text) => text !== void 0);
	return texts.length === 0 ? void 0 : texts.join(" ");
}
function places(context, release, entry) {
	const { words, urls, catalog } = context;
	const milestone = entry.milestone === void 0 ? void 0 : findMilestone(release, entry.milestone);
	const meeting = catalog.meetings.find(({ slug }) => slug === entry.meeting);
	const links = [];
	if (milestone !== void 0) {
		const label = words.item.atMilestone(milestoneLabel(milestone));
		links.push({
			label,
			href: urls.milestone(release.id, milestone.id)
		});
	}
	if (meeting !== void 0) links.push({
		label: words.item.meeting,
		href: urls.meeting(meeting.slug)
	});
	return links;
}
function attention(context, text) {
	const { words } = context;
	if (text === void 0) return void 0;
	if (text === "none") return {
		label: words.item.attentionEnds,
		html: ""
	};
	return {
		label: words.item.attention,
		html: recordHtml(text, context)
	};
}
// src/view/item-page.ts
/** Everything there is to say about one item. */
function itemPage(context, release, written) {
	const item = inLanguage(written, context);
	const { words, urls } = context;
	const state = itemState(release, item);
	const summary = summaryOf(item);
	const sections = {
		parts: partsSection(context, state),
		readiness: readinessSection(context, item.title, state),
		...questions(context, item),
		history: historySection(context, release, item),
		links: linksSection(context, item)
	};
	return {
		frame: siteFrame(context, {
			title: plainText(item.title),
			description: summary === void 0 ? void 0 : plainText(summary),
			path: urls.item(item),
			trail: releaseTrail(context, release),
			release,
			editPath: wordsPath(item, context),
			shows: [item],
			article: {
				published: item.published,
				updated: item.updated
			}
		}),
		...head(context, item),
		lang: item.lang,
		facts: itemFacts(context, release, item, state),
		attention: state.attention === void 0 ? void 0 : {
			title: words.item.attention,
			html: optionalRecordHtml(state.attention, context) ?? ""
		},
		duties: duties(context, item),
		bodyHtml: item.body.html === "" ? void 0 : resolveHtml(item.body.html, contextIn(context, item)),
		toc: toc(context, sections),
		...sections,
		legends: [legend("status", context), legend("maturity", context)],
		sources: {
			title: words.common.sources,
			list: sourceList(item.sources)
		},
		pager: neighbours(context, release, item)
	};
}
function head(context, item) {
	const { urls } = context;
	return {
		over: {
			area: {
				label: areaTitle(item.area, context),
				href: urls.area(item.area)
			},
			kind: kindLabel(item.kind, context),
			breaking: item.breaking ? breakingTag(context) : void 0
		},
		title: plainText(item.title),
		leadHtml: optionalHtml(item.summary)
	};
}
function questions(context, { asks, decisions }) {
	const { words } = context;
	return {
		asks: asks.length === 0 ? void 0 : {
			...section("asks", words.item.asks),
			asks: asks.map((ask) => askView(context, ask))
		},
		decisions: decisions.length === 0 ? void 0 : {
			...section("decisions", words.item.decisions),
			decisions: decisions.map((decision) => decisionView(context, decision))
		}
	};
}
function linksSection({ words }, { links }) {
	if (links.length === 0) return void 0;
	const list = links.map(({ label, url }) => ({
		label,
		href: url
	}));
	return {
		...section("links", words.common.links),
		links: list
	};
}
/** The sections there are, in the order of the page. */
function toc({ words }, sections) {
	const { parts, readiness, asks, decisions, history, links } = sections;
	const there = [
		parts,
		readiness,
		asks,
		decisions,
		history,
		links
	].filter((one) => one !== void 0).map(sectionLink);
	return there.length < 3 ? void 0 : {
		label: words.common.onThisPage,
		links: there
	};
}
function neighbours(context, release, item) {
	const order = itemsInOrder(context, release);
	const index = order.findIndex(({ slug }) => slug === item.slug);
	const link = (neighbour) => neighbour && itemLink(context, neighbour);
	const previous = link(index > 0 ? order[index - 1] : void 0);
	return pager(context, context.words.item.pager, previous, link(order[index + 1]));
}
export { itemPage as t };
