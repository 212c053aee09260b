import { d as localText } from "./labels_Cj2CUjaG.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/search-form.ts
/** What a result can be. */
var RESULT_KINDS = [
	"release",
	"item",
	"note",
	"issue",
	"doc",
	"meeting"
];
/** By what results can be narrowed; each is a parameter of the page's address. */
var RESULT_FILTERS = [
	"kind",
	"release",
	"area"
];
/** The form with the kinds, releases (newest first) and areas of this site. */
function searchForm(context) {
	const { words, urls, catalog } = context;
	const options = {
		kind: RESULT_KINDS.map((kind) => ({
			value: kind,
			label: words.search.kinds[kind]
		})),
		release: catalog.releases.toReversed().map((release) => ({
			value: release.id,
			label: inLanguage(release, context).title
		})),
		area: catalog.site.areas.map(({ id, title }) => ({
			value: id,
			label: localText(title, context)
		}))
	};
	return {
		label: words.search.label,
		action: urls.search(),
		submit: words.search.submit,
		filters: RESULT_FILTERS.map((name) => ({
			name,
			label: words.search.filters[name],
			options: [{
				value: "",
				label: words.search.any[name]
			}, ...options[name]]
		}))
	};
}
export { searchForm as t };
