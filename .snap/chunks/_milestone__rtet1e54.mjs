import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { a as renderScript, i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Facts } from "./Facts_DKM-t5yY.mjs";
import { t as $$MarkedLinks } from "./MarkedLinks_D5jxyBT9.mjs";
import { t as $$Pager } from "./Pager_CHte4YwC.mjs";
import { t as $$Sources } from "./Sources_D5hr1oO-.mjs";
import { t as $$TestedList } from "./TestedList_DyjpwUU8.mjs";
import { t as $$Toc } from "./Toc_CWiW3Qu4.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { f as createComponent, t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { i as textIn, n as htmlNodes } from "./html-tree_OpXGfAps.mjs";
import { d as existsAt, t as happened } from "./schedule_BV6sEfLG.mjs";
import { a as plannedAt, i as publishes, n as itemsAt, o as noteState, r as milestoneBefore } from "./compare-milestones_CyHmtOFF.mjs";
import { t as milestoneChanges } from "./milestone-changes_C-5xYfjz.mjs";
import { h as plainText, i as milestoneIndex, l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { r as milestoneLabel, s as whenText } from "./format_BKWFWC-I.mjs";
import { t as timelineRows } from "./timeline-rows_BFHd6Ed1.mjs";
import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { r as isAffected } from "./known-issue-state_C2tZAA4c.mjs";
import { t as ADVICES } from "./vocabulary_BbiqDcic.mjs";
import { _ as severityTag, a as criterionTag, d as localText, o as criterionTitle, t as adviceTag } from "./labels_Cj2CUjaG.mjs";
import { n as issueLink, o as noteLink, r as itemLink } from "./noun-links_fpaPXN1x.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { t as milestonePage } from "./milestone-page_DM7I8_qV.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { t as inEveryLanguage } from "./_paths_C22BOUX5.mjs";
// src/components/milestone/Announcement.astro
createAstro("https://notes.example.org");
var $$Announcement = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Announcement;
	const { box, text } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<details class="announcement"${addAttribute(box.copied, "data-copied")}${addAttribute(box.notCopied, "data-not-copied")}><summary>${box.title}</summary><p>${box.lead}${" "}<button type="button" hidden>${box.copy}</button>${" "}<span role="status"></span></p><section tabindex="0"${addAttribute(box.label, "aria-label")}><pre>${text}</pre></section></details>${renderScript($$result, "/work/main/src/components/milestone/Announcement.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/components/milestone/Announcement.astro", void 0);
// src/components/milestone/ChangeList.astro
createAstro("https://notes.example.org");
var $$ChangeList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ChangeList;
	const { entries, becomes } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="changes">${entries.map(({ label, lang, href, was, is, days, noteHtml }) => renderTemplate`<li><a${addAttribute(href, "href")}${addAttribute(lang, "lang")}>${label}</a>${is && renderTemplate`<span>${was && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": was })}<i class="to"><span class="hidden">${becomes}</span></i>` })}`}${renderComponent($$result, "Tag", $$Tag, { "tag": is })}</span>`}${days && renderTemplate`<span>${renderComponent($$result, "When", $$When, { "when": days.was })}<i class="to"><span class="hidden">${becomes}</span></i>${renderComponent($$result, "When", $$When, { "when": days.is })}</span>`}${noteHtml && renderTemplate`<p class="soft">${unescapeHTML(noteHtml)}</p>`}</li>`)}</ul>`;
}, "/work/main/src/components/milestone/ChangeList.astro", void 0);
// src/components/milestone/MilestoneView.astro
createAstro("https://notes.example.org");
var $$MilestoneView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MilestoneView;
	const { page, announcement } = Astro.props;
	const { row, changes, holding } = page;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${changes && renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": {
			id: "changes",
			title: changes.title
		} })}${changes.lists.length === 0 && renderTemplate`<p>${changes.none}</p>`}${changes.lists.map(({ id, title, entries }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "SectionHeading", $$SectionHeading, {
			"section": {
				id,
				title
			},
			"level": 3
		})}${renderComponent($$result, "ChangeList", $$ChangeList, {
			"entries": entries,
			"becomes": changes.becomes
		})}` })}`)}${changes.compare && renderTemplate`<p><a${addAttribute(changes.compare.href, "href")}>${changes.compare.label}</a></p>`}</section>`}${row.tested.length > 0 && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": {
			id: "tested",
			title: page.testedTitle
		} })}${renderComponent($$result, "TestedList", $$TestedList, { "tested": row.tested })}</section>`}${holding && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": {
			id: "holds",
			title: holding.title
		} })}${holding.groups.length === 0 && renderTemplate`<p>${holding.none}</p>`}${holding.groups.map(({ title, items }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>${title}</h3>${renderComponent($$result, "MarkedLinks", $$MarkedLinks, { "lines": items })}` })}`)}</section>`}${page.announcement && renderTemplate`${renderComponent($$result, "Announcement", $$Announcement, {
			"box": page.announcement,
			"text": announcement
		})}`}${renderComponent($$result, "Sources", $$Sources, { "sources": page.sources })}${page.pager && renderTemplate`${renderComponent($$result, "Pager", $$Pager, { "pager": page.pager })}`}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"over": page.over,
			"title": page.title
		}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Facts", $$Facts, { "facts": page.facts })}${row.noteHtml && renderTemplate`<p>${unescapeHTML(row.noteHtml)}</p>`}` })}`,
		"toc": ($$result) => renderTemplate`${page.toc && renderTemplate`${renderComponent($$result, "Toc", $$Toc, {
			"slot": "toc",
			"nav": page.toc
		})}`}`
	})}`;
}, "/work/main/src/components/milestone/MilestoneView.astro", void 0);
/** A text on lines of at most 72 characters, broken between words; a longer word has its own line. */
function wrap(text, { first = "", rest = first, width = 72 } = {}) {
	const lines = [];
	let line = first;
	let isEmpty = true;
	for (const word of plainWords(text)) {
		if (!isEmpty && length(line) + 1 + length(word) > width) {
			lines.push(line);
			line = rest;
			isEmpty = true;
		}
		line += isEmpty ? word : ` ${word}`;
		isEmpty = false;
	}
	return isEmpty && lines.length === 0 && first === "" ? "" : [...lines, line].join("\n");
}
/** The words of a text, without what no text by mail holds. */
function plainWords(text) {
	return text.toWellFormed().replace(/\p{Cc}/gu, " ").split(/ +/u).filter((word) => word !== "");
}
/** As a reader counts. */
function length(text) {
	return [...text].length;
}
// src/formats/announcement/text.ts
/** An announcement as plain text, at most 72 characters wide; addresses have lines of their own. */
function announcementText({ lead, facts, sections, more }) {
	return `${[
		...lead.map((text) => wrap(text)),
		facts.map(factText).join("\n"),
		...sections.map(sectionText),
		lineText(more, "")
	].filter((part) => part !== "").join("\n\n")}\n`;
}
/** The same with its subject above, to be pasted into a mail. */
function announcementMail(announcement) {
	const { mail } = announcement;
	return `${[`Subject: ${announcement.subject.replaceAll(/\s+/gu, " ")}`, ...mail.to === void 0 ? [] : [`To: ${mail.to}`]].join("\n")}\n\n${announcementText(announcement)}`;
}
function factText({ label, lines }) {
	const [only] = lines;
	if (lines.length === 1 && only !== void 0 && only.href === void 0) return wrap(`${label}: ${only.text}`, {
		first: "",
		rest: "  "
	});
	return [`${label}:`, ...lines.map((line) => lineText(line, "- "))].join("\n");
}
function sectionText({ title, lead, lists }) {
	const rule = "-".repeat(Math.min(72, [...title].length));
	const blocks = lists.map((list) => [...list.title === void 0 ? [] : [wrap(`${list.title}:`)], ...list.lines.map((line) => lineText(line, "- "))].join("\n"));
	return [
		`${wrap(title)}\n${rule}`,
		...lead === void 0 ? [] : [wrap(lead)],
		...blocks
	].join("\n\n");
}
function lineText({ text, href, mark, noteHtml }, bullet) {
	const rest = " ".repeat(bullet.length);
	const note = noteHtml === void 0 ? "" : plainOf(noteHtml);
	return [
		wrap(mark === void 0 ? text : `${text} (${mark})`, {
			first: bullet,
			rest
		}),
		...note === "" ? [] : [wrap(note, { first: rest })],
		...href === void 0 ? [] : [`${rest}${href}`]
	].join("\n");
}
/** The text of finished HTML. */
function plainOf(html) {
	return htmlNodes(html).map(textIn).join("").trim();
}
// src/view/announcement-changes.ts
/** What is new since the milestone before, from the lists of the milestone's page. */
function announcedChanges(context, release, milestone) {
	if (!publishes(milestone)) return void 0;
	const before = milestoneBefore(release, milestone, context.today);
	const changes = milestoneChanges(context, release, before, milestone);
	return {
		title: changes.title,
		lead: changes.lists.length === 0 ? changes.none : void 0,
		lists: changes.lists.map(({ title, entries }) => ({
			title,
			lines: entries.map((entry) => changeLine(context, entry))
		}))
	};
}
function changeLine(context, entry) {
	const { label, href, noteHtml } = entry;
	return {
		text: label,
		href: context.urls.absolute(href),
		mark: markOf(entry),
		noteHtml
	};
}
function markOf({ was, is, days }) {
	if (days !== void 0) return `${days.was.text} → ${days.is.text}`;
	if (is === void 0) return void 0;
	return was === void 0 ? is.word : `${was.word} → ${is.word}`;
}
// src/view/announcement-facts.ts
/** What kind of thing is announced, in a sentence, and in one more where there is more to say. */
function kindSentence(context, release, { kind, title }) {
	const { announcement, formats } = context.words;
	const name = plainText(release.title);
	const summary = release.summary === void 0 ? [] : [plainText(release.summary)];
	const { until } = supportWindow(context.catalog, release, context.today);
	const maintained = kind === "ga" && until !== void 0 ? [announcement.maintained(formats.day(until))] : [];
	return [
		announcement.kinds[kind](title, name),
		...kind === "ga" ? summary : [],
		...maintained
	];
}
/** Day, what was published, and the days to come as they were planned then. */
function announcedFacts(context, release, milestone) {
	const { words } = context;
	const names = words.announcement.facts;
	const row = timelineRows(context, release)[milestoneIndex(release, milestone.id)];
	const when = whenText(milestone, context, "long");
	const published = (row?.published ?? []).map(({ text, href, when: day }) => ({
		text: day === void 0 ? text : `${text}, ${day.text}`,
		href
	}));
	return [
		{
			label: happened(milestone, context.today) ? names.day : names.planned,
			lines: when === void 0 ? [] : [{ text: when.text }]
		},
		{
			label: names.published,
			lines: published
		},
		{
			label: names.next,
			lines: nextLine(context, release, milestone)
		},
		{
			label: names.ga,
			lines: gaLine(context, release, milestone)
		}
	].filter(({ lines }) => lines.length > 0);
}
/** The milestone that comes after this one, with its day as it was planned then. */
function milestoneAfter(release, milestone) {
	const moment = {
		at: "milestone",
		id: milestone.id
	};
	return release.milestones.slice(milestoneIndex(release, milestone.id) + 1).filter(({ condition, outcome }) => condition === "firm" && outcome === void 0).map((next) => ({
		next,
		day: plannedAt(release, next, moment)
	})).find(({ day }) => day !== void 0);
}
function nextLine(context, release, milestone) {
	const after = milestoneAfter(release, milestone);
	if (after?.day === void 0) return [];
	const { next, day } = after;
	return [{ text: `${next.title}, ${context.words.formats.day(day)}` }];
}
/** Before GA, the day it is planned for, where that is not the next milestone anyway. */
function gaLine(context, release, milestone) {
	const ga = gaOf(release);
	if (ga === void 0 || milestoneAfter(release, milestone)?.next === ga) return [];
	if (milestoneIndex(release, ga.id) <= milestoneIndex(release, milestone.id)) return [];
	const day = plannedAt(release, ga, {
		at: "milestone",
		id: milestone.id
	});
	return day === void 0 ? [] : [{ text: context.words.formats.day(day) }];
}
// src/view/announcement-sections.ts
/** The upgrade notes in short: how many of which advice, and those that an upgrade needs. */
function notesSection(context, release, milestone) {
	const { words, urls } = context;
	if (!publishes(milestone)) return void 0;
	const moment = {
		at: "milestone",
		id: milestone.id
	};
	const notes = release.notes.filter((note) => existsAt(release, note.since, moment)).map((note) => ({
		note,
		advice: noteState(release, note, moment).advice
	}));
	if (notes.length === 0) return void 0;
	const counts = ADVICES.map((advice) => ({
		n: notes.filter((one) => one.advice === advice).length,
		word: adviceTag(advice, context).word
	})).filter(({ n }) => n > 0);
	const required = milestone.kind === "maintenance" ? [] : notes;
	return {
		title: words.announcement.notes,
		lead: counts.map(({ n, word }) => `${n} ${word}`).join(", "),
		lists: [{
			title: words.advice.required,
			lines: required.filter(({ advice }) => advice === "required").map(({ note }) => line(context, noteLink(context, note)))
		}, { lines: [line(context, {
			label: words.release.dutyRead(notes.length),
			href: urls.upgradeNotes(release.id)
		})] }].filter(({ lines }) => lines.length > 0)
	};
}
/** The faults that it is known to have. */
function issuesSection(context, release, milestone) {
	const { words, catalog } = context;
	if (!publishes(milestone)) return void 0;
	const lines = catalog.releases.flatMap(({ issues }) => issues).filter((issue) => isAffected(catalog, issue, {
		release,
		milestone
	})).map((issue) => ({
		...line(context, issueLink(context, issue)),
		mark: issue.severity === void 0 ? void 0 : severityTag(issue.severity, context).word
	}));
	return lines.length === 0 ? void 0 : {
		title: words.common.ofRelease.knownIssues,
		lists: [{ lines }]
	};
}
var FOR_TESTS = /* @__PURE__ */ new Set([
	"alpha",
	"beta",
	"rc",
	"testing"
]);
/** What nobody has confirmed to work yet, who tests what already, and by when answers help. */
function testSection(context, release, milestone) {
	const { words, catalog } = context;
	const [criterion] = catalog.site.criteria;
	if (!FOR_TESTS.has(milestone.kind) || criterion === void 0) return void 0;
	const moment = {
		at: "milestone",
		id: milestone.id
	};
	const after = milestoneAfter(release, milestone);
	const open = itemsAt(release, milestone).flatMap((item) => {
		const state = itemState(release, item, moment).criteria[criterion.id]?.state ?? "unknown";
		if (state !== "unknown" && state !== "unmet") return [];
		return [{
			...line(context, itemLink(context, item)),
			mark: criterionTag(state, context).word
		}];
	});
	const tested = (timelineRows(context, release)[milestoneIndex(release, milestone.id)]?.tested ?? []).map(({ by, detail, href, noteHtml }) => ({
		text: detail === void 0 ? by : `${by}: ${detail}`,
		href,
		noteHtml
	}));
	return {
		title: words.announcement.test,
		lead: after?.day === void 0 ? words.announcement.testLead : words.announcement.testUntil(words.formats.day(after.day), after.next.title),
		lists: [{
			title: words.announcement.open(criterionTitle(criterion.id, context)),
			lines: open
		}, {
			title: words.milestone.tested,
			lines: tested
		}].filter(({ lines }) => lines.length > 0)
	};
}
/** Where people are heard, as site.yaml says. */
function feedbackSection(context, { kind }) {
	const { words, catalog } = context;
	const { feedback, matrix, mail } = catalog.site.channels;
	const names = words.announcement.channels;
	const lines = [
		...feedback === void 0 ? [] : [{
			text: names.feedback,
			href: feedback
		}],
		...matrix === void 0 ? [] : [{
			text: names.matrix,
			href: matrix
		}],
		...mail === void 0 ? [] : [{ text: `${names.mail}: ${mail}` }]
	];
	if (lines.length === 0 || kind === "eol") return void 0;
	return {
		title: words.announcement.feedback,
		lists: [{ lines }]
	};
}
function line({ urls }, { label, href }) {
	return {
		text: label,
		href: urls.absolute(href)
	};
}
// src/view/announcement.ts
/** The announcement of a milestone, as things stood at it. */
function announcement(context, written, milestone) {
	const { words, urls, catalog, lang } = context;
	const release = inLanguage(written, context);
	const { mail: to, sender: from } = catalog.site.channels;
	const sections = [
		announcedChanges(context, release, milestone),
		notesSection(context, release, milestone),
		issuesSection(context, release, milestone),
		testSection(context, release, milestone),
		feedbackSection(context, milestone)
	];
	return {
		lang,
		subject: subjectOf(context, release, milestone),
		lead: kindSentence(context, release, milestone),
		facts: announcedFacts(context, release, milestone),
		sections: sections.filter((section) => section !== void 0),
		more: {
			text: words.announcement.more,
			href: urls.absolute(urls.milestone(release.id, milestone.id))
		},
		id: `${release.id}-${milestone.id}`,
		site: localText(catalog.site.title, context),
		mail: {
			to,
			from
		}
	};
}
function subjectOf(context, release, milestone) {
	const { subject } = context.words.announcement;
	return (happened(milestone, context.today) ? subject.done : subject.planned)(plainText(release.title), milestoneLabel(milestone));
}
// src/pages/[...lang]/releases/[release]/milestones/[milestone].astro
var _milestone__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Milestone,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
async function getStaticPaths() {
	const { releases } = await getCatalog();
	return inEveryLanguage(releases.flatMap((release) => release.milestones.map((milestone) => ({
		params: {
			release: release.id,
			milestone: milestone.id
		},
		props: {
			release,
			milestone
		}
	}))));
}
var $$Milestone = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Milestone;
	const { release, milestone } = Astro.props;
	const context = await viewContext(Astro.params.lang);
	const page = milestonePage(context, release, milestone);
	const text = announcementMail(announcement(context, release, milestone));
	return renderTemplate`${renderComponent($$result, "MilestoneView", $$MilestoneView, {
		"page": page,
		"announcement": text
	})}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/milestones/[milestone].astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/milestones/[milestone].astro";
var $$url = "/[...lang]/releases/[release]/milestones/[milestone]/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/milestones/[milestone]@_@astro
var page = () => _milestone__exports;
export { page };
