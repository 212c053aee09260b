import { s as wordsOf } from "./_context_BzIPqma3.mjs";
import { p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
// src/view/anchors.ts
/** A tag of finished HTML. */
var TAG = /<[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gu;
var REFERENCE = /(\s(?:id|aria-labelledby|aria-describedby)="|\shref="#)([^"]+)(?=")/gu;
/**
* A heading keeps its anchor in every language, so that a link to it is a link to it everywhere.
* Headings belong together by their order; where their levels differ, each keeps its own.
*/
function originalAnchors(original, { body }) {
	const [from, to] = [body.headings, original.headings];
	const isSame = from.length === to.length && from.every((one, at) => one.depth === to[at]?.depth);
	return new Map(isSame ? from.map(({ id }, at) => [id, to[at]?.id ?? id]) : []);
}
/** The HTML of a translation with the anchors of its original. */
function withAnchors(html, anchors) {
	if (anchors.size === 0) return html;
	return html.replace(TAG, (tag) => tag.replace(REFERENCE, (_match, before, id) => `${before}${anchors.get(id) ?? id}`));
}
// src/view/translated.ts
/** A noun with the words of the page's language, where it has a translation; else as written. */
function inLanguage(noun, context) {
	const translation = noun.translations[context.lang];
	const lang = foreignLang(context, noun);
	if (translation === void 0) return lang === void 0 ? noun : {
		...noun,
		lang
	};
	const { body, ...words } = translation;
	if (body.text === "") return {
		...noun,
		...words
	};
	const anchors = originalAnchors(noun.body, translation);
	const headings = body.headings.map((one) => ({
		...one,
		id: anchors.get(one.id) ?? one.id
	}));
	const own = {
		...body,
		html: withAnchors(body.html, anchors),
		headings
	};
	return {
		...noun,
		summary: void 0,
		...words,
		body: own
	};
}
/** The language that a noun is written in, where a page in another one has no translation of it. */
function foreignLang(context, { translations }) {
	return Object.hasOwn(translations, context.lang) ? void 0 : originalLang(context);
}
/** The language of all that has no translations (minutes, histories), where it is not the page's. */
function originalLang({ lang, catalog }) {
	const [first] = catalog.site.languages;
	return lang === first ? void 0 : first;
}
/**
* A text that has no translations (of a history, of minutes, of a timeline) as HTML, with its
* language where that is not the page's.
*/
function recordHtml(text, context) {
	const lang = originalLang(context);
	const html = inlineHtml(text);
	return lang === void 0 ? html : `<span lang="${lang}">${html}</span>`;
}
/** The same for a text that may be absent. */
function optionalRecordHtml(text, context) {
	return text === void 0 ? void 0 : recordHtml(text, context);
}
/** What a text of a language is shown in: the words around it are of that language too. */
function contextIn(context, { lang }) {
	return lang === void 0 ? context : {
		...context,
		lang,
		words: wordsOf(lang)
	};
}
/** What tells that some of the content stands in another language; undefined where all is in the page's. */
function untranslatedText({ words }, shown) {
	const lang = shown.find((one) => one.lang !== void 0)?.lang;
	return lang === void 0 ? void 0 : words.common.untranslated(words.formats.language(lang));
}
/** The languages of nouns that a page shows. */
function langsOf(context, nouns) {
	return nouns.map((noun) => ({ lang: foreignLang(context, noun) }));
}
/** The content path of the words that a page shows of a noun. */
function wordsPath({ path, translations }, { lang }) {
	return Object.hasOwn(translations, lang) ? path.replace(/\.(mdx?)$/u, `.${lang}.$1`) : path;
}
/** The anchors that the MDX of a page has to take from its original; none where it is the original. */
function bodyAnchors({ body, translations }, { lang }) {
	const translation = translations[lang];
	return translation === void 0 ? /* @__PURE__ */ new Map() : originalAnchors(body, translation);
}
/** The content path of the MDX that a page shows: the translation's, where that has a body. */
function bodyPath(noun, context) {
	return noun.translations[context.lang]?.body.text ? wordsPath(noun, context) : noun.path;
}
/** A noun's summary: its own, else the first sentence of its body; undefined if it has neither. */
function summaryOf(noun) {
	return noun.summary ?? (noun.body.lead === "" ? void 0 : noun.body.lead);
}
export { langsOf as a, summaryOf as c, TAG as d, withAnchors as f, inLanguage as i, untranslatedText as l, bodyPath as n, optionalRecordHtml as o, contextIn as r, recordHtml as s, bodyAnchors as t, wordsPath as u };
