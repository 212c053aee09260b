import { h as plainText } from "./milestone-order_B3YYj389.mjs";
import { t as meetingTitle } from "./meeting-title_DqOyuonL.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/noun-links.ts
/** A link to an item's page, by its title in the page's language. */
function itemLink(context, item) {
	const { title, lang } = inLanguage(item, context);
	return {
		label: plainText(title),
		lang,
		href: context.urls.item(item)
	};
}
/** A link to an upgrade note's place on its release's page. */
function noteLink(context, note) {
	const { title, lang } = inLanguage(note, context);
	return {
		label: plainText(title),
		lang,
		href: context.urls.note(note)
	};
}
/** A link to a known issue's place on its release's page. */
function issueLink(context, issue) {
	const { title, lang } = inLanguage(issue, context);
	return {
		label: plainText(title),
		lang,
		href: context.urls.issue(issue)
	};
}
/** A link to a meeting's page; a title that it has not got is made in the page's language. */
function meetingLink(context, written) {
	const meeting = inLanguage(written, context);
	const lang = meeting.title === void 0 ? void 0 : meeting.lang;
	return {
		label: meetingTitle(context, meeting),
		lang,
		href: context.urls.meeting(meeting.slug)
	};
}
/** A link to a page of the handbook. */
function docLink(context, doc) {
	const { title, lang } = inLanguage(doc, context);
	return {
		label: plainText(title),
		lang,
		href: context.urls.doc(doc.slug)
	};
}
/** A link to a milestone's page. */
function milestoneLink({ urls }, release, milestone) {
	return {
		label: milestone.title,
		href: urls.milestone(release.id, milestone.id)
	};
}
/** A link to a release's notes. */
function releaseLink(context, release) {
	return {
		label: inLanguage(release, context).title,
		href: context.urls.release(release.id)
	};
}
export { milestoneLink as a, meetingLink as i, issueLink as n, noteLink as o, itemLink as r, releaseLink as s, docLink as t };
