import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Entries } from "./Entries_1_sNItz3.mjs";
import { t as $$Filter } from "./Filter_DL2UvJoQ.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$MarkedLinks } from "./MarkedLinks_D5jxyBT9.mjs";
import { t as $$Toc } from "./Toc_CWiW3Qu4.mjs";
import { f as createComponent, t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { t as areaPage } from "./area-page_FcvpfWs_.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { t as inEveryLanguage } from "./_paths_C22BOUX5.mjs";
// src/components/area/AreaView.astro
createAstro("https://notes.example.org");
var $$AreaView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AreaView;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${page.filter && renderTemplate`${renderComponent($$result, "Filter", $$Filter, { "filter": page.filter })}`}${page.releases.map(({ id, link, when, kinds, lists }) => renderTemplate`${maybeRenderHead($$result)}<section><h2${addAttribute(id, "id")}><a${addAttribute(link.href, "href")}>${link.label}</a>${" "}${when && renderTemplate`<small>${renderComponent($$result, "When", $$When, { "when": when })}</small>`}</h2>${kinds.map(({ title, entries }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>${title}</h3>${renderComponent($$result, "Entries", $$Entries, { "entries": entries })}` })}`)}${lists.map(({ title, lines }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>${title}</h3>${renderComponent($$result, "MarkedLinks", $$MarkedLinks, { "lines": lines })}` })}`)}</section>`)}${page.legends.map((legend) => renderTemplate`${renderComponent($$result, "Legend", $$Legend, { "legend": legend })}`)}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"over": page.over,
			"title": page.title,
			"lead": page.lead
		})}`,
		"toc": ($$result) => renderTemplate`${renderComponent($$result, "Toc", $$Toc, {
			"slot": "toc",
			"nav": page.toc
		})}`
	})}`;
}, "/work/main/src/components/area/AreaView.astro", void 0);
// src/pages/[...lang]/areas/[area].astro
var _area__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Area,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
async function getStaticPaths() {
	const { site } = await getCatalog();
	return inEveryLanguage(site.areas.map(({ id }) => ({
		params: { area: id },
		props: { area: id }
	})));
}
var $$Area = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Area;
	const page = areaPage(await viewContext(Astro.params.lang), Astro.props.area);
	return renderTemplate`${renderComponent($$result, "AreaView", $$AreaView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/areas/[area].astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/areas/[area].astro";
var $$url = "/[...lang]/areas/[area]/";
// \0virtual:astro:page:src/pages/[...lang]/areas/[area]@_@astro
var page = () => _area__exports;
export { page };
