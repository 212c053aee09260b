// src/view/downtime.ts
/** `At most 1 hour and 30 minutes. The API is away.`; undefined where nothing is said. */
function downtimeText({ words }, downtime) {
	if (downtime === void 0) return void 0;
	const max = "max" in downtime ? downtime.max : void 0;
	const { atMost, unit } = words.upgradeNotes;
	const parts = [...(max ?? "").matchAll(/(\d+)([dhms])/gu)].map(([, n = "0", letter = "s"]) => unit[letter === "d" || letter === "h" || letter === "m" ? letter : "s"](Number(n)));
	return [parts.length === 0 ? void 0 : atMost(words.formats.list(parts)), downtime.note].filter((text) => text !== void 0).join(" ");
}
export { downtimeText as t };
