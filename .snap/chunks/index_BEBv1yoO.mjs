import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { a as renderScript, i as $$PageHead, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as searchPage } from "./search-page_BAiDe0ha.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { n as languagePaths } from "./_paths_C22BOUX5.mjs";
// src/client/search/search.css?url
var search_default = "/_astro/search.JQQGVGN4.css";
// src/components/search/SearchFields.astro
createAstro("https://notes.example.org");
var $$SearchFields = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchFields;
	const { form, words } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<form class="search-form" role="search"${addAttribute(form.action, "action")}${addAttribute(words, "data-words")}><p><input type="search" name="q" autocomplete="off" spellcheck="false"${addAttribute(form.label, "aria-label")}${addAttribute(form.label, "placeholder")}><button type="submit">${form.submit}</button></p><p>${form.filters.map(({ name, label, options }) => renderTemplate`<select${addAttribute(name, "name")}${addAttribute(label, "aria-label")} autocomplete="off">${options.map((option) => renderTemplate`<option${addAttribute(option.value, "value")}>${option.label}</option>`)}</select>`)}</p></form>`;
}, "/work/main/src/components/search/SearchFields.astro", void 0);
// src/components/search/SiteIndex.astro
createAstro("https://notes.example.org");
var $$SiteIndex = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SiteIndex;
	const { index } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section id="index" class="wide" aria-labelledby="index-title"><h2 id="index-title">${index.title}</h2><p>${index.lead}</p>${index.groups.map(({ id, title, href, lists }) => renderTemplate`<section><h3${addAttribute(id, "id")}><a${addAttribute(href, "href")}>${title}</a></h3>${lists.map((list) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${list.title && renderTemplate`<h4>${list.title}</h4>`}<ul>${list.links.map(({ label, lang, href: place, struck }) => renderTemplate`<li><a${addAttribute(place, "href")}${addAttribute(lang, "lang")}>${struck ? renderTemplate`<s>${label}</s>` : label}</a></li>`)}</ul>` })}`)}</section>`)}</section>`;
}, "/work/main/src/components/search/SiteIndex.astro", void 0);
// src/components/search/SearchView.astro
createAstro("https://notes.example.org");
var $$SearchView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchView;
	const { page } = Astro.props;
	const { search, index } = page;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${search && renderTemplate`${renderComponent($$result, "SearchFields", $$SearchFields, {
			"form": search.form,
			"words": search.words
		})}`}${search && renderTemplate`${maybeRenderHead($$result)}<p id="results-status" role="status"></p>`}${search && renderTemplate`<ol id="results" class="hits" hidden></ol>`}${renderComponent($$result, "SiteIndex", $$SiteIndex, { "index": index })}`,
		"meta": ($$result) => renderTemplate`<link rel="stylesheet"${addAttribute(search_default, "href")}>`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"title": page.title
		})}`
	})}${renderScript($$result, "/work/main/src/components/search/SearchView.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/components/search/SearchView.astro", void 0);
// src/pages/[...lang]/search/index.astro
var search_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
var getStaticPaths = languagePaths;
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const page = searchPage(await viewContext(Astro.params.lang));
	return renderTemplate`${renderComponent($$result, "SearchView", $$SearchView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/search/index.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/search/index.astro";
var $$url = "/[...lang]/search/";
// \0virtual:astro:page:src/pages/[...lang]/search/index@_@astro
var page = () => search_exports;
export { page };
