// src/schema/vocabulary.ts
/** The closed lists of words a writer chooses from. Areas, criteria and the like are open: site.yaml holds them. */
var ITEM_KINDS = [
	"feature",
	"improvement",
	"change",
	"fix",
	"security",
	"deprecation",
	"removal",
	"standard",
	"infrastructure",
	"other"
];
var STATUSES = [
	"ready",
	"undecided",
	"deferred"
];
var MATURITIES = [
	"stable",
	"preview",
	"optional",
	"experimental"
];
var CRITERION_STATES = [
	"met",
	"unmet",
	"unknown",
	"not-applicable"
];
var SEVERITIES = [
	"low",
	"medium",
	"high",
	"critical"
];
var ADVICES = [
	"required",
	"recommended",
	"optional",
	"not-recommended"
];
var PHASES = [
	"before",
	"during",
	"after"
];
var MILESTONE_KINDS = [
	"testing",
	"freeze",
	"alpha",
	"beta",
	"rc",
	"ga",
	"maintenance",
	"eol",
	"other"
];
var CONDITIONS = ["firm", "if-needed"];
var OUTCOMES = ["skipped", "cancelled"];
export { MATURITIES as a, PHASES as c, ITEM_KINDS as i, SEVERITIES as l, CONDITIONS as n, MILESTONE_KINDS as o, CRITERION_STATES as r, OUTCOMES as s, ADVICES as t, STATUSES as u };
