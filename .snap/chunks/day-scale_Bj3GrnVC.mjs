import { s as daysBetween } from "./schedule_BV6sEfLG.mjs";
// src/view/month-names.ts
/** The year stands where it is a new one; more has no room on a narrow screen. */
function monthNames({ words }, ticks) {
	const names = ticks.map(({ day }, index) => {
		return [day, ticks[index - 1]?.day.slice(0, 4) === day.slice(0, 4) ? words.formats.shortMonth(day) : words.formats.month(day)];
	});
	return Object.fromEntries(names);
}
/** More would touch each other on a narrow screen. */
var MOST_TICKS = 5;
/** Months from one tick to the next. */
var STEPS = [
	1,
	2,
	3,
	6,
	12,
	24,
	60,
	120
];
/** A line from one day to another. */
function dayScale(first, last) {
	const total = daysBetween(first, last);
	const room = 94;
	return (day) => total === 0 ? 3 : 3 + room * daysBetween(first, day) / total;
}
/** A place as SVG and CSS write it. */
function percent(place) {
	return `${Math.round(place * 100) / 100}%`;
}
/** First days of months on a line, thinned out to what has room. */
function monthTicks(first, last) {
	const scale = dayScale(first, last);
	const months = [];
	for (let month = monthAfter(first); month <= last; month = monthAfter(month)) months.push(month);
	const step = STEPS.find((size) => months.length / size <= MOST_TICKS) ?? 120;
	return months.filter((month) => monthNumber(month) % step === 0).map((day) => ({
		day,
		x: percent(scale(day))
	}));
}
function monthNumber(day) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	return year * 12 + month - 1;
}
function monthAfter(day) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
export { monthNames as i, monthTicks as n, percent as r, dayScale as t };
