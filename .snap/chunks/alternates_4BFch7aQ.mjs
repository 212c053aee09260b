import { a as prefixOf, s as wordsOf } from "./_context_BzIPqma3.mjs";
// src/view/alternates.ts
/**
* A page in every language of the site, itself among them, and `x-default` for readers of none of
* these (https://developers.google.com/search/docs/specialty/international/localized-versions).
* None on a site of one language.
*/
function alternates(context, path) {
	const { urls, catalog } = context;
	const { languages } = catalog.site;
	const [first = ""] = languages;
	if (languages.length < 2) return [];
	return [...languages, "x-default"].map((lang) => ({
		lang,
		address: urls.absolute(inOther(context, path, lang === "x-default" ? first : lang))
	}));
}
/** The way to the other languages of the site. */
function languageLinks(context, path) {
	return context.catalog.site.languages.filter((lang) => lang !== context.lang).map((lang) => ({
		lang,
		label: wordsOf(lang).language.name,
		href: inOther(context, path, lang)
	}));
}
function inOther({ urls, catalog }, path, lang) {
	return urls.withPrefix(path, prefixOf(lang, catalog.site.languages));
}
export { languageLinks as n, alternates as t };
