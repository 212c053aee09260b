import { a as plannedDay } from "./milestone-order_B3YYj389.mjs";
import { t as compareLink } from "./compare-link_BVdB6ULG.mjs";
import { i as monthNames, n as monthTicks, r as percent, t as dayScale } from "./day-scale_Bj3GrnVC.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { t as releaseTrail } from "./release-trail_3dwUdaYI.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { t as timelineRows } from "./timeline-rows_BFHd6Ed1.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/timeline-picture.ts
/** Pixels of the scale above the rows, of one row, and below the last one (for the word today). */
var SCALE_HEIGHT = 28;
var ROW_HEIGHT = 28;
var BOTTOM = 24;
/** The picture, or undefined if no row has a day. */
function timelinePicture(input) {
	const dated = input.rows.filter((row) => daysOf(row).length > 0);
	const days = dated.flatMap(daysOf).toSorted();
	const [first, last] = [days[0], days.at(-1)];
	if (first === void 0 || last === void 0) return void 0;
	const scale = dayScale(first, last);
	return {
		height: SCALE_HEIGHT + dated.length * ROW_HEIGHT + BOTTOM,
		rows: dated.map((row, index) => pictureRow$1(row, index, scale)),
		ticks: monthTicks(first, last),
		today: input.today < first || input.today > last ? void 0 : percent(scale(input.today)),
		undated: input.rows.filter((row) => daysOf(row).length === 0).map((row) => row.id)
	};
}
function daysOf(row) {
	return [
		row.planned,
		...row.actual ?? [],
		row.ends
	].filter((day) => day !== void 0);
}
function pictureRow$1(row, index, scale) {
	const days = daysOf(row).map(scale).toSorted((a, b) => a - b);
	const [low, high] = [days[0] ?? 3, days.at(-1) ?? 3];
	const markDay = row.actual?.[1] ?? row.planned ?? row.ends ?? "";
	const side = (low + high) / 2 < 50 ? "right" : "left";
	return {
		id: row.id,
		label: row.label,
		state: row.state,
		y: SCALE_HEIGHT + index * ROW_HEIGHT + ROW_HEIGHT / 2,
		x: percent(scale(markDay)),
		plan: row.planned === void 0 || row.planned === markDay ? void 0 : percent(scale(row.planned)),
		span: spanOf(row, markDay, scale),
		labelX: percent(side === "right" ? high : low),
		labelSide: side
	};
}
function spanOf(row, markDay, scale) {
	const from = row.actual?.[0] ?? markDay;
	const to = row.ends ?? markDay;
	return from < to ? {
		from: percent(scale(from)),
		to: percent(scale(to))
	} : void 0;
}
// src/view/timeline-page.ts
/** The milestones of a release as a picture and, in full, as a table. */
function timelinePage(context, release) {
	const { words, urls } = context;
	const rows = timelineRows(context, release);
	const name = inLanguage(release, context).title;
	return {
		frame: siteFrame(context, {
			title: words.timeline.title(name),
			description: words.timeline.description(name),
			path: urls.timeline(release.id),
			trail: releaseTrail(context, release),
			release,
			editPath: release.timelinePath
		}),
		over: name,
		title: words.common.ofRelease.timeline,
		summary: summaryText(context, release, rows),
		picture: picture(context, release, rows),
		caption: words.timeline.caption(name),
		until: words.timeline.until,
		columns: words.timeline.columns,
		rows,
		legend: legend("milestoneState", context),
		compare: compareLink(context, release),
		calendar: calendarLinks(context, release)
	};
}
function calendarLinks({ words, urls, catalog }, { id }) {
	if (!catalog.site.features.calendars) return [];
	const file = urls.releaseCalendar(id);
	return [{
		label: words.timeline.subscribe,
		href: urls.subscribe(file)
	}, {
		label: words.timeline.download,
		href: file
	}];
}
function summaryText({ words }, release, rows) {
	const ga = rows[release.milestones.findIndex(({ kind }) => kind === "ga")];
	const next = rows.find(({ state }) => state === "next");
	const overdue = rows.filter(({ state }) => state === "overdue").map((row) => row.title);
	const line = (row) => words.timeline.lineOf(row.title, row.tag.word, dayOfRow(row));
	return [
		ga === void 0 ? void 0 : line(ga),
		next === void 0 || next === ga ? void 0 : line(next),
		overdue.length === 0 ? void 0 : words.timeline.overdueLine(words.formats.list(overdue))
	].filter((text) => text !== void 0).join(" ");
}
function dayOfRow(row) {
	return (row.actual ?? row.planned)?.text ?? row.noPlan;
}
function picture(context, release, rows) {
	const { words, today } = context;
	const geometry = timelinePicture({
		rows: release.milestones.map((milestone, index) => pictureRow(milestone, rows[index], words.common.dayUnknown)),
		today
	});
	if (geometry === void 0) return void 0;
	const titleOf = (id) => rows.find((row) => row.id === id)?.title ?? id;
	return {
		geometry,
		tags: Object.fromEntries(rows.map((row) => [row.id, row.tag])),
		title: words.timeline.pictureTitle(inLanguage(release, context).title),
		description: words.timeline.pictureDescription,
		months: monthNames(context, geometry.ticks),
		today: words.timeline.today,
		notes: pictureNotes(context, geometry, titleOf)
	};
}
function pictureNotes({ words }, { rows, undated }, titleOf) {
	return [...rows.some(({ plan }) => plan !== void 0) ? [words.timeline.planNote] : [], ...undated.length === 0 ? [] : [words.timeline.undated(words.formats.list(undated.map(titleOf)))]];
}
function pictureRow(milestone, row, dayUnknown) {
	const { actual } = milestone;
	const known = actual !== void 0 && actual.from !== null && actual.to !== null;
	return {
		id: milestone.id,
		label: known || actual === void 0 ? milestone.title : `${milestone.title} (${dayUnknown})`,
		state: row?.state ?? "upcoming",
		planned: plannedDay(milestone),
		actual: known ? [actual.from, actual.to] : void 0,
		ends: milestone.ends
	};
}
export { timelinePage as t };
