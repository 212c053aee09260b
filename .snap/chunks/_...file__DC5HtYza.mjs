import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as MATURITIES, c as PHASES, i as ITEM_KINDS, l as SEVERITIES, n as CONDITIONS, o as MILESTONE_KINDS, r as CRITERION_STATES, t as ADVICES, u as STATUSES } from "./vocabulary_BbiqDcic.mjs";
import { d as localText } from "./labels_Cj2CUjaG.mjs";
import { t as releaseFolders } from "./release-folders_C5iqTezY.mjs";
import { a as upgradePairs, t as endId } from "./upgrade-pairs_DRW1rriM.mjs";
import { n as entryDays } from "./entry-days_B5kb4dJ6.mjs";
import { n as readinessRow } from "./readiness_BOLVResr.mjs";
import { n as absoluteHtml, t as issueDays } from "./issue-days_B8DdfOdK.mjs";
import { t as resolveHtml } from "./html_CTNKQbzu.mjs";
import { t as identities } from "./identity_bHUH2iHe.mjs";
import { c as summaryOf } from "./translated_Q5VoFl6f.mjs";
import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { a as newestPublished, i as knownIssueState } from "./known-issue-state_C2tZAA4c.mjs";
import { t as embeddedBody } from "./embedded-body_3MlDLPch.mjs";
import { i as schedule, n as isReleased, t as happened } from "./schedule_BV6sEfLG.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { a as plannedDay } from "./milestone-order_B3YYj389.mjs";
import { r as milestoneUid } from "./milestone-event_C9qbZlvU.mjs";
import { t as downtimeMinutes } from "./downtime_DKKhV4Wt.mjs";
import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { t as upgradePath } from "./upgrade-path_DidWoJA8.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { z } from "zod";
// src/schema/api/fields.ts
/**
* The pieces that all documents of the API are made of. Every field is always there: what the
* content does not say is null, or an empty list.
*/
/** A text. */
function text(description) {
	return z.string().meta({ description });
}
function maybeText(description) {
	return z.string().nullable().meta({ description });
}
function texts(description) {
	return z.array(z.string()).meta({ description });
}
function yesNo(description) {
	return z.boolean().meta({ description });
}
function count(description) {
	return z.int().nonnegative().meta({ description });
}
/** A calendar day in UTC. */
function day(description) {
	return z.iso.date().meta({ description });
}
function maybeDay(description) {
	return z.iso.date().nullable().meta({ description });
}
/** A whole address. */
function address(description) {
	return z.url().meta({ description });
}
function maybeAddress(description) {
	return z.url().nullable().meta({ description });
}
/** One of a closed list of words. */
function word(words, description) {
	return z.enum(words).meta({ description });
}
function maybeWord(words, description) {
	return z.enum(words).nullable().meta({ description });
}
var links = z.array(z.object({
	label: text("Where it leads, in words."),
	url: address("Where it leads.")
})).meta({ description: "Further reading." });
/** What every document begins with. */
var head = {
	$schema: address("The JSON Schema of this document."),
	as_of: day("The day that states such as \"next\" or \"overdue\" are worked out for.")
};
/** What each thing with an address of its own has. */
var identity = {
	ref: text("Its name in other documents: release/slug."),
	release: text("The id of the release it belongs to."),
	slug: text("Its name within the release."),
	id: text("A name that stays when it moves: the id of its entry in the feeds."),
	url: address("Where people read it.")
};
/** When it came and when it changed, as in the feeds. */
var days = {
	published: maybeDay("The day of the milestone that brought it; null while that is to come."),
	updated: day("The day of its last change.")
};
// src/schema/api/item.ts
var answers = z.record(z.string(), z.object({
	state: word(CRITERION_STATES, "The answer."),
	note: maybeText("A remark."),
	evidence: texts("Addresses that show it.")
})).meta({ description: "The answer to each criterion of the site, by its id." });
var part = z.object({
	id: text("The part's name within the item."),
	title: text("What it is called."),
	status: maybeWord(STATUSES, "The team's decision on it; null if there is none."),
	likelihood: maybeText("How likely it is to make the release.")
});
/** An item as it stands on the day. */
var apiItem$1 = z.object({
	...identity,
	title: text("What it is called."),
	area: text("The id of its area."),
	kind: word(ITEM_KINDS, "What kind of change it is."),
	breaking: yesNo("Whether something that worked stops working."),
	highlight: yesNo("Whether it is one of the first things to tell."),
	summary: maybeText("In a sentence or two; may hold `code` in backticks."),
	status: maybeWord(STATUSES, "The team's decision; null if there is none."),
	maturity: word(MATURITIES, "How far it can be relied on."),
	attention: maybeText("Why it needs a person."),
	criteria: answers,
	parts: z.array(part).meta({ description: "Its parts, each with a status of its own." }),
	since: text("The id of the first milestone that has it."),
	impact: maybeText("What changes for whom."),
	action: maybeText("What to do."),
	removed_in: maybeText("The release or version that removes it."),
	deferred_to: maybeText("The release it was deferred to."),
	continues: maybeText("The ref of the item of an earlier release that it takes up."),
	also_in: texts("The same change elsewhere: release/version."),
	audience: texts("Whom it concerns."),
	components: texts("The software concerned."),
	owners: texts("Who looks after it."),
	advisories: texts("Security advisories."),
	severity: maybeWord(SEVERITIES, "How bad, for a security fix."),
	advisory_published: maybeDay("The day the advisory was published."),
	...days,
	links,
	html: text("The note as finished HTML with whole addresses; empty if there is none.")
});
var apiItems$1 = z.object({
	...head,
	release: text("The id of the release."),
	items: z.array(apiItem$1).meta({ description: "All items of the release, by slug." })
});
// src/schema/api/known-issue.ts
var range = z.object({
	from: maybeText("First version, milestone or release that has it; null: from the beginning."),
	to: maybeText("Last one that has it; null: to the end."),
	note: maybeText("Under which conditions.")
});
/** A known issue as it stands on the day. */
var apiKnownIssue = z.object({
	...identity,
	title: text("What goes wrong."),
	state: word([
		"open",
		"fixed",
		"ended"
	], "Whether the newest version of its release has it; ended: not any more, and no fix is named."),
	severity: maybeWord(SEVERITIES, "How bad."),
	area: maybeText("The id of its area."),
	components: texts("The software concerned."),
	summary: maybeText("In a sentence or two; may hold `code` in backticks."),
	affects: z.array(range).meta({ description: "As written; an empty list: its own release, from GA." }),
	releases: texts("The ids of all releases that have or had it."),
	fixed_in: texts("Versions, milestones or releases that fix it."),
	workaround: maybeText("What helps until then."),
	tracker: maybeAddress("Where it is followed."),
	...days,
	links,
	html: text("The account as finished HTML with whole addresses.")
});
var apiKnownIssues$1 = z.object({
	...head,
	known_issues: z.array(apiKnownIssue).meta({ description: "The known issues of all releases, oldest release first." })
});
// src/schema/api/schedule.ts
var STATES = [
	"done",
	"skipped",
	"cancelled",
	"next",
	"upcoming",
	"tentative",
	"overdue",
	"not-recorded"
];
var plan = z.object({
	planned: day("The day it was planned for."),
	set: maybeDay("When the plan was made."),
	why: maybeText("Why it moved.")
});
var artefact = z.object({
	component: text("What was published."),
	tag: maybeText("Its tag."),
	url: maybeAddress("Where it is."),
	date: maybeDay("Its own day.")
});
/** A milestone, plan against actual. */
var apiMilestone$1 = z.object({
	id: text("Its word in addresses, and in `since`."),
	uid: text("A name that stays when it moves: the UID of its event in the calendars."),
	kind: word(MILESTONE_KINDS, "What kind of point it is."),
	title: text("What it is called."),
	state: word(STATES, "How it stands on the day."),
	condition: word(CONDITIONS, "Whether it takes place in any case."),
	planned: maybeDay("The plan that stands."),
	actual: maybeDay("The day it happened, if that is one known day."),
	actual_from: maybeDay("The first day on which it may have happened."),
	actual_to: maybeDay("The last day on which it may have happened."),
	happened: yesNo("Whether it took place, also if the day is not known."),
	ends: maybeDay("The last day, for a window."),
	slip_days: z.int().nullable().meta({ description: "Days from the first plan to the day it happened, or to today if it is overdue; negative: early." }),
	version: maybeText("The version published with it."),
	tag: maybeText("The tag published with it."),
	track: maybeText("Where candidates of several components run side by side."),
	plans: z.array(plan).meta({ description: "All plans in order; the last one stands." }),
	artefacts: z.array(artefact).meta({ description: "What was published with it." }),
	note: maybeText("A remark."),
	url: address("Where people read it.")
});
var apiSchedule$1 = z.object({
	...head,
	releases: z.array(z.object({
		id: text("The id of the release."),
		title: text("What it is called."),
		milestones: z.array(apiMilestone$1).meta({ description: "In the order of the timeline." })
	})).meta({ description: "All releases, oldest first." })
});
// src/schema/api/release.ts
var support = z.object({
	state: word([
		"planned",
		"maintained",
		"extended",
		"end-of-life",
		"unknown"
	], "How it stands on the day."),
	from: maybeDay("GA: what happened, else what is planned."),
	until: maybeDay("Last day of regular maintenance."),
	extended_until: maybeDay("Last day of extended maintenance."),
	basis: word([
		"stated",
		"rule",
		"none"
	], "Whether a milestone states the end, or the site's rule gives it.")
}).meta({ description: "From GA to end of maintenance." });
var withdrawn = z.object({
	on: day("Since when."),
	why: text("The reason."),
	use: maybeText("The version to use in its place.")
}).nullable().meta({ description: "Set when it must not be used any more." });
/** A release in a list. */
var fields = {
	id: text("Its id, for good."),
	title: text("What it is called."),
	version: text("The version at GA."),
	newest_version: maybeText("The newest version published."),
	summary: maybeText("In one sentence; may hold `code` in backticks."),
	released: yesNo("Whether GA has been."),
	previous: maybeText("The id of the release before."),
	upgrade_from: texts("The ids of the releases it can be reached from in one hop."),
	support,
	withdrawn,
	updated: maybeDay("The day of the last change that a reader should notice."),
	url: address("Where people read it."),
	api: address("Its own document.")
};
var apiReleases$1 = z.object({
	...head,
	releases: z.array(z.object(fields)).meta({ description: "All releases, oldest first." })
});
var component = z.object({
	name: text("The software's name."),
	area: maybeText("The id of its area."),
	version: maybeText("The version that ships."),
	url: maybeAddress("Its own release notes or home."),
	note: maybeText("A remark.")
});
var apiRelease$1 = z.object({
	...head,
	...fields,
	components: z.array(component).meta({ description: "What it is made of." }),
	milestones: z.array(apiMilestone$1).meta({ description: "In the order of the timeline." }),
	counts: z.object({
		items: count("Items, of any status."),
		upgrade_notes: count("Upgrade notes."),
		known_issues: count("Known issues, of any state, those of other releases that reach it included.")
	}).meta({ description: "How much there is." }),
	items: address("The document with its items.")
});
// src/schema/api/upgrade-note.ts
var downtime = z.object({
	max: maybeText("The most it can take, such as 1h 30m."),
	minutes: z.number().nullable().meta({ description: "The same in minutes, for sums." }),
	note: maybeText("In words.")
}).nullable().meta({ description: "What is away, and how long; null if nothing is said of it." });
var revision = z.object({
	on: maybeDay("The day of the change."),
	milestone: maybeText("The id of the milestone of the change."),
	advice: maybeWord(ADVICES, "The advice from then on; null if it did not change."),
	phase: maybeWord(PHASES, "The phase from then on; null if it did not change."),
	said: maybeText("What the note said then."),
	why: maybeText("Why it changed.")
});
/** An upgrade note as it stands on the day. */
var apiUpgradeNote = z.object({
	...identity,
	title: text("What to do, in a few words."),
	advice: word(ADVICES, "How strongly."),
	phase: word(PHASES, "When."),
	order: count("What comes first within a phase: the smaller."),
	area: maybeText("The id of its area."),
	components: texts("The software concerned."),
	summary: maybeText("In a sentence or two; may hold `code` in backticks."),
	downtime,
	since: text("The id of the milestone that introduced it."),
	applies_if: texts("Only for those who run one of these options."),
	supersedes: texts("The refs of notes of earlier releases that it makes needless."),
	revisions: z.array(revision).meta({ description: "What changed about it, in order." }),
	...days,
	links,
	html: text("The steps as finished HTML with whole addresses.")
});
var apiUpgradeNotes$1 = z.object({
	...head,
	upgrade_notes: z.array(apiUpgradeNote).meta({ description: "The notes of all releases, oldest release first." })
});
// src/schema/api/upgrade-path.ts
var step = z.object({
	ref: text("The ref of the upgrade note: release/slug."),
	title: text("What to do, in a few words."),
	advice: word(ADVICES, "How strongly."),
	phase: word(PHASES, "When."),
	applies_if: texts("Only for those who run one of these options."),
	superseded_by: maybeText("The ref of a later note on the path that makes it needless."),
	needless_with: maybeText("The ref of one that makes it needless for some only."),
	url: address("Where people read it.")
});
var change = z.object({
	ref: text("The ref of the item: release/slug."),
	title: text("What it is called."),
	at: text("Where on the path it comes in: release/milestone."),
	impact: maybeText("What changes for whom."),
	action: maybeText("What to do."),
	url: address("Where people read it.")
});
var hop = z.object({
	from: text("The id of the release it leads from."),
	to: text("The id of the release it leads to."),
	leapt: texts("The ids of releases between, whose notes are part of it."),
	steps: z.array(step).meta({ description: "The upgrade notes of the hop, in order." }),
	breaking: z.array(change).meta({ description: "Breaking changes that the hop meets." }),
	removals: z.array(change).meta({ description: "Announced removals that the hop meets." })
});
/** The path between two releases, or why there is none. */
var apiUpgradePath$1 = z.object({
	...head,
	from: text("The id of the release it leads from."),
	to: text("The id of the release it leads to."),
	kind: word([
		"path",
		"within",
		"downgrade",
		"none",
		"outside"
	], "path; within one release; none: no hops lead there; outside: one end has no pages here. Only the first two have hops."),
	versions: texts("The versions that somebody who sets out may run."),
	end: maybeText("The newest published version of the target."),
	hops: z.array(hop).meta({ description: "The hops in order." }),
	deprecations: texts("The refs of items that are deprecated, and still there at the end."),
	open_issues: texts("The refs of known issues that the newest version of the target has."),
	left_issues: texts("The refs of known issues that the path leaves behind."),
	url: address("Where people read it.")
});
/** Every kind of document of the API, by the name of its schema. */
var API_DOCUMENTS = {
	index: {
		schema: z.object({
			...head,
			version: z.literal("v1").meta({ description: "The version of the API, as in its address." }),
			title: text("What the site is called."),
			url: address("Where people read it."),
			documents: z.array(z.object({
				name: text("The name of its schema."),
				says: text("What it holds."),
				url: address("Where it is."),
				schema: address("The JSON Schema that describes it.")
			})).meta({ description: "All documents of the API." })
		}),
		says: "All documents of the API."
	},
	releases: {
		schema: apiReleases$1,
		says: "All releases with their support windows."
	},
	release: {
		schema: apiRelease$1,
		says: "A release with its milestones and components."
	},
	items: {
		schema: apiItems$1,
		says: "The items of a release."
	},
	"upgrade-notes": {
		schema: apiUpgradeNotes$1,
		says: "The upgrade notes of all releases."
	},
	"known-issues": {
		schema: apiKnownIssues$1,
		says: "The known issues of all releases."
	},
	schedule: {
		schema: apiSchedule$1,
		says: "The milestones of all releases, plan against actual."
	},
	"upgrade-path": {
		schema: apiUpgradePath$1,
		says: "What to do from one release to another."
	}
};
var API_DOCUMENT_NAMES = Object.keys(API_DOCUMENTS).filter(isDocumentName);
function isDocumentName(name) {
	return Object.hasOwn(API_DOCUMENTS, name);
}
/**
* The JSON Schema (2020-12) of a kind of document, at its own address. Fields may be added within a
* version, so it allows what it does not name.
*/
function apiSchema(name, url) {
	const { schema, says } = API_DOCUMENTS[name];
	const { $schema, ...rest } = z.toJSONSchema(schema, { override: ({ jsonSchema }) => {
		if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
		if (jsonSchema.format === "date") delete jsonSchema.pattern;
	} });
	return {
		$schema,
		$id: url,
		title: name,
		description: says,
		...rest
	};
}
// src/formats/api/common.ts
/** The file of a schema below /api/v1/. */
function schemaFile(name) {
	return `schema/${name}.json`;
}
/** The whole address of a file of the API. */
function apiAddress({ urls }, file) {
	return urls.absolute(urls.api(file));
}
/** What every document begins with. */
function headOf(context, name) {
	return {
		$schema: apiAddress(context, schemaFile(name)),
		as_of: context.today
	};
}
/** What an item, a note and an issue have in common. */
function identityOf({ urls }, noun, id, path) {
	const { release, slug } = noun;
	return {
		ref: refOf(noun),
		release,
		slug,
		id,
		url: urls.absolute(path)
	};
}
/** `r6/proxysql`: as content files name each other. */
function refOf({ release, slug }) {
	return `${release}/${slug}`;
}
function daysOf({ published, updated }) {
	return {
		published: orNull(published),
		updated
	};
}
/** JSON has no undefined: a field is always there. */
function orNull(value) {
	return value ?? null;
}
// src/formats/api/items.ts
/** `releases/<id>/items.json`: all items of a release. */
function apiItems(context, release) {
	return {
		...headOf(context, "items"),
		release: release.id,
		items: release.items.map((item) => apiItem(context, release, item))
	};
}
function apiItem(context, release, item) {
	const path = context.urls.item(item);
	const { kind, area, breaking, highlight, since, also_in, audience, owners, links } = item;
	return {
		...identityOf(context, item, identities(context).item(item), path),
		title: item.title,
		area,
		kind,
		breaking,
		highlight,
		summary: orNull(summaryOf(item)),
		...stateOf(context, release, item),
		since,
		impact: orNull(item.impact),
		action: orNull(item.action),
		removed_in: orNull(item.removed_in),
		deferred_to: orNull(item.deferred_to),
		continues: orNull(item.continues),
		also_in,
		audience,
		components: item.component,
		owners,
		advisories: item.advisories,
		severity: orNull(item.severity),
		advisory_published: orNull(item.published),
		...daysOf(entryDays(release, {
			...item,
			changes: item.history
		}, context.today)),
		links,
		html: absoluteHtml(resolveHtml(item.body.html, context), context.urls.absolute(path))
	};
}
function stateOf({ catalog }, release, item) {
	const { state, answers } = readinessRow(catalog, release, item);
	const criteria = answers.map(({ criterion, answer }) => {
		const { state: word, evidence } = answer;
		return [criterion, {
			state: word,
			note: orNull("note" in answer ? answer.note : void 0),
			evidence
		}];
	});
	return {
		status: orNull(state.status),
		maturity: state.maturity,
		attention: orNull(state.attention),
		criteria: Object.fromEntries(criteria),
		parts: state.parts.map(({ id, title, status, likelihood }) => ({
			id,
			title,
			status: orNull(status),
			likelihood: orNull(likelihood)
		}))
	};
}
// src/formats/api/known-issues.ts
/** `known-issues.json`: the known issues of all releases, each once. */
function apiKnownIssues(context) {
	const reached = releasesByIssue(context);
	return {
		...headOf(context, "known-issues"),
		known_issues: context.catalog.releases.flatMap((release) => release.issues.map((issue) => apiIssue(context, release, issue, reached.get(refOf(issue)) ?? [])))
	};
}
function releasesByIssue({ catalog }) {
	const pairs = catalog.releases.flatMap((release) => issuesOf(catalog, release).map((issue) => ({
		ref: refOf(issue),
		release: release.id
	})));
	const groups = Map.groupBy(pairs, ({ ref }) => ref);
	return new Map([...groups].map(([ref, list]) => [ref, list.map(({ release }) => release)]));
}
function apiIssue(context, release, issue, releases) {
	const { urls, catalog, today } = context;
	const path = urls.issue(issue);
	const html = embeddedBody(issue.body.html, issue.slug, context);
	return {
		...identityOf(context, issue, identities(context).issue(issue), path),
		title: issue.title,
		state: knownIssueState(catalog, issue, release, today).state,
		severity: orNull(issue.severity),
		area: orNull(issue.area),
		components: issue.component,
		summary: orNull(summaryOf(issue)),
		affects: issue.affects.map(({ from, to, note }) => ({
			from: orNull(from),
			to: orNull(to),
			note: orNull(note)
		})),
		releases,
		fixed_in: issue.fixed_in,
		workaround: orNull(issue.workaround),
		tracker: orNull(issue.tracker),
		...daysOf(issueDays(context, release, issue)),
		links: issue.links,
		html: absoluteHtml(html, urls.absolute(path))
	};
}
// src/formats/api/schedule.ts
/** `schedule.json`: every milestone, plan against actual. */
function apiSchedule(context) {
	return {
		...headOf(context, "schedule"),
		releases: context.catalog.releases.map((release) => ({
			id: release.id,
			title: release.title,
			milestones: apiMilestones(context, release)
		}))
	};
}
/** The milestones of a release, in the order of its timeline. */
function apiMilestones(context, release) {
	return schedule(release, context.today).map((scheduled) => apiMilestone(context, release, scheduled));
}
function apiMilestone(context, release, { milestone, state, slip }) {
	const { urls, today } = context;
	const { id, kind, title, condition, plans, artefacts } = milestone;
	return {
		id,
		uid: milestoneUid(context, release, milestone),
		kind,
		title,
		state,
		condition,
		planned: orNull(plannedDay(milestone)),
		...actualOf(milestone),
		happened: happened(milestone, today),
		ends: orNull(milestone.ends),
		slip_days: orNull(slip),
		version: orNull(milestone.version),
		tag: orNull(milestone.tag),
		track: orNull(milestone.track),
		plans: plans.map(({ planned, set, why }) => ({
			planned,
			set: orNull(set),
			why: orNull(why)
		})),
		artefacts: artefacts.map(({ component, tag, url, date }) => ({
			component,
			tag: orNull(tag),
			url: orNull(url),
			date: orNull(date)
		})),
		note: orNull(milestone.note),
		url: urls.absolute(urls.milestone(release.id, id))
	};
}
function actualOf({ actual }) {
	const { from = null, to = null } = actual ?? {};
	return {
		actual: from === to ? from : null,
		actual_from: from,
		actual_to: to
	};
}
// src/formats/api/releases.ts
function releaseFile(id) {
	return `releases/${id}.json`;
}
function itemsFile(id) {
	return `releases/${id}/items.json`;
}
/** `releases.json`: all releases with their support windows. */
function apiReleases(context) {
	const { releases } = context.catalog;
	return {
		...headOf(context, "releases"),
		releases: releases.map((release) => inList(context, release))
	};
}
/** `releases/<id>.json`: a release with its milestones and components. */
function apiRelease(context, release) {
	return {
		...headOf(context, "release"),
		...inList(context, release),
		components: release.components.map(({ name, area, version, url, note }) => ({
			name,
			area: orNull(area),
			version: orNull(version),
			url: orNull(url),
			note: orNull(note)
		})),
		milestones: apiMilestones(context, release),
		counts: {
			items: release.items.length,
			upgrade_notes: release.notes.length,
			known_issues: issuesOf(context.catalog, release).length
		},
		items: apiAddress(context, itemsFile(release.id))
	};
}
function inList(context, release) {
	const { urls, today } = context;
	const { id, title, version, previous } = release;
	return {
		id,
		title,
		version,
		newest_version: orNull(newestVersion(context, release)),
		summary: orNull(release.summary),
		released: isReleased(release, today),
		previous: orNull(previous),
		upgrade_from: release.upgrade_from ?? (previous === void 0 ? [] : [previous]),
		support: supportOf(context, release),
		withdrawn: withdrawnOf(release),
		updated: orNull(release.updated),
		url: urls.absolute(urls.release(id)),
		api: apiAddress(context, releaseFile(id))
	};
}
function newestVersion({ today }, release) {
	const newest = newestPublished(release, today)?.milestone;
	return newest === void 0 ? void 0 : versionOf(release, newest);
}
/** What a milestone published, by its version; GA has that of its release. */
function versionOf(release, { kind, version, title }) {
	return kind === "ga" ? release.version : version ?? title;
}
function supportOf({ catalog, today }, release) {
	const { state, from, until, extendedUntil, basis } = supportWindow(catalog, release, today);
	return {
		state,
		from: orNull(from),
		until: orNull(until),
		extended_until: orNull(extendedUntil),
		basis
	};
}
function withdrawnOf({ withdrawn }) {
	if (withdrawn === void 0) return null;
	const { on, why, use } = withdrawn;
	return {
		on,
		why,
		use: orNull(use)
	};
}
// src/formats/api/upgrade-notes.ts
/** `upgrade-notes.json`: the notes of all releases. */
function apiUpgradeNotes(context) {
	return {
		...headOf(context, "upgrade-notes"),
		upgrade_notes: context.catalog.releases.flatMap((release) => release.notes.map((note) => apiNote(context, release, note)))
	};
}
function apiNote(context, release, note) {
	const path = context.urls.note(note);
	const { order, since, applies_if, supersedes, links } = note;
	const html = embeddedBody(note.body.html, note.slug, context);
	return {
		...identityOf(context, note, identities(context).note(note), path),
		title: note.title,
		...noteState(release, note),
		order,
		area: orNull(note.area),
		components: note.component,
		summary: orNull(summaryOf(note)),
		downtime: downtimeOf(note),
		since,
		applies_if,
		supersedes,
		revisions: note.revisions.map(revisionOf),
		...daysOf(entryDays(release, {
			...note,
			changes: note.revisions
		}, context.today)),
		links,
		html: absoluteHtml(html, context.urls.absolute(path))
	};
}
function downtimeOf(note) {
	const { downtime } = note;
	if (downtime === void 0) return null;
	return {
		max: orNull("max" in downtime ? downtime.max : void 0),
		minutes: orNull(downtimeMinutes(note)),
		note: orNull(downtime.note)
	};
}
function revisionOf(revision) {
	const { on, milestone, advice, phase, said, why } = revision;
	return {
		on: orNull(on),
		milestone: orNull(milestone),
		advice: orNull(advice),
		phase: orNull(phase),
		said: orNull(said),
		why: orNull(why)
	};
}
// src/formats/api/upgrade-path.ts
/** `upgrade/<from>/<to>.json`: what to do from one release to another, or that no path leads there. */
function apiUpgradePath(context, pair) {
	const { catalog, today, urls } = context;
	const path = pair.kind === "here" ? upgradePath(catalog, pair.from, pair.to, today) : void 0;
	const [from, to] = [endId(pair.from), endId(pair.to)];
	return {
		...headOf(context, "upgrade-path"),
		from,
		to,
		kind: kindOf(context, pair, path),
		versions: path?.versions.map((one) => versionOf(path.from, one)) ?? [],
		end: path?.end === void 0 ? null : versionOf(path.to, path.end),
		hops: path?.hops.map((hop) => hopOf(context, hop)) ?? [],
		deprecations: path?.deprecations.map(refOf) ?? [],
		open_issues: path?.openIssues.map(refOf) ?? [],
		left_issues: path?.leftIssues.map(refOf) ?? [],
		url: urls.absolute(urls.upgradePath(from, to))
	};
}
function kindOf({ catalog }, pair, path) {
	if (pair.kind !== "here") return "outside";
	if (path !== void 0) return pair.from.id === pair.to.id ? "within" : "path";
	const index = (release) => catalog.releases.findIndex(({ id }) => id === release.id);
	return index(pair.to) < index(pair.from) ? "downgrade" : "none";
}
function hopOf(context, hop) {
	return {
		from: hop.from.id,
		to: hop.to.id,
		leapt: hop.leapt.map(({ id }) => id),
		steps: hop.steps.map((step) => stepOf(context, step)),
		breaking: hop.breaking.map((one) => changeOf(context, one)),
		removals: hop.removals.map((one) => changeOf(context, one))
	};
}
function stepOf({ urls }, step) {
	const { note, release, supersededBy, needlessWith } = step;
	return {
		ref: refOf(note),
		title: note.title,
		...noteState(release, note),
		applies_if: note.applies_if,
		superseded_by: supersededBy === void 0 ? null : refOf(supersededBy),
		needless_with: needlessWith === void 0 ? null : refOf(needlessWith),
		url: urls.absolute(urls.note(note))
	};
}
function changeOf({ urls }, { item, at }) {
	const { title, impact, action } = item;
	return {
		ref: refOf(item),
		title,
		at: `${at.release.id}/${at.milestone.id}`,
		impact: orNull(impact),
		action: orNull(action),
		url: urls.absolute(urls.item(item))
	};
}
// src/formats/api/documents.ts
/** All files of the API, the index first and the schemas last; none on a site without it. */
function apiFiles(context) {
	if (!context.catalog.site.features.api) return [];
	const documents = apiDocuments(context);
	const moved = context.catalog.releases.flatMap((release) => releaseFolders(release).slice(1).flatMap((id) => releaseDocuments(context, release, id)));
	return [
		{
			file: "index.json",
			json: () => apiIndex(context, documents)
		},
		...documents,
		...moved,
		...API_DOCUMENT_NAMES.map((name) => ({
			file: schemaFile(name),
			json: () => apiSchema(name, apiAddress(context, schemaFile(name)))
		}))
	];
}
/** A file of the API as text. */
function apiText({ json }) {
	return `${JSON.stringify(json(), null, 1)}\n`;
}
function apiDocuments(context) {
	const { catalog } = context;
	return [
		{
			name: "releases",
			file: "releases.json",
			json: () => apiReleases(context)
		},
		...catalog.releases.flatMap((release) => releaseDocuments(context, release, release.id)),
		{
			name: "upgrade-notes",
			file: "upgrade-notes.json",
			json: () => apiUpgradeNotes(context)
		},
		{
			name: "known-issues",
			file: "known-issues.json",
			json: () => apiKnownIssues(context)
		},
		{
			name: "schedule",
			file: "schedule.json",
			json: () => apiSchedule(context)
		},
		...upgradePairs(catalog).map((pair) => {
			return {
				name: "upgrade-path",
				file: `upgrade/${endId(pair.from)}/${endId(pair.to)}.json`,
				json: () => apiUpgradePath(context, pair)
			};
		})
	];
}
function releaseDocuments(context, release, id) {
	return [{
		name: "release",
		file: releaseFile(id),
		json: () => apiRelease(context, release)
	}, {
		name: "items",
		file: itemsFile(id),
		json: () => apiItems(context, release)
	}];
}
function apiIndex(context, documents) {
	const { urls, catalog } = context;
	return {
		...headOf(context, "index"),
		version: "v1",
		title: localText(catalog.site.title, context),
		url: urls.absolute(urls.home()),
		documents: documents.map(({ name, file }) => ({
			name,
			says: API_DOCUMENTS[name].says,
			url: apiAddress(context, file),
			schema: apiAddress(context, schemaFile(name))
		}))
	};
}
// src/pages/api/v1/[...file].json.ts
var ____file__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** The API speaks the language that the content was written in, and so stands once. */
async function getStaticPaths() {
	return apiFiles(await viewContext()).map((file) => ({
		params: { file: file.file.replace(/\.json$/u, "") },
		props: { file }
	}));
}
var GET = ({ props }) => new Response(apiText(props.file), { headers: { "content-type": "application/json; charset=utf-8" } });
// \0virtual:astro:page:src/pages/api/v1/[...file].json@_@ts
var page = () => ____file__json_exports;
export { page };
