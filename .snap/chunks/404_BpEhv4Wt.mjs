import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$LinkRow } from "./LinkRow_Bn8oIOGQ.mjs";
import { s as releaseLink } from "./noun-links_fpaPXN1x.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
// src/view/not-found-page.ts
/** What stands at an address without a page: it has no address of its own, but ways out. */
function notFoundPage(context) {
	const { words, urls, catalog } = context;
	const newest = catalog.releases.at(-1);
	return {
		frame: siteFrame(context, {
			title: words.notFound.title,
			description: words.notFound.text
		}),
		title: words.notFound.title,
		text: words.notFound.text,
		ways: words.notFound.ways,
		links: [
			{
				label: words.common.home,
				href: urls.home()
			},
			...newest === void 0 ? [] : [releaseLink(context, newest)],
			{
				label: words.common.releases,
				href: urls.releases()
			},
			{
				label: words.notFound.upgrade,
				href: urls.upgrade()
			}
		]
	};
}
// src/pages/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	url: () => $$url
});
var $$404 = createComponent(async ($$result, $$props, $$slots) => {
	const page = notFoundPage(await viewContext());
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2>${page.ways}</h2>${renderComponent($$result, "LinkRow", $$LinkRow, { "links": page.links })}`,
		"meta": ($$result) => renderTemplate`<meta name="robots" content="noindex">`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"title": page.title,
			"lead": page.text
		})}`
	})}`;
}, "/work/main/src/pages/404.astro", void 0);
var $$file = "/work/main/src/pages/404.astro";
var $$url = "/404/";
// \0virtual:astro:page:src/pages/404@_@astro
var page = () => _404_exports;
export { page };
