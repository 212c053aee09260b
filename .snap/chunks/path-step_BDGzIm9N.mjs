import { t as downtimeMinutes } from "./downtime_DKKhV4Wt.mjs";
import { h as plainText, i as milestoneIndex, p as inlineHtml, s as findMilestone } from "./milestone-order_B3YYj389.mjs";
import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { t as downtimeText } from "./downtime_Cq4YI8um.mjs";
import { n as fact } from "./facts_CbPD1x_b.mjs";
import { r as milestoneLabel } from "./format_BKWFWC-I.mjs";
import { m as optionTitle, t as adviceTag } from "./labels_Cj2CUjaG.mjs";
import { o as noteLink } from "./noun-links_fpaPXN1x.mjs";
import { c as summaryOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/path-step.ts
/** A note as a step of a path; how it is done stands at the note's own address. */
function stepView(context, path, step) {
	const { release } = step;
	const note = inLanguage(step.note, context);
	const summary = summaryOf(note);
	const { advice } = noteState(release, note);
	return {
		id: `${note.release}--${note.slug}`,
		name: `${note.release}/${note.slug}`,
		title: plainText(note.title),
		lang: note.lang,
		href: context.urls.note(note),
		tags: [adviceTag(advice, context)],
		summaryHtml: summary === void 0 ? void 0 : inlineHtml(summary),
		duties: [],
		facts: stepFacts(context, path, step, note),
		narrowing: {
			since: versionAlready(path, release, note.since),
			options: note.applies_if.length === 0 ? void 0 : note.applies_if.join(" "),
			area: note.area,
			minutes: advice === "not-recommended" ? void 0 : downtimeMinutes(note)
		}
	};
}
function stepFacts(context, path, { release, needlessWith }, note) {
	const { words } = context;
	const own = words.upgradePath;
	const options = note.applies_if.map((id) => optionTitle(id, context));
	const needless = needlessWith === void 0 ? void 0 : noteLink(context, needlessWith);
	return [
		...options.length === 0 ? [] : fact(words.upgradeNotes.appliesIf, words.formats.alternatives(options)),
		...fact(own.downtime, downtimeText(context, note.downtime)),
		...componentFact(context, note.component),
		...sinceFact(context, path, release, note.since),
		...fact(own.needlessWith, needless === void 0 ? void 0 : {
			text: needless.label,
			href: needless.href
		})
	];
}
/** The software concerned, in one text. */
function componentFact({ words }, component) {
	const { list } = words.formats;
	return component.length === 0 ? [] : fact(words.upgradeNotes.component, list(component));
}
/** Which version has it already, for the start; since which it is there, for a later release. */
function sinceFact({ words }, path, release, since) {
	const own = words.upgradePath;
	const already = versionAlready(path, release, since);
	if (already !== void 0) return fact(own.alreadyIn, own.andLater(already));
	const milestone = findMilestone(release, since);
	return milestone?.kind === "maintenance" ? fact(own.since, milestoneLabel(milestone)) : [];
}
/** The first version of the path's start that came at or after a milestone; undefined elsewhere. */
function versionAlready(path, release, since) {
	if (release.id !== path.from.id) return void 0;
	const index = milestoneIndex(release, since);
	const version = path.versions.find(({ id }) => milestoneIndex(release, id) >= index);
	return version === void 0 ? void 0 : versionName(release, version);
}
/** The name of a version as people write it: `7.0.1`. */
function versionName(release, milestone) {
	return milestone.version ?? (milestone.kind === "ga" ? release.version : milestone.title);
}
export { versionName as a, versionAlready as i, sinceFact as n, stepView as r, componentFact as t };
