import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { i as $$PageHead, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { f as createComponent, n as getContent, t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { t as $$Pager } from "./Pager_CHte4YwC.mjs";
import { t as $$Prose } from "./Prose_DgUYcvU7.mjs";
import { t as $$MdxBody } from "./MdxBody_W8FC6e76.mjs";
import { t as docsPage } from "./docs-page_BzPkcDR3.mjs";
import { n as bodyPath, r as contextIn, t as bodyAnchors } from "./translated_Q5VoFl6f.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { t as inEveryLanguage } from "./_paths_C22BOUX5.mjs";
// src/components/docs/HandbookList.astro
createAstro("https://notes.example.org");
var $$HandbookList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HandbookList;
	const { links } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul>${links.map(({ label, lang, href, current, children }) => renderTemplate`<li><a${addAttribute(href, "href")}${addAttribute(lang, "lang")}${addAttribute(current, "aria-current")}>${label}</a>${children.length > 0 && renderTemplate`${renderComponent($$result, "Astro.self", Astro.self, { "links": children })}`}</li>`)}</ul>`;
}, "/work/main/src/components/docs/HandbookList.astro", void 0);
// src/components/docs/HandbookNav.astro
createAstro("https://notes.example.org");
var $$HandbookNav = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HandbookNav;
	const { label, links } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="toc handbook" aria-labelledby="s-handbook"><p id="s-handbook">${label}</p>${renderComponent($$result, "HandbookList", $$HandbookList, { "links": links })}</nav>`;
}, "/work/main/src/components/docs/HandbookNav.astro", void 0);
// src/components/docs/DocsView.astro
createAstro("https://notes.example.org");
var $$DocsView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$DocsView;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${renderComponent($$result, "Prose", $$Prose, { "lang": page.lang }, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}${page.pager && renderTemplate`${renderComponent($$result, "Pager", $$Pager, { "pager": page.pager })}`}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"title": page.title,
			"lead": page.leadHtml,
			"lang": page.lang
		})}`,
		"toc": ($$result) => renderTemplate`${renderComponent($$result, "HandbookNav", $$HandbookNav, {
			"slot": "toc",
			"label": page.handbook.label,
			"links": page.handbook.links
		})}`
	})}`;
}, "/work/main/src/components/docs/DocsView.astro", void 0);
// src/pages/[...lang]/docs/[...slug].astro
var ____slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
async function getStaticPaths() {
	const { docs } = await getCatalog();
	return inEveryLanguage(docs.map((doc) => ({
		params: { slug: doc.slug || void 0 },
		props: { doc }
	})));
}
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { doc } = Astro.props;
	const context = await viewContext(Astro.params.lang);
	const content = await getContent(bodyPath(doc, context));
	const page = docsPage(context, doc);
	return renderTemplate`${renderComponent($$result, "DocsView", $$DocsView, { "page": page }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "MdxBody", $$MdxBody, {
		"context": contextIn(context, page),
		"content": content,
		"anchors": bodyAnchors(doc, context)
	})}` })}`;
}, "/work/main/src/pages/[...lang]/docs/[...slug].astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/docs/[...slug].astro";
var $$url = "/[...lang]/docs/[...slug]/";
// \0virtual:astro:page:src/pages/[...lang]/docs/[...slug]@_@astro
var page = () => ____slug__exports;
export { page };
