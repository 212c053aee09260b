import { h as plainText, p as inlineHtml, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { s as onceFor } from "./collection_bvq_wDi2.mjs";
import { t as downtimeText } from "./downtime_Cq4YI8um.mjs";
import { t as embeddedBody } from "./embedded-body_3MlDLPch.mjs";
import { n as fact, r as facts } from "./facts_CbPD1x_b.mjs";
import { n as dayText, o as sinceLabel } from "./format_BKWFWC-I.mjs";
import { m as optionTitle, t as adviceTag } from "./labels_Cj2CUjaG.mjs";
import { n as sourceList } from "./sources_BTDg9NL7.mjs";
import { i as inLanguage, o as optionalRecordHtml, r as contextIn, s as recordHtml } from "./translated_Q5VoFl6f.mjs";
import { o as noteLink } from "./noun-links_fpaPXN1x.mjs";
// src/view/note-history.ts
/** The history of a note, or undefined if it has no revisions. */
function noteHistory(context, release, note) {
	if (note.revisions.length === 0) return void 0;
	return {
		title: context.words.upgradeNotes.history,
		changed: lastTurn(context, release, note),
		entries: [firstEntry(context, release, note), ...note.revisions.map((revision) => entryOf(context, release, revision))]
	};
}
function firstEntry(context, release, note) {
	return {
		milestone: sinceLabel(release, note),
		when: void 0,
		tag: adviceTag(note.advice, context),
		phase: void 0,
		saidHtml: void 0,
		whyHtml: void 0,
		sources: []
	};
}
function entryOf(context, release, revision) {
	const { words } = context;
	const { on, milestone, advice, phase, said, why, sources } = revision;
	return {
		milestone: milestone === void 0 ? void 0 : sinceLabel(release, { since: milestone }),
		when: on === void 0 ? void 0 : dayText(on, context),
		tag: advice === void 0 ? void 0 : adviceTag(advice, context),
		phase: phase === void 0 ? void 0 : words.phase[phase],
		saidHtml: optionalRecordHtml(said, context),
		whyHtml: why === void 0 ? void 0 : recordHtml(why, context),
		sources: sourceList(sources)
	};
}
function lastTurn(context, release, note) {
	const { words } = context;
	let turn;
	let advice = note.advice;
	for (const revision of note.revisions) {
		if (revision.advice === void 0 || revision.advice === advice) continue;
		turn = words.upgradeNotes.was(words.advice[advice], whenOf(context, release, revision));
		advice = revision.advice;
	}
	return turn;
}
function whenOf(context, release, { milestone, on }) {
	return (milestone === void 0 ? void 0 : findMilestone(release, milestone))?.title ?? (on === void 0 ? "" : context.words.formats.day(on));
}
// src/view/upgrade-note-view.ts
/** A note as it stands today, with what changed about it. */
function upgradeNoteView(context, release, written) {
	const note = inLanguage(written, context);
	const history = noteHistory(context, release, note);
	return {
		id: note.slug,
		aliases: note.aliases.filter((alias) => !alias.startsWith("/")),
		title: plainText(note.title),
		lang: note.lang,
		href: `#${note.slug}`,
		tag: adviceTag(noteState(release, note).advice, context),
		changed: history?.changed,
		summaryHtml: note.summary === void 0 ? void 0 : inlineHtml(note.summary),
		facts: noteFacts(context, release, note),
		bodyHtml: embeddedBody(note.body.html, note.slug, contextIn(context, note)),
		history,
		links: note.links.map(({ label, url }) => ({
			label,
			href: url
		}))
	};
}
function noteFacts(context, release, note) {
	const own = context.words.upgradeNotes;
	const since = findMilestone(release, note.since);
	return [
		...facts(own.appliesIf, note.applies_if.map((id) => optionTitle(id, context))),
		...fact(own.downtime, downtimeText(context, note.downtime)),
		...facts(own.component, note.component),
		...since?.kind === "maintenance" ? fact(own.since, sinceLabel(release, note)) : [],
		...facts(own.supersedes, linkValues(superseded(context, note))),
		...facts(own.supersededBy, linkValues(supersedingNotes(context, note)))
	];
}
function linkValues(links) {
	return links.map(({ label, href }) => ({
		text: label,
		href
	}));
}
function superseded(context, note) {
	if (note.supersedes.length === 0) return [];
	return allNotes(context.catalog).filter(({ release, slug }) => note.supersedes.includes(`${release}/${slug}`)).map((other) => noteLink(context, other));
}
function supersedingNotes(context, note) {
	const name = `${note.release}/${note.slug}`;
	return superseding(context.catalog).filter((other) => other.supersedes.includes(name)).map((other) => noteLink(context, other));
}
/** The notes that make another needless are few; each note asks all of them. */
var superseding = onceFor((catalog) => allNotes(catalog).filter(({ supersedes }) => supersedes.length > 0));
function allNotes({ releases }) {
	return releases.flatMap(({ notes }) => notes);
}
export { upgradeNoteView as t };
