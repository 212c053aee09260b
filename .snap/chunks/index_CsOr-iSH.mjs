import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Entries } from "./Entries_1_sNItz3.mjs";
import { t as $$Filter } from "./Filter_DL2UvJoQ.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$LinkRow } from "./LinkRow_Bn8oIOGQ.mjs";
import { t as $$ReleaseTable } from "./ReleaseTable_DRO53N7Q.mjs";
import { t as releasesPage } from "./releases-page_CoKmw3yV.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { n as languagePaths } from "./_paths_C22BOUX5.mjs";
// src/components/releases/ReleasePicture.astro
createAstro("https://notes.example.org");
var $$ReleasePicture = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReleasePicture;
	const { picture } = Astro.props;
	const { height, bars, ticks, today } = picture.geometry;
	return renderTemplate`${maybeRenderHead($$result)}<figure class="support wide"><svg role="img" aria-labelledby="support-title support-about" width="100%"${addAttribute(height, "height")} overflow="visible"><title id="support-title">${picture.title}</title><desc id="support-about">${picture.description}</desc><pattern id="stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M2 0V7"></path></pattern>${ticks.map(({ day, x }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<line${addAttribute(x, "x1")}${addAttribute(x, "x2")} y1="18"${addAttribute(height - 20, "y2")}></line><text${addAttribute(x, "x")} y="12" text-anchor="middle">${picture.months[day]}</text>` })}`)}${bars.map(({ id, state, y, regular, extended }) => renderTemplate`<g${addAttribute(state, "class")}><line x1="0" x2="100%"${addAttribute(y + 27, "y1")}${addAttribute(y + 27, "y2")}></line><rect class="window"${addAttribute(regular.x, "x")}${addAttribute(regular.width, "width")}${addAttribute(y + 21, "y")} height="12" rx="2"></rect>${extended && renderTemplate`<rect class="stripes"${addAttribute(extended.x, "x")}${addAttribute(extended.width, "width")}${addAttribute(y + 21, "y")} height="12" rx="2" fill="url(#stripes)"></rect>`}<text class="label" x="0"${addAttribute(y + 14, "y")}>${picture.labels[id]}</text></g>`)}<line class="today"${addAttribute(today, "x1")}${addAttribute(today, "x2")} y1="18"${addAttribute(height - 16, "y2")}></line><text${addAttribute(today, "x")}${addAttribute(height - 4, "y")} text-anchor="middle">${picture.today}</text></svg>${picture.notes.length > 0 && renderTemplate`<figcaption>${picture.notes.join(" ")}</figcaption>`}</figure>`;
}, "/work/main/src/components/releases/ReleasePicture.astro", void 0);
// src/components/releases/ReleasesView.astro
createAstro("https://notes.example.org");
var $$ReleasesView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReleasesView;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${page.picture && renderTemplate`${renderComponent($$result, "ReleasePicture", $$ReleasePicture, { "picture": page.picture })}`}${!page.empty && renderTemplate`${renderComponent($$result, "ReleaseTable", $$ReleaseTable, {
			"id": "support",
			"table": page.table
		})}`}${!page.empty && renderTemplate`${renderComponent($$result, "Legend", $$Legend, { "legend": page.legend })}`}${page.filter && renderTemplate`${renderComponent($$result, "Filter", $$Filter, { "filter": page.filter })}`}${page.releases.map(({ id, label, lang, href, summaryHtml, items, elsewhere, links }) => renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(elsewhere && "", "data-keep")}><h2${addAttribute(id, "id")}><a${addAttribute(href, "href")}>${label}</a></h2>${summaryHtml && renderTemplate`<p${addAttribute(lang, "lang")}>${unescapeHTML(summaryHtml)}</p>`}${renderComponent($$result, "LinkRow", $$LinkRow, { "links": links })}${elsewhere && renderTemplate`<p class="soft">${elsewhere}</p>`}${items && renderTemplate`<details><summary>${items.title}</summary>${renderComponent($$result, "Entries", $$Entries, { "entries": items.entries })}</details>`}</section>`)}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"title": page.title,
			"lead": page.empty ?? page.rule
		})}`
	})}`;
}, "/work/main/src/components/releases/ReleasesView.astro", void 0);
// src/pages/[...lang]/releases/index.astro
var releases_exports = /* @__PURE__ */ __exportAll({
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
	const page = releasesPage(await viewContext(Astro.params.lang));
	return renderTemplate`${renderComponent($$result, "ReleasesView", $$ReleasesView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/releases/index.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/index.astro";
var $$url = "/[...lang]/releases/";
// \0virtual:astro:page:src/pages/[...lang]/releases/index@_@astro
var page = () => releases_exports;
export { page };
