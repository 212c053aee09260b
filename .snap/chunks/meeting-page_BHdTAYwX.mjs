import { c as findRelease, o as findItem, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
import { n as fact, r as facts, t as dayValue } from "./facts_CbPD1x_b.mjs";
import { n as dayText } from "./format_BKWFWC-I.mjs";
import { t as resolveHtml } from "./html_CTNKQbzu.mjs";
import { a as criterionTag, f as maturityTag, o as criterionTitle, v as statusTag } from "./labels_Cj2CUjaG.mjs";
import { a as milestoneLink, i as meetingLink, r as itemLink, s as releaseLink } from "./noun-links_fpaPXN1x.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { i as inLanguage, r as contextIn, s as recordHtml, u as wordsPath } from "./translated_Q5VoFl6f.mjs";
import { t as meetingTitle } from "./meeting-title_DqOyuonL.mjs";
import { t as pager } from "./pager_B50skgqC.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { n as sourceList, t as addressLabel } from "./sources_BTDg9NL7.mjs";
// src/view/meeting-entries.ts
/** The lines of a meeting by what they are about, in the order of the minutes. */
function entryGroups(context, meeting) {
	return [...Map.groupBy(meeting.entries, ({ item, milestone }) => item ?? milestone ?? "").values()].map((entries) => entryGroup(context, meeting, entries));
}
function entryGroup(context, meeting, entries) {
	const { item: itemName, milestone: milestoneName } = entries[0] ?? {};
	const item = itemName === void 0 ? void 0 : findItem(context.catalog, itemName);
	const change = item?.history.find((entry) => isOf(meeting, entry));
	const target = item === void 0 ? milestoneTarget(context, milestoneName) : itemLink(context, item);
	return {
		...section(`about-${(itemName ?? milestoneName ?? "all").replaceAll("/", "-")}`, target?.label ?? context.words.meetings.general),
		href: target?.href,
		marks: change === void 0 ? [] : setMarks(context, change),
		lines: entries.map((entry) => entryLine(context, entry, item, change))
	};
}
function isOf(meeting, { meeting: slug, on }) {
	return slug === void 0 ? on === meeting.date : slug === meeting.slug;
}
function milestoneTarget(context, name) {
	if (name === void 0) return void 0;
	const found = milestoneNamed(context, name);
	if (found === void 0) return void 0;
	const link = milestoneLink(context, found.release, found.milestone);
	return {
		...link,
		label: context.words.meetings.milestone(link.label, inLanguage(found.release, context).title)
	};
}
function milestoneNamed({ catalog }, name) {
	const [releaseId = "", id = ""] = name.split("/");
	const release = findRelease(catalog, releaseId);
	const milestone = release === void 0 ? void 0 : findMilestone(release, id);
	return release === void 0 || milestone === void 0 ? void 0 : {
		release,
		milestone
	};
}
function setMarks(context, change) {
	const { status, maturity, criteria } = change;
	return [
		...status === void 0 ? [] : [{
			of: void 0,
			tag: statusTag(status, context)
		}],
		...maturity === void 0 ? [] : [{
			of: void 0,
			tag: maturityTag(maturity, context)
		}],
		...Object.entries(criteria).map(([id, answer]) => ({
			of: criterionTitle(id, context),
			tag: criterionTag(answer.state, context)
		}))
	];
}
function entryLine(context, entry, item, change) {
	const part = item?.parts.find(({ id }) => id === entry.part);
	const status = part === void 0 ? void 0 : change?.parts[part.id]?.status;
	return {
		html: recordHtml(entry.text, context),
		part: part === void 0 ? void 0 : {
			title: context.words.meetings.part(part.title),
			tag: status === void 0 ? void 0 : statusTag(status, context)
		}
	};
}
// src/view/meeting-page.ts
/** One meeting: the account, and each line with what it set. */
function meetingPage(context, written) {
	const { words, urls, catalog } = context;
	const meeting = inLanguage(written, context);
	const title = meetingTitle(context, meeting);
	const index = catalog.meetings.findIndex(({ slug }) => slug === meeting.slug);
	return {
		frame: siteFrame(context, {
			title: words.meetings.untitled(words.formats.day(meeting.date)),
			description: words.meetings.description(words.formats.day(meeting.date)),
			path: urls.meeting(meeting.slug),
			trail: [{
				label: words.common.meetings,
				href: urls.meetings()
			}],
			editPath: wordsPath(meeting, context),
			shows: [meeting],
			article: {
				published: meeting.date,
				updated: meeting.updated
			}
		}),
		title,
		titleLang: meeting.title === void 0 ? void 0 : meeting.lang,
		lang: meeting.lang,
		facts: meetingFacts(context, meeting),
		bodyHtml: resolveHtml(meeting.body.html, contextIn(context, meeting)),
		lines: {
			...section("lines", words.meetings.entries),
			groups: entryGroups(context, meeting)
		},
		sources: {
			title: words.common.sources,
			list: sourceList(meeting.sources)
		},
		pager: pager(context, words.meetings.neighbours, neighbour(context, catalog.meetings[index - 1]), neighbour(context, catalog.meetings[index + 1]))
	};
}
function meetingFacts(context, meeting) {
	const own = context.words.meetings;
	const { source, participants } = meeting;
	const release = meeting.release === void 0 ? void 0 : findRelease(context.catalog, meeting.release);
	const about = release === void 0 ? void 0 : releaseLink(context, release);
	return [
		...fact(own.date, dayValue(dayText(meeting.date, context))),
		...fact(own.about, about === void 0 ? void 0 : {
			text: about.label,
			href: about.href
		}),
		...facts(own.participants, participants.length === 0 ? [] : [context.words.formats.list(participants)]),
		...fact(own.source, source === void 0 ? void 0 : {
			text: addressLabel(source),
			href: source
		})
	];
}
function neighbour(context, meeting) {
	if (meeting === void 0) return void 0;
	return meetingLink(context, meeting);
}
export { meetingPage as t };
