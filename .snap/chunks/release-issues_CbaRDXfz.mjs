import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { i as knownIssueState } from "./known-issue-state_C2tZAA4c.mjs";
import { t as areaFacet } from "./filter_CD72PAOB.mjs";
import { r as milestoneLabel } from "./format_BKWFWC-I.mjs";
import { c as issueTag } from "./labels_Cj2CUjaG.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/release-issues.ts
/** The known issues that meet a release, those still open first; undefined if there are none. */
function issueSection(context, release, filter) {
	const issues = issuesOf(context.catalog, release);
	if (issues.length === 0) return void 0;
	const lines = issues.map((issue) => ({
		state: knownIssueState(context.catalog, issue, release, context.today).state,
		line: issueLine(context, release, issue, filter)
	}));
	const sorted = lines.toSorted((a, b) => Number(b.state === "open") - Number(a.state === "open"));
	const count = (wanted) => lines.filter(({ state }) => state === wanted).length;
	return {
		...section("known-issues", context.words.release.issues),
		lead: context.words.knownIssues.counts(count("open"), count("fixed"), count("ended")),
		issues: sorted.map(({ line }) => line)
	};
}
/** A known issue as one line: how it stands in the release, and where it is fixed. */
function issueLine(context, release, issue, filter) {
	const { catalog, today, words, urls } = context;
	const { state, fixes } = knownIssueState(catalog, issue, release, today);
	const names = fixes.map(({ milestone }) => milestone.version ?? milestoneLabel(milestone));
	const { title, lang } = inLanguage(issue, context);
	return {
		title,
		lang,
		href: urls.issue(issue),
		tag: issueTag(state, context),
		struck: state !== "open",
		facet: areaFacet(issue, filter),
		remark: names.length === 0 ? void 0 : words.release.fixedIn(words.formats.alternatives(names))
	};
}
export { issueSection as n, issueLine as t };
