import { c as findRelease, h as plainText, l as gaOf, m as optionalHtml } from "./milestone-order_B3YYj389.mjs";
import { i as knownIssueState } from "./known-issue-state_C2tZAA4c.mjs";
import { n as resolveVersion } from "./version-order_CxhFMVjF.mjs";
import { t as embeddedBody } from "./embedded-body_3MlDLPch.mjs";
import { n as fact, r as facts } from "./facts_CbPD1x_b.mjs";
import { _ as severityTag, c as issueTag } from "./labels_Cj2CUjaG.mjs";
import { s as releaseLink } from "./noun-links_fpaPXN1x.mjs";
import { t as addressLabel } from "./sources_BTDg9NL7.mjs";
import { i as inLanguage, r as contextIn } from "./translated_Q5VoFl6f.mjs";
// src/view/known-issue-view.ts
/** An issue as it stands in a release today; one of another release keeps its own address there. */
function knownIssueView(context, release, written) {
	const issue = inLanguage(written, context);
	const own = issue.release === release.id;
	const { state } = knownIssueState(context.catalog, issue, release, context.today);
	const id = own ? issue.slug : `${issue.release}--${issue.slug}`;
	const tag = issueTag(state, context);
	const workaround = optionalHtml(issue.workaround);
	return {
		id,
		aliases: own ? issue.aliases.filter((alias) => !alias.startsWith("/")) : [],
		title: plainText(issue.title),
		lang: issue.lang,
		state,
		struck: state !== "open",
		href: `#${id}`,
		tag,
		tags: issue.severity === void 0 ? [tag] : [tag, severityTag(issue.severity, context)],
		summaryHtml: optionalHtml(issue.summary),
		facts: issueFacts(context, release, issue),
		workaround: workaround === void 0 ? void 0 : {
			label: context.words.knownIssues.workaround,
			html: workaround
		},
		bodyHtml: embeddedBody(issue.body.html, id, contextIn(context, issue)),
		links: issue.links.map(({ label, url }) => ({
			label,
			href: url
		}))
	};
}
function issueFacts(context, release, issue) {
	const own = context.words.knownIssues;
	const home = findRelease(context.catalog, issue.release) ?? release;
	const from = releaseLink(context, home);
	const { tracker } = issue;
	return [
		...home.id === release.id ? [] : fact(own.from, {
			text: from.label,
			href: from.href
		}),
		...facts(own.affects, affectedTexts(context, home, issue)),
		...facts(own.fixedIn, issue.fixed_in.map((name) => versionValue(context, home, name))),
		...facts(own.component, issue.component),
		...fact(own.tracker, tracker === void 0 ? void 0 : {
			text: addressLabel(tracker),
			href: tracker
		})
	];
}
function affectedTexts(context, home, issue) {
	const own = context.words.knownIssues;
	const label = (name) => versionValue(context, home, name).text;
	if (issue.affects.length === 0) {
		const ga = gaOf(home);
		return [own.affectsFrom(ga === void 0 ? home.version : pointLabel(home, ga))];
	}
	return issue.affects.map(({ from, to, note }) => {
		const first = from === void 0 ? void 0 : label(from);
		const last = to === void 0 ? void 0 : label(to);
		const text = rangeText(own, first, last);
		return note === void 0 ? text : own.affectsNote(text, plainText(note));
	});
}
function rangeText(own, from, to) {
	if (from === void 0) return to === void 0 ? own.affectsAll : own.affectsUntil(to);
	if (to === void 0) return own.affectsFrom(from);
	return from === to ? from : own.affectsRange(from, to);
}
/** A version, milestone or release by the name readers know, linked to its milestone's page. */
function versionValue(context, home, name) {
	const whole = findRelease(context.catalog, name);
	if (whole !== void 0) {
		const link = releaseLink(context, whole);
		return {
			text: link.label,
			href: link.href
		};
	}
	const resolved = resolveVersion(context.catalog, home, name);
	if (resolved.kind !== "point") return { text: context.words.common.outside(name) };
	const { release, milestone } = resolved.point;
	return {
		text: pointLabel(release, milestone),
		href: context.urls.milestone(release.id, milestone.id)
	};
}
function pointLabel(release, milestone) {
	if (milestone.kind === "ga") return release.version;
	return milestone.kind === "maintenance" ? milestone.version ?? milestone.title : milestone.title;
}
export { knownIssueView as t };
