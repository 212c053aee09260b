import { t as sequence, u as defineMiddleware } from "./sequence_DtFbXC1L.mjs";
import { t as THEME_SCRIPT } from "./theme-script_CKNlSIJK.mjs";
import { createHash } from "node:crypto";
// src/lean-style.ts
/** Classes that scripts give to what they make; no page is written with them. */
var GIVEN_BY_SCRIPTS = ["step-box", "done"];
var CLASS_ATTRIBUTE = /\sclass=(?:"([^"]*)"|([^\s>"']+))/gu;
var CLASS = /\.(-?[A-Za-z_][\w-]*)/gu;
/** What stands in these may or may not be on the page. */
var CHOICE = /:(?:is|not|where|has)\((?:[^()]|\([^()]*\))*\)/gu;
/** The classes of a page, and those that scripts may add to it. */
function classesOf(html) {
	const written = [...html.matchAll(CLASS_ATTRIBUTE)].flatMap(([, quoted, plain]) => (quoted ?? plain ?? "").split(/\s+/u));
	return /* @__PURE__ */ new Set([...written, ...GIVEN_BY_SCRIPTS]);
}
/**
* A page's styles without the rules for classes that it does not have. A page carries the rules of
* every component that it could show, and most pages show a few of them: a fifth of what is sent.
* Rules that name no class stay, as does whatever is not understood.
*/
function leanStyle(css, classes) {
	return rulesOf(css).map((rule) => leanRule(rule, classes)).join("");
}
function leanRule(rule, classes) {
	const open = rule.indexOf("{");
	const head = rule.slice(0, open);
	if (open === -1 || !rule.endsWith("}")) return rule;
	if (/^\s*@(?:media|supports)\b/u.test(head)) {
		const inner = leanStyle(rule.slice(open + 1, -1), classes);
		return inner.trim() === "" ? "" : `${head}{${inner}}`;
	}
	if (head.trimStart().startsWith("@")) return rule;
	return selectorsOf(head).some((selector) => couldMatch(selector, classes)) ? rule : "";
}
function couldMatch(selector, classes) {
	return [...selector.replace(CHOICE, "").matchAll(CLASS)].every(([, name = ""]) => classes.has(name));
}
/** The top level of a style sheet, cut behind each block and each statement. */
function rulesOf(css) {
	const rules = [];
	let depth = 0;
	let start = 0;
	for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|[{};]/gu)) {
		if (sign === "{") depth += 1;
		if (sign === "}") depth -= 1;
		if (depth > 0 || sign === "{" || sign.startsWith("\"")) continue;
		rules.push(css.slice(start, index + 1));
		start = index + 1;
	}
	return [...rules, css.slice(start)].filter((rule) => rule !== "");
}
function selectorsOf(head) {
	const selectors = [];
	let depth = 0;
	let start = 0;
	for (const { 0: sign, index } of head.matchAll(/[(),]/gu)) if (sign === "(") depth += 1;
	else if (sign === ")") depth -= 1;
	else if (depth === 0) {
		selectors.push(head.slice(start, index));
		start = index + 1;
	}
	return [...selectors, head.slice(start)];
}
hashOf(THEME_SCRIPT);
var META = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;
var INLINE = /<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/gu;
var STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/gu;
var HASH = / '(sha256-[^']+)'/gu;
var CHARSET = "<meta charset=\"utf-8\">";
/**
* A page with the styles and the policy it needs. Astro names the hash of every style and script of
* the whole site on every page, 1.5 kB of noise that does not compress: those of others go, and that
* of a style is the hash of what is left of it. The policy comes first, since it binds only what
* follows it. A page without one (dev) stays as it is.
*/
function leanPage(written) {
	const [meta, policy = ""] = META.exec(written) ?? [];
	if (meta === void 0) return written;
	const { html, hashes } = withLeanStyles(written);
	const texts = [...written.matchAll(INLINE)].map(([, text = ""]) => text);
	const own = new Set(texts.filter((text) => text !== "").map(hashOf));
	const lean = policy.replace(HASH, (source, hash) => own.has(hash) ? hashes.get(hash) ?? source : "");
	const leanMeta = meta.replace(policy, lean);
	const rest = html.replace(meta, "");
	return rest.includes(CHARSET) ? rest.replace(CHARSET, `${CHARSET}${leanMeta}`) : html.replace(meta, leanMeta);
}
/** The page with less style, and by the hash of each style the source that allows the new one. */
function withLeanStyles(written) {
	const classes = classesOf(written);
	const hashes = /* @__PURE__ */ new Map();
	return {
		html: written.replace(STYLE, (style) => {
			const lean = leanStyle(style, classes);
			hashes.set(hashOf(style), ` '${hashOf(lean)}'`);
			return lean;
		}),
		hashes
	};
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
// src/middleware.ts
/** The last hand on every page of a build. */
var onRequest$1 = defineMiddleware(async (_context, next) => {
	const response = await next();
	return response.headers.get("content-type")?.startsWith("text/html") === true ? new Response(leanPage(await response.text()), response) : response;
});
// \0virtual:astro:middleware
var onRequest = sequence(onRequest$1);
export { onRequest };
