import { o as urlOfContent } from "./_context_BzIPqma3.mjs";
// src/view/html.ts
var REFERENCE = /relnotes:([^"#\s]+)(#[^"\s]*)?/gu;
var WORD = /relnotes-word:([a-z-]+)(?::([\w-]+))?/gu;
/**
* Finished HTML of a body: its typed references become addresses, its word tokens the words of the
* language. A reference without a page keeps its anchor only; the catalog has reported it.
*/
function resolveHtml(html, { urls, words }) {
	return html.replace(REFERENCE, (_match, path, anchor) => {
		const url = urlOfContent(urls, path) ?? "";
		if (anchor === void 0) return url;
		return url.includes("#") ? `${url}--${anchor.slice(1)}` : `${url}${anchor}`;
	}).replace(WORD, (_match, key, detail) => bodyWord(words, key, detail));
}
function bodyWord(words, key, detail) {
	if (key === "footnote-back") return words.body.footnoteBack(detail ?? "");
	return isBodyWord(words, key) ? words.body.titles[key] : key;
}
function isBodyWord(words, key) {
	return Object.hasOwn(words.body.titles, key);
}
export { resolveHtml as t };
