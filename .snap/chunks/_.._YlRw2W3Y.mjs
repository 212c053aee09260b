import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as place } from "./collection_bvq_wDi2.mjs";
import { f as escapeHtml } from "./milestone-order_B3YYj389.mjs";
import { t as redirects } from "./redirects_B54rboVQ.mjs";
import { n as viewContexts } from "./_context_BzIPqma3.mjs";
// src/formats/moved-page.ts
/**
* The page at an address that was given up: it leads on at once, by the only means that a host of
* files alone has, which search engines take for a permanent redirect; without that, by a link.
*/
function movedPageHtml({ lang, title, href, canonical, link }) {
	const to = escapeHtml(href);
	return [
		"<!doctype html>",
		`<html lang="${lang}">`,
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="content-security-policy" content="default-src 'self'">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		`<title>${escapeHtml(title)}</title>`,
		`<meta http-equiv="refresh" content="0; url=${to}">`,
		`<link rel="canonical" href="${escapeHtml(canonical)}">`,
		"</head>",
		"<body>",
		"<main>",
		`<h1>${escapeHtml(title)}</h1>`,
		`<p><a href="${to}">${escapeHtml(link)}</a></p>`,
		"</main>",
		"</body>",
		"</html>",
		""
	].join("\n");
}
// src/pages/[...alias].ts
var ____alias__exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** What leads on from addresses that were given up: files, since some of them end in `.html`. */
async function getStaticPaths() {
	const base = place.base.length;
	return redirects(...await viewContexts()).map(({ from, page }) => ({
		params: { alias: fileOf(from.slice(base)) },
		props: { page }
	}));
}
/** The development server asks for `old/`, a host of files for the file in it. */
function fileOf(address) {
	if (!address.endsWith("/")) return address;
	return `${address}index.html`;
}
var GET = ({ props }) => new Response(movedPageHtml(props.page), { headers: { "content-type": "text/html; charset=utf-8" } });
// \0virtual:astro:page:src/pages/[...alias]@_@ts
var page = () => ____alias__exports;
export { page };
