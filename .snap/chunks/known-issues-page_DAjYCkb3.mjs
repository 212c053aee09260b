import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { t as knownIssueView } from "./known-issue-view_ByTq-YT3.mjs";
import { t as releaseTrail } from "./release-trail_3dwUdaYI.mjs";
import { t as passingSection } from "./section_BfyDy9dU.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/known-issues-page.ts
/** All known issues whose range meets the release, open ones first. */
function knownIssuesPage(context, release) {
	const { words, urls, catalog } = context;
	const own = words.knownIssues;
	const name = inLanguage(release, context).title;
	const issues = issuesOf(catalog, release).map((issue) => knownIssueView(context, release, issue));
	const groups = [
		"open",
		"fixed",
		"ended"
	].map((state) => ({
		...passingSection(state, own.groups[state]),
		lines: issues.filter((issue) => issue.state === state)
	})).filter((group) => group.lines.length > 0);
	const count = (state) => issues.filter((issue) => issue.state === state).length;
	return {
		frame: siteFrame(context, {
			title: own.title(name),
			description: own.description(name),
			path: urls.knownIssues(release.id),
			trail: releaseTrail(context, release),
			release,
			shows: issues
		}),
		over: name,
		title: words.common.ofRelease.knownIssues,
		lead: issues.length === 0 ? own.none : own.counts(count("open"), count("fixed"), count("ended")),
		overviewLabel: own.overview,
		groups
	};
}
export { knownIssuesPage as t };
