// src/domain/downtime.ts
var MINUTES = {
	d: 1440,
	h: 60,
	m: 1,
	s: 1 / 60
};
/** Minutes of a duration such as `5m` or `1h 30m`. */
function minutesOf(duration) {
	return [...duration.matchAll(/(\d+)([dhms])/gu)].reduce((sum, [, amount = "0", unit = "m"]) => sum + Number(amount) * (MINUTES[unit] ?? 0), 0);
}
/** The most a note's step can take away, in minutes; undefined where nothing or only words say so. */
function downtimeMinutes({ downtime }) {
	const max = downtime !== void 0 && "max" in downtime ? downtime.max : void 0;
	return max === void 0 ? void 0 : minutesOf(max);
}
export { downtimeMinutes as t };
