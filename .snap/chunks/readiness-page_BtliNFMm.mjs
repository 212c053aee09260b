import { l as NOW, n as isReleased } from "./schedule_BV6sEfLG.mjs";
import { n as dayText } from "./format_BKWFWC-I.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { i as meetingLink, r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { t as readiness } from "./readiness_BOLVResr.mjs";
import { a as criterionTag, d as localText, n as areaTitle, o as criterionTitle, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { m as optionalHtml, p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
import { n as section, t as passingSection } from "./section_BfyDy9dU.mjs";
import { a as langsOf, i as inLanguage, o as optionalRecordHtml, s as recordHtml } from "./translated_Q5VoFl6f.mjs";
import { r as CRITERION_STATES } from "./vocabulary_BbiqDcic.mjs";
import { t as releaseTrail } from "./release-trail_3dwUdaYI.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
// src/view/readiness-blocks.ts
/** What still needs a person: undecided, unmet, attention, and open asks by person. */
function readinessBlocks(context, release) {
	const { words } = context;
	const released = isReleased(release, context.today);
	const state = readiness(context.catalog, release);
	const lists = blockLists(context, state).filter(({ entries }) => entries.length > 0);
	const asks = asksByPerson(context, state.openAsks);
	return {
		...passingSection("blocks", released ? words.readiness.blocksOpen : words.readiness.blocks),
		none: lists.length + asks.length === 0 ? words.readiness.blocksNone : void 0,
		lists,
		asksSection: passingSection("asks", words.readiness.asks),
		asks
	};
}
function blockLists(context, state) {
	const { words } = context;
	const entry = (item, detail) => ({
		...itemLink(context, item),
		detailHtml: optionalHtml(detail)
	});
	const titles = (criteria) => words.formats.list(criteria.map((id) => criterionTitle(id, context)));
	return [
		{
			...passingSection("undecided", words.readiness.undecided),
			entries: state.undecided.map((item) => entry(item))
		},
		{
			...passingSection("unmet", words.readiness.unmet),
			entries: state.unmet.map(({ item, criteria }) => entry(item, titles(criteria)))
		},
		{
			...passingSection("attention", words.readiness.attention),
			entries: state.attention.map(({ item, reason }) => ({
				...entry(item),
				detailHtml: recordHtml(reason, context)
			}))
		}
	];
}
function asksByPerson(context, asks) {
	return [...Map.groupBy(asks, ({ ask }) => ask.of ?? "")].toSorted(([a], [b]) => a === "" ? 1 : b === "" ? -1 : a.localeCompare(b)).map(([person, own]) => ({
		person: person === "" ? context.words.readiness.nobody : person,
		asks: own.map((ask) => boardAsk(context, ask))
	}));
}
function boardAsk(context, { item, ask }) {
	const { readiness: own } = context.words;
	const detail = [ask.via === void 0 ? void 0 : inlineHtml(own.via(ask.via)), optionalRecordHtml(ask.why, context)].filter((html) => html !== void 0).join(" ");
	return {
		item: itemLink(context, item),
		whatHtml: recordHtml(ask.what, context),
		detailHtml: detail === "" ? void 0 : detail,
		by: ask.by === void 0 ? void 0 : dayText(ask.by, context),
		byLabel: own.by
	};
}
// src/view/readiness-board.ts
/** The board of a release at a moment, by area. */
function readinessBoard(context, release, moment, caption) {
	const { catalog, words } = context;
	const { rows, totals } = readiness(catalog, release, moment);
	return {
		caption,
		columns: words.readiness.columns,
		criteria: catalog.site.criteria.map(({ id, title, question }) => ({
			id,
			title: localText(title, context),
			question: localText(question, context),
			totals: totalsText(context, totals[id])
		})),
		groups: boardGroups(context, catalog, rows)
	};
}
function totalsText(context, totals) {
	return CRITERION_STATES.filter((state) => (totals?.[state] ?? 0) > 0).map((state) => ({
		tag: criterionTag(state, context),
		count: context.words.formats.number(totals?.[state] ?? 0)
	}));
}
function boardGroups(context, { site }, rows) {
	return site.areas.map(({ id }) => ({
		id,
		title: areaTitle(id, context),
		rows: rows.filter(({ item }) => item.area === id).map((row) => boardRow(context, row))
	})).filter((group) => group.rows.length > 0);
}
function boardRow(context, { item, state, answers }) {
	return {
		...itemLink(context, item),
		id: item.slug,
		tag: statusTag(state.status, context),
		attentionHtml: optionalRecordHtml(state.attention, context),
		answers: answers.map(({ criterion, answer }) => boardAnswer(context, criterion, answer)),
		parts: state.parts.map((part) => ({
			title: part.title,
			tag: statusTag(part.status, context),
			noteHtml: optionalRecordHtml(part.note, context)
		}))
	};
}
function boardAnswer(context, criterion, answer) {
	const { words } = context;
	return {
		criterion,
		tag: criterionTag(answer.state, context),
		noteHtml: optionalRecordHtml("note" in answer ? answer.note : void 0, context),
		evidence: answer.evidence.map((href, index) => ({
			label: words.readiness.evidence(index + 1, new URL(href).hostname),
			href
		}))
	};
}
// src/view/readiness-page.ts
/** Items × criteria of a release now and at each of its meetings, and what blocks. */
function readinessPage(context, release) {
	const { words, urls, catalog } = context;
	const own = words.readiness;
	const name = inLanguage(release, context).title;
	const meetings = catalog.meetings.filter((meeting) => meeting.release === release.id);
	return {
		frame: siteFrame(context, {
			title: own.title(name),
			description: own.description(name),
			path: urls.readiness(release.id),
			trail: releaseTrail(context, release),
			release,
			shows: langsOf(context, release.items)
		}),
		over: name,
		title: words.common.ofRelease.readiness,
		lead: own.lead,
		blocks: readinessBlocks(context, release),
		items: section("items", own.boardTitle),
		board: readinessBoard(context, release, NOW, own.caption(name)),
		legends: [legend("status", context), legend("criterion", context)],
		past: {
			...section("past", own.past),
			lead: own.pastLead,
			boards: meetings.map((meeting) => pastBoard(context, release, meeting)).filter(({ board }) => board.groups.length > 0).toReversed()
		}
	};
}
function pastBoard(context, release, meeting) {
	const { words } = context;
	const when = dayText(meeting.date, context);
	const caption = words.readiness.pastCaption(inLanguage(release, context).title, when.text);
	const board = readinessBoard(context, release, {
		at: "day",
		day: meeting.date
	}, caption);
	const rows = board.groups.reduce((sum, group) => sum + group.rows.length, 0);
	return {
		id: section(`meeting-${meeting.slug}`, "").id,
		when,
		meeting: meetingLink(context, meeting),
		count: words.common.items(rows),
		board
	};
}
export { readinessPage as t };
