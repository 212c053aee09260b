import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { f as escapeHtml } from "./milestone-order_B3YYj389.mjs";
import { t as alternates } from "./alternates_4BFch7aQ.mjs";
import { n as sitePages } from "./site-pages_BoeWJjBw.mjs";
import { n as viewContexts } from "./_context_BzIPqma3.mjs";
// src/formats/sitemap.ts
/** The pages for search engines (https://www.sitemaps.org/protocol.html). */
function sitemapXml(entries) {
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">",
		...entries.map(({ address, changed, alternates }) => {
			const day = changed === void 0 ? "" : `<lastmod>${changed}</lastmod>`;
			return `<url><loc>${escapeHtml(address)}</loc>${day}${alternates.map(link).join("")}</url>`;
		}),
		"</urlset>",
		""
	].join("\n");
}
function link({ lang, address }) {
	return `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeHtml(address)}"/>`;
}
// src/pages/sitemap.xml.ts
var sitemap_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var GET = async () => {
	const entries = (await viewContexts()).flatMap((context) => sitePages(context).map(({ path, changed }) => ({
		address: context.urls.absolute(path),
		changed,
		alternates: alternates(context, path)
	})));
	return new Response(sitemapXml(entries), { headers: { "content-type": "application/xml" } });
};
// \0virtual:astro:page:src/pages/sitemap.xml@_@ts
var page = () => sitemap_xml_exports;
export { page };
