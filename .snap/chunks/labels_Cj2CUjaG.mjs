import { c as findRelease } from "./milestone-order_B3YYj389.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/marks.ts
var STATUS = {
	ready: ["good", "tick"],
	undecided: ["warn", "diamond"],
	deferred: ["calm", "arrow"],
	none: ["calm", "dashed"]
};
var ADVICE = {
	required: ["bad", "square"],
	recommended: ["warn", "triangle"],
	optional: ["calm", "ring"],
	"not-recommended": ["info", "cross"]
};
var CRITERION = {
	met: ["good", "tick"],
	unmet: ["bad", "cross"],
	unknown: ["calm", "dashed"],
	"not-applicable": ["calm", "bar"]
};
var SEVERITY = {
	critical: ["bad", "square"],
	high: ["bad", "triangle"],
	medium: ["warn", "diamond"],
	low: ["calm", "dot"]
};
var MATURITY = {
	stable: ["good", "dot"],
	preview: ["info", "half"],
	optional: ["calm", "ring"],
	experimental: ["warn", "diamond"]
};
var MILESTONE = {
	done: ["good", "tick"],
	next: ["info", "arrow"],
	upcoming: ["info", "ring"],
	tentative: ["calm", "dashed"],
	overdue: ["bad", "triangle"],
	skipped: ["calm", "bar"],
	cancelled: ["calm", "cross"],
	"not-recorded": ["calm", "half"]
};
var SUPPORT = {
	planned: ["info", "ring"],
	maintained: ["good", "tick"],
	extended: ["warn", "half"],
	"end-of-life": ["calm", "bar"],
	unknown: ["calm", "dashed"]
};
var ISSUE = {
	open: ["warn", "triangle"],
	fixed: ["good", "tick"],
	ended: ["calm", "bar"]
};
// src/view/labels.ts
function tag(marks, words, key) {
	const [tone, shape] = marks[key];
	return {
		word: words[key],
		tone,
		shape
	};
}
/** The team's decision; none yet has a mark of its own. */
function statusTag(status, { words }) {
	return tag(STATUS, words.status, status ?? "none");
}
function adviceTag(advice, { words }) {
	return tag(ADVICE, words.advice, advice);
}
function criterionTag(state, { words }) {
	return tag(CRITERION, words.criterion, state);
}
function severityTag(severity, { words }) {
	return tag(SEVERITY, words.severity, severity);
}
function maturityTag(maturity, { words }) {
	return tag(MATURITY, words.maturity, maturity);
}
function milestoneTag(state, { words }) {
	return tag(MILESTONE, words.milestoneState, state);
}
function supportTag(state, { words }) {
	return tag(SUPPORT, words.support, state);
}
function issueTag(state, { words }) {
	return tag(ISSUE, words.issueState, state);
}
/** Something that worked stops working. */
function breakingTag({ words }) {
	return {
		word: words.release.breakingTag,
		tone: "bad",
		shape: "triangle"
	};
}
/** Something that was there is gone. */
function removalTag({ words }) {
	return {
		word: words.kind.removal,
		tone: "bad",
		shape: "cross"
	};
}
function kindLabel(kind, { words }) {
	return words.kind[kind];
}
/** Something that is there is on its way out. */
function deprecationTag({ words }) {
	return {
		word: words.kind.deprecation,
		tone: "warn",
		shape: "half"
	};
}
/** The heading over items of one kind. */
function kindsLabel(kind, { words }) {
	return words.kinds[kind];
}
/** Whom something concerns; an audience that only site.yaml knows is its own word. */
function audienceLabel(id, { words }) {
	return words.audience[id] ?? id;
}
/** A text of site.yaml in the page's language, else in the site's first, else in any it has. */
function localText(text, { lang, catalog }) {
	if (typeof text === "string") return text;
	const [first = lang] = catalog.site.languages;
	return text[lang] ?? text[first] ?? Object.values(text)[0] ?? "";
}
/** The title of an area; the id itself if site.yaml lacks it. */
function areaTitle(id, context) {
	const area = context.catalog.site.areas.find((candidate) => candidate.id === id);
	return area === void 0 ? id : localText(area.title, context);
}
/** The title of an option that `applies_if` names; the id itself if site.yaml lacks it. */
function optionTitle(id, context) {
	const option = context.catalog.site.options.find((candidate) => candidate.id === id);
	return option === void 0 ? id : localText(option.title, context);
}
/** The title of a criterion; the id itself if site.yaml lacks it. */
function criterionTitle(id, context) {
	const criterion = context.catalog.site.criteria.find((candidate) => candidate.id === id);
	return criterion === void 0 ? id : localText(criterion.title, context);
}
/** A release's title; of one without pages here its id, which begins with a capital in text. */
function releaseName(id, context) {
	const release = findRelease(context.catalog, id);
	return release === void 0 ? `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` : inLanguage(release, context).title;
}
export { MILESTONE as C, MATURITY as S, SUPPORT as T, severityTag as _, criterionTag as a, ADVICE as b, issueTag as c, localText as d, maturityTag as f, removalTag as g, releaseName as h, breakingTag as i, kindLabel as l, optionTitle as m, areaTitle as n, criterionTitle as o, milestoneTag as p, audienceLabel as r, deprecationTag as s, adviceTag as t, kindsLabel as u, statusTag as v, STATUS as w, CRITERION as x, supportTag as y };
