import { c as findRelease } from "./milestone-order_B3YYj389.mjs";
import { n as dayText } from "./format_BKWFWC-I.mjs";
import { i as meetingLink, s as releaseLink } from "./noun-links_fpaPXN1x.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
// src/view/meetings-page.ts
/** All meetings, newest first, by year. */
function meetingsPage(context) {
	const { words, urls, catalog } = context;
	const years = Map.groupBy(catalog.meetings.toReversed(), ({ date }) => date.slice(0, 4));
	return {
		frame: siteFrame(context, {
			title: words.meetings.title,
			description: words.meetings.lead,
			path: urls.meetings(),
			shows: catalog.meetings.map((meeting) => meetingLink(context, meeting))
		}),
		title: words.meetings.title,
		lead: catalog.meetings.length === 0 ? words.meetings.none : words.meetings.lead,
		years: [...years].map(([year, meetings]) => ({
			year: section(year, year),
			meetings: meetings.map((meeting) => meetingRow(context, meeting))
		}))
	};
}
function meetingRow(context, meeting) {
	const release = meeting.release === void 0 ? void 0 : findRelease(context.catalog, meeting.release);
	return {
		...meetingLink(context, meeting),
		when: dayText(meeting.date, context),
		release: release === void 0 ? void 0 : releaseLink(context, release),
		lines: context.words.meetings.lines(meeting.entries.length)
	};
}
export { meetingsPage as t };
