// src/view/facts.ts
/** A fact of one value, or none where the value is absent. */
function fact(label, value) {
	if (value === void 0) return [];
	return [{
		label,
		values: [typeof value === "string" ? { text: value } : value]
	}];
}
/** A fact of several values, or none where there are none. */
function facts(label, values) {
	if (values.length === 0) return [];
	return [{
		label,
		values: values.map((value) => typeof value === "string" ? { text: value } : value)
	}];
}
/** A day as the value of a fact. */
function dayValue(when) {
	return {
		text: when.text,
		datetime: when.datetime
	};
}
/** A mark as the value of a fact. */
function tagValue(tag) {
	return {
		text: tag.word,
		tag
	};
}
export { tagValue as i, fact as n, facts as r, dayValue as t };
