import { n as issuesOf } from "./issues-of_DPTDeFHM.mjs";
import { h as plainText } from "./milestone-order_B3YYj389.mjs";
import { d as localText } from "./labels_Cj2CUjaG.mjs";
import { n as releaseFacts } from "./release-facts_ngrQwxaS.mjs";
import { t as releaseItems } from "./release-items_B12ccscD.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/share-picture.ts
/** How many facts stand side by side. */
var FACTS = 4;
/** A release as it stands on the day of the build: version, days, support, counts. */
function releasePicture(context, written) {
	const release = inLanguage(written, context);
	const { words, catalog } = context;
	const { breaking, deprecations, others } = releaseItems(context, release);
	const counts = [
		words.common.items(breaking.length + deprecations.length + others.length),
		words.share.notes(release.notes.length),
		words.share.issues(issuesOf(catalog, release).length)
	];
	return {
		site: localText(catalog.site.title, context),
		over: words.release.version(release.version),
		title: plainText(release.title),
		facts: releaseFacts(context, release).flatMap(({ label, values: [value] }) => value === void 0 ? [] : [{
			label,
			text: value.text,
			tone: value.tag?.tone
		}]).slice(0, FACTS),
		counts: counts.join(" · ")
	};
}
/** The site as a whole, for the pages of no release. */
function sitePicture(context) {
	const { words, catalog } = context;
	const { releases } = catalog;
	const title = localText(catalog.site.title, context);
	const items = releases.reduce((sum, release) => sum + release.items.length, 0);
	return {
		site: new URL(context.urls.absolute(context.urls.home())).host,
		over: void 0,
		title,
		facts: [],
		counts: [words.share.releases(releases.length), words.common.items(items)].join(" · ")
	};
}
export { sitePicture as n, releasePicture as t };
