import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
// src/pages/robots.txt.ts
var robots_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** All may read everything (https://www.rfc-editor.org/rfc/rfc9309). */
var GET = async () => {
	const { urls } = await viewContext();
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.sitemap())}\n`);
};
// \0virtual:astro:page:src/pages/robots.txt@_@ts
var page = () => robots_txt_exports;
export { page };
