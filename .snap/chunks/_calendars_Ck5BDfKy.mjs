import { n as viewContexts } from "./_context_BzIPqma3.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { t as identities } from "./identity_bHUH2iHe.mjs";
import { d as localText } from "./labels_Cj2CUjaG.mjs";
import { a as addDays } from "./schedule_BV6sEfLG.mjs";
import { r as firstDay } from "./entry-days_B5kb4dJ6.mjs";
import { i as supportRevisions, n as milestoneEvents, t as endOfSupportId } from "./milestone-event_C9qbZlvU.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { ICalCalendar, ICalEventStatus, ICalEventTransparency, escape } from "ical-generator";
// src/view/calendar/calendar.ts
/** The milestones of a release, and the ends of its maintenance. */
function releaseCalendar(context, release) {
	const { words, urls, catalog } = context;
	const site = localText(catalog.site.title, context);
	return {
		title: words.calendar.of(inLanguage(release, context).title, site),
		lang: context.lang,
		home: urls.absolute(urls.timeline(release.id)),
		events: inOrder([...milestoneEvents(context, release), ...supportEvents(context, release)])
	};
}
/** The milestones of all releases that are not at their end, and the ends of maintenance of all. */
function siteCalendar(context) {
	const { urls, catalog, today } = context;
	const events = catalog.releases.flatMap((release) => {
		const own = milestoneEvents(context, release);
		const ends = supportEvents(context, release);
		if (supportWindow(catalog, release, today).state !== "end-of-life") return [...own, ...ends];
		return [...own.filter(({ id }) => id === endOfSupportId(context, release)), ...ends];
	});
	return {
		title: localText(catalog.site.title, context),
		lang: context.lang,
		home: urls.absolute(urls.releases()),
		events: inOrder(events)
	};
}
/** Ends that no milestone states: by the rule of site.yaml, and of extended maintenance. */
function supportEvents(context, release) {
	const { words, catalog, today } = context;
	const own = words.calendar;
	const { until, basis, extendedUntil } = supportWindow(catalog, release, today);
	const name = inLanguage(release, context).title;
	const ends = [];
	if (until !== void 0 && basis === "rule") {
		const id = endOfSupportId(context, release);
		ends.push(supportEvent(context, release, id, until, own.endOfSupport(name), own.lastDayByRule));
	}
	if (extendedUntil !== void 0) {
		const id = identities(context).inRelease(release.id, "end-of-extended-maintenance");
		const title = own.endOfExtended(name);
		ends.push(supportEvent(context, release, id, extendedUntil, title, own.lastDayExtended));
	}
	return ends;
}
function supportEvent(context, release, id, day, title, description) {
	const { words, urls, catalog, today } = context;
	const { count, last } = supportRevisions(catalog, release, today);
	return {
		id,
		title,
		from: day,
		to: day,
		status: "CONFIRMED",
		sequence: count,
		changed: last ?? firstDay(release, today),
		description,
		href: urls.absolute(urls.release(release.id)),
		category: words.milestoneKind.eol
	};
}
/** By day, then by name: the same in every build. */
function inOrder(events) {
	const key = ({ from, id }) => `${from} ${id}`;
	return events.toSorted((a, b) => key(a) < key(b) ? -1 : 1);
}
// src/formats/icalendar.ts
/** How often a program should look for changes, in seconds. */
var REFRESH = 43200;
/** A calendar as iCalendar (RFC 5545), with CRLF and lines of at most 75 octets. */
function iCalendar({ title, lang, home, events }) {
	return `${new ICalCalendar({
		prodId: {
			company: "Relnotes",
			product: "Relnotes",
			language: lang.toUpperCase()
		},
		scale: "GREGORIAN",
		ttl: REFRESH,
		url: home,
		name: escape(cleanText(title), false),
		events: events.map(eventData)
	}).toString()}\r\n`;
}
function eventData(event) {
	const changed = midnight(event.changed);
	return {
		id: escape(event.id, false),
		summary: cleanText(event.title),
		allDay: true,
		start: midnight(event.from),
		end: midnight(addDays(event.to, 1)),
		stamp: changed,
		lastModified: changed,
		sequence: event.sequence,
		status: ICalEventStatus[event.status],
		transparency: ICalEventTransparency.TRANSPARENT,
		description: cleanText(event.description),
		url: event.href,
		categories: [{ name: cleanText(event.category) }]
	};
}
/** Without control characters, which TEXT may not hold (RFC 5545, section 3.3.11); lines stay lines. */
function cleanText(text) {
	return text.toWellFormed().replace(/\r\n?/gu, "\n").replace(/(?!\n)\p{Cc}/gu, " ");
}
function midnight(day) {
	return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}
// src/pages/_calendars.ts
/** A calendar in every language, as `getStaticPaths` names it; none on a site without calendars. */
async function calendarPaths(make, folder = {}) {
	return (await viewContexts()).filter(({ catalog }) => catalog.site.features.calendars).map((context, index) => ({
		params: {
			...folder,
			calendar: "calendar",
			lang: index === 0 ? void 0 : context.lang
		},
		props: { calendar: make(context) }
	}));
}
/** A calendar as a file. */
function calendarResponse({ calendar }) {
	return new Response(iCalendar(calendar), { headers: { "content-type": "text/calendar; charset=utf-8" } });
}
export { siteCalendar as i, calendarResponse as n, releaseCalendar as r, calendarPaths as t };
