import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { c as PHASES, t as ADVICES } from "./vocabulary_BbiqDcic.mjs";
import { t as areaFacet } from "./filter_CD72PAOB.mjs";
import { t as adviceTag } from "./labels_Cj2CUjaG.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/release-upgrade.ts
/** The counts of upgrade notes by advice, and where they are. */
function duty(context, release, breaking) {
	const { words, urls } = context;
	const counts = ADVICES.map((advice) => ({
		n: release.notes.filter((note) => noteState(release, note).advice === advice).length,
		tag: adviceTag(advice, context)
	})).filter(({ n }) => n > 0);
	const links = [];
	if (counts.length > 0) links.push(allNotes(context, release));
	if (breaking > 0) links.push({
		label: words.release.breakingCount(breaking),
		href: `${urls.release(release.id)}#${section("breaking", "").id}`
	});
	const none = counts.length === 0 ? words.release.dutyNone : void 0;
	return {
		title: words.release.duty,
		counts,
		none,
		links
	};
}
/** The upgrade notes by phase, each with its advice; undefined if there are none. */
function upgradeSection(context, release, filter) {
	const { words } = context;
	if (release.notes.length === 0) return void 0;
	const phases = PHASES.map((phase) => ({
		title: words.phase[phase],
		notes: release.notes.filter((note) => noteState(release, note).phase === phase).map((note) => noteLine(context, release, note, filter))
	})).filter(({ notes }) => notes.length > 0);
	return {
		...section("upgrade", words.release.upgrade),
		phases,
		more: allNotes(context, release)
	};
}
/** A note as one line: title, link and advice. */
function noteLine(context, release, note, filter) {
	const { title, lang } = inLanguage(note, context);
	return {
		title,
		lang,
		href: context.urls.note(note),
		tag: adviceTag(noteState(release, note).advice, context),
		facet: areaFacet(note, filter)
	};
}
function allNotes({ words, urls }, { id, notes }) {
	return {
		label: words.release.dutyRead(notes.length),
		href: urls.upgradeNotes(id)
	};
}
export { noteLine as n, upgradeSection as r, duty as t };
