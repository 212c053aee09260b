import { t as getCatalog } from "./collection_bvq_wDi2.mjs";
// src/pages/_paths.ts
/** The pages in every language of the site; the default language has no part in the address. */
async function inEveryLanguage(pages) {
	const { site } = await getCatalog();
	return site.languages.flatMap((lang, index) => pages.map((page) => ({
		...page,
		params: {
			...page.params,
			lang: index === 0 ? void 0 : lang
		}
	})));
}
/** A page that each language has once. */
function languagePaths() {
	return inEveryLanguage([{ params: {} }]);
}
/** A page that each release has once. */
async function releasePaths() {
	const { releases } = await getCatalog();
	return inEveryLanguage(releases.map((release) => ({
		params: { release: release.id },
		props: { release }
	})));
}
export { languagePaths as n, releasePaths as r, inEveryLanguage as t };
