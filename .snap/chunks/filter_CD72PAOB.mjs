import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { a as MATURITIES, i as ITEM_KINDS, u as STATUSES } from "./vocabulary_BbiqDcic.mjs";
import { n as itemEntry } from "./item-entry_CNRJMSv5.mjs";
import { n as areaTitle, r as audienceLabel } from "./labels_Cj2CUjaG.mjs";
// src/view/filter.ts
var FACETS = [
	"area",
	"kind",
	"audience",
	"maturity",
	"status"
];
/**
* The filter over the items of a page. A facet in which they all are the same is left out;
* undefined if none is left.
*/
function filterOf(context, placed) {
	const { words } = context;
	const values = placed.map(({ release, item }) => facetValues(release, item));
	const facets = FACETS.filter((name) => tellsApart(values, name)).map((name) => ({
		name,
		title: words.filter.facets[name],
		options: facetOptions(context, name).filter(({ value }) => values.some((own) => own[name].includes(value)))
	}));
	if (facets.length === 0) return void 0;
	return {
		title: words.filter.title,
		facets,
		all: words.common.items(placed.length),
		shown: words.filter.shown("{n}", words.common.items(placed.length)),
		none: words.filter.none,
		reset: words.filter.reset
	};
}
/** The entry of an item on a page with that filter: its values for each facet, in their order. */
function filteredEntry(context, { release, item }, filter, detail) {
	const values = facetValues(release, item);
	const facets = filter?.facets.map(({ name }) => values[name].join(","));
	return {
		...itemEntry(context, release, item, detail),
		facets: facets?.join(";")
	};
}
/**
* The same for what is shown with the items of its area (a note, a known issue): it has no other
* facet. Undefined without a filter.
*/
function areaFacet({ area }, filter) {
	if (filter === void 0) return void 0;
	return filter.facets.some(({ name }) => name === "area") ? area ?? "" : "";
}
function tellsApart(items, name) {
	return new Set(items.map((values) => values[name].join())).size > 1;
}
function facetValues(release, item) {
	const { status = "none", maturity } = itemState(release, item);
	return {
		area: [item.area],
		kind: [item.kind],
		audience: item.audience,
		maturity: [maturity],
		status: [status]
	};
}
/** Every value of a facet with its word, in the order of the site and of the model. */
function facetOptions(context, name) {
	const { words, catalog } = context;
	const labelled = (keys, labels) => keys.map((value) => ({
		value,
		label: labels[value]
	}));
	switch (name) {
		case "area": return catalog.site.areas.map(({ id }) => ({
			value: id,
			label: areaTitle(id, context)
		}));
		case "kind": return labelled(ITEM_KINDS, words.kinds);
		case "audience": return catalog.site.audiences.map((id) => ({
			value: id,
			label: audienceLabel(id, context)
		}));
		case "maturity": return labelled(MATURITIES, words.maturity);
		case "status": return labelled([...STATUSES, "none"], words.status);
	}
}
export { filterOf as n, filteredEntry as r, areaFacet as t };
