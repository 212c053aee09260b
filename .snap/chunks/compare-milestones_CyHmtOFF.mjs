import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { d as existsAt, f as writtenBy, l as NOW, t as happened } from "./schedule_BV6sEfLG.mjs";
import { i as milestoneIndex } from "./milestone-order_B3YYj389.mjs";
// src/domain/note-state.ts
/** A note's advice and phase at a moment: what it began with, then each revision written by then. */
function noteState(release, note, moment = NOW) {
	return note.revisions.filter(writtenBy(release, moment)).reduce((state, revision) => ({
		advice: revision.advice ?? state.advice,
		phase: revision.phase ?? state.phase
	}), {
		advice: note.advice,
		phase: note.phase
	});
}
// src/domain/planned-at.ts
/**
* The day a milestone was planned for, as was known at a moment; undefined before the first plan
* was made. A first plan without `set` was there from the beginning, a later one at the latest
* when the day of the plan before it had passed.
*/
function plannedAt(release, { plans }, moment) {
	const wasWritten = writtenBy(release, moment);
	return plans.findLast((plan, index) => {
		const on = plan.set ?? plans[index - 1]?.planned;
		return on === void 0 || wasWritten({ on });
	})?.planned;
}
// src/domain/compare-milestones.ts
var PUBLISHES = /* @__PURE__ */ new Set([
	"alpha",
	"beta",
	"rc",
	"ga",
	"maintenance"
]);
/** True for a milestone that something is published with: alpha, beta, rc, ga, maintenance. */
function publishes(milestone) {
	return PUBLISHES.has(milestone.kind);
}
/** The nearest earlier published milestone that happened, on the same track if one is set. */
function milestoneBefore(release, milestone, today) {
	const index = milestoneIndex(release, milestone.id);
	return release.milestones.slice(0, index).filter((candidate) => publishes(candidate) && happened(candidate, today)).filter((candidate) => milestone.track === void 0 || sameTrack(candidate, milestone)).at(-1);
}
function sameTrack(a, b) {
	return a.track === void 0 || a.track === b.track;
}
/** Items in the release at a milestone: there since then or before, and not deferred. */
function itemsAt(release, milestone) {
	const moment = {
		at: "milestone",
		id: milestone.id
	};
	return release.items.filter((item) => existsAt(release, item.since, moment) && itemState(release, item, moment).status !== "deferred");
}
/** What changed from one milestone to a later one. */
function compareMilestones(release, from, to) {
	const end = {
		at: "milestone",
		id: to.id
	};
	const start = from === void 0 ? void 0 : {
		at: "milestone",
		id: from.id
	};
	const isNew = (since) => existsAt(release, since, end) && (start === void 0 || !existsAt(release, since, start));
	const notes = release.notes.filter((note) => existsAt(release, note.since, end));
	return {
		added: itemsAt(release, to).filter((item) => isNew(item.since)),
		notesAdded: notes.filter((note) => isNew(note.since)),
		...start === void 0 ? {
			statuses: [],
			maturities: [],
			advice: [],
			plans: []
		} : changes(release, start, end, notes)
	};
}
function changes(release, start, end, notes) {
	const states = release.items.map((item) => ({
		item,
		was: itemState(release, item, start),
		is: itemState(release, item, end)
	}));
	const advices = notes.filter((note) => existsAt(release, note.since, start)).map((note) => ({
		note,
		change: {
			from: noteState(release, note, start).advice,
			to: noteState(release, note, end).advice
		}
	}));
	return {
		statuses: states.map(({ item, was, is }) => ({
			item,
			change: {
				from: was.status,
				to: is.status
			}
		})).filter(differs),
		maturities: states.map(({ item, was, is }) => ({
			item,
			change: {
				from: was.maturity,
				to: is.maturity
			}
		})).filter(differs),
		advice: advices.filter(differs),
		plans: release.milestones.map((milestone) => ({
			milestone,
			change: {
				from: plannedAt(release, milestone, start),
				to: plannedAt(release, milestone, end)
			}
		})).filter(differs)
	};
}
function differs({ change }) {
	return change.from !== change.to;
}
export { plannedAt as a, publishes as i, itemsAt as n, noteState as o, milestoneBefore as r, compareMilestones as t };
