import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as meetingsPage } from "./meetings-page_CGD1GZqc.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { n as languagePaths } from "./_paths_C22BOUX5.mjs";
// src/components/meetings/MeetingsList.astro
createAstro("https://notes.example.org");
var $$MeetingsList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MeetingsList;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"title": page.title,
		"lead": page.lead
	})}${page.years.map(({ year, meetings }) => renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": year })}<ul class="dated">${meetings.map(({ label, lang, href, when, release, lines }) => renderTemplate`<li>${renderComponent($$result, "When", $$When, { "when": when })}<span><a${addAttribute(href, "href")}${addAttribute(lang, "lang")}>${label}</a><small>${lines}</small>${release && renderTemplate`<small><a${addAttribute(release.href, "href")}>${release.label}</a></small>`}</span></li>`)}</ul></section>`)}` })}`;
}, "/work/main/src/components/meetings/MeetingsList.astro", void 0);
// src/pages/[...lang]/meetings/index.astro
var meetings_exports = /* @__PURE__ */ __exportAll({
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
	const page = meetingsPage(await viewContext(Astro.params.lang));
	return renderTemplate`${renderComponent($$result, "MeetingsList", $$MeetingsList, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/meetings/index.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/meetings/index.astro";
var $$url = "/[...lang]/meetings/";
// \0virtual:astro:page:src/pages/[...lang]/meetings/index@_@astro
var page = () => meetings_exports;
export { page };
