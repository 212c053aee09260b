import { l as gaOf } from "./milestone-order_B3YYj389.mjs";
import { i as publishedDay, n as entryDays } from "./entry-days_B5kb4dJ6.mjs";
import { n as fixesOf, t as affectedRanges } from "./known-issue-state_C2tZAA4c.mjs";
// src/view/absolute-html.ts
var TAG = /<[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gu;
var ADDRESS = /(\s(?:href|src)=")([^"]*)"/gu;
/**
* Finished HTML with whole addresses, as it is read away from its page: links to places of the
* page, to pages of the site, and pictures. Text that looks like a tag is escaped and stays.
*/
function absoluteHtml(html, page) {
	return html.replace(TAG, (tag) => tag.replace(ADDRESS, (_match, before, address) => {
		return `${before}${absoluteAddress(address, page)}"`;
	}));
}
function absoluteAddress(address, page) {
	if (address.startsWith("#")) return `${page.replace(/#.*$/u, "")}${address}`;
	return address.startsWith("/") ? `${new URL(page).origin}${address}` : address;
}
// src/view/feed/issue-days.ts
/**
* An issue came with the first version that has it; a fix that is out changes it, as a revision
* does.
*/
function issueDays({ catalog, today }, release, issue) {
	const from = affectedRanges(catalog, issue)[0]?.from;
	const home = from?.release ?? release;
	const since = from?.milestone ?? gaOf(release);
	const changes = fixesOf(catalog, issue).map((fix) => ({ on: publishedDay(fix.release, fix.milestone.id, today) }));
	return entryDays(home, {
		since: since?.id ?? "ga",
		updated: issue.updated,
		changes
	}, today);
}
export { absoluteHtml as n, issueDays as t };
