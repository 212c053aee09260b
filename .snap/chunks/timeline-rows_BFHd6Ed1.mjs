import { a as plannedDay } from "./milestone-order_B3YYj389.mjs";
import { i as schedule } from "./schedule_BV6sEfLG.mjs";
import { a as shortDayText, i as relativeDay, t as actualText } from "./format_BKWFWC-I.mjs";
import { p as milestoneTag } from "./labels_Cj2CUjaG.mjs";
import { o as optionalRecordHtml } from "./translated_Q5VoFl6f.mjs";
// src/view/timeline-rows.ts
/** All milestones of a release in words, in the order of the timeline. */
function timelineRows(context, release) {
	return schedule(release, context.today).map((scheduled) => timelineRow(context, release, scheduled));
}
function timelineRow(context, release, { milestone, state, slip }) {
	const { words, urls } = context;
	const planned = plannedDay(milestone);
	const kind = words.milestoneKind[milestone.kind];
	return {
		id: milestone.id,
		title: milestone.title,
		href: urls.milestone(release.id, milestone.id),
		kind: kind === milestone.title ? void 0 : kind,
		state,
		tag: milestoneTag(state, context),
		planned: planned === void 0 ? void 0 : plannedText(context, planned, state),
		formerPlans: milestone.plans.slice(0, -1).map((plan, index) => ({
			text: words.timeline.former(words.formats.shortDay(plan.planned)),
			whyHtml: optionalRecordHtml(milestone.plans[index + 1]?.why, context)
		})),
		actual: actualText(milestone, context),
		ends: milestone.ends === void 0 ? void 0 : shortDayText(milestone.ends, context),
		noPlan: words.timeline.noPlan,
		noActual: noActualText(context, milestone, state),
		slip: slip === void 0 ? void 0 : slipText(context, state, slip),
		published: publishedIn(context, milestone),
		tested: milestone.coverage.map((coverage) => tested(context, coverage)),
		noteHtml: optionalRecordHtml(milestone.note, context)
	};
}
/** Only a day that is awaited is counted down to. */
function plannedText(context, day, state) {
	const text = shortDayText(day, context);
	return [
		"next",
		"upcoming",
		"overdue"
	].includes(state) ? relativeDay(text) : text;
}
/** An end of life is reached by its day alone; nobody records it. */
function noActualText({ words }, { kind }, state) {
	return kind === "eol" && state === "done" ? words.timeline.passed : words.timeline.noActual[state];
}
function tested(context, coverage) {
	const { words } = context;
	const { by, scope, result, note, url } = coverage;
	const detail = [scope, result === "pending" ? words.timeline.pending : result].filter((text) => text !== void 0).join("; ");
	return {
		by,
		detail: detail === "" ? void 0 : detail,
		noteHtml: optionalRecordHtml(note, context),
		href: url
	};
}
function slipText({ words }, state, slip) {
	const days = words.common.days(Math.abs(slip));
	const { onTime, early, late, lateSoFar } = words.timeline;
	if (state === "overdue") return lateSoFar(days);
	if (slip === 0) return onTime;
	return slip < 0 ? early(days) : late(days);
}
function publishedIn(context, milestone) {
	const { version, tag, artefacts } = milestone;
	return [...[version, tag === version ? void 0 : tag].filter((text) => text !== void 0).map((text) => ({
		text,
		href: void 0,
		when: void 0
	})), ...artefacts.map((artefact) => ({
		text: [artefact.component, artefact.tag].filter((text) => text !== void 0).join(" "),
		href: artefact.url,
		when: artefact.date === void 0 ? void 0 : shortDayText(artefact.date, context)
	}))];
}
export { timelineRows as t };
