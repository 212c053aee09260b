import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Entries } from "./Entries_1_sNItz3.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$ReleaseTable } from "./ReleaseTable_DRO53N7Q.mjs";
import { t as $$Facts } from "./Facts_DKM-t5yY.mjs";
import { t as $$DutyBox } from "./DutyBox_CK01BzIx.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as homePage } from "./home-page_BmKvWLJr.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { n as languagePaths } from "./_paths_C22BOUX5.mjs";
// src/components/home/Newest.astro
createAstro("https://notes.example.org");
var $$Newest = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Newest;
	const { newest } = Astro.props;
	const { highlights, duty, read } = newest;
	return renderTemplate`${maybeRenderHead($$result)}<section class="newest wide"><div><p class="over">${newest.over}</p><h2><a${addAttribute(newest.href, "href")}>${newest.label}</a></h2>${newest.leadHtml && renderTemplate`<p class="lead"${addAttribute(newest.lang, "lang")}>${unescapeHTML(newest.leadHtml)}</p>`}${renderComponent($$result, "Facts", $$Facts, { "facts": newest.facts })}${renderComponent($$result, "DutyBox", $$DutyBox, {
		"duty": duty,
		"heading": "h3"
	})}</div><div>${renderComponent($$result, "SectionHeading", $$SectionHeading, {
		"section": highlights,
		"level": 3
	})}${renderComponent($$result, "Entries", $$Entries, { "entries": highlights.entries })}<p><a${addAttribute(read.href, "href")}>${read.label}</a></p></div></section>`;
}, "/work/main/src/components/home/Newest.astro", void 0);
// src/components/home/Next.astro
createAstro("https://notes.example.org");
var $$Next = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Next;
	const { next } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<p class="next"><b>${next.title}:</b> <a${addAttribute(next.link.href, "href")}>${next.link.label}</a>, ${renderComponent($$result, "When", $$When, { "when": next.when })}</p>`;
}, "/work/main/src/components/home/Next.astro", void 0);
// src/components/home/HomeView.astro
createAstro("https://notes.example.org");
var $$HomeView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HomeView;
	const { page } = Astro.props;
	const { newest, next, table, latest } = page;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${next && renderTemplate`${renderComponent($$result, "Next", $$Next, { "next": next })}`}${newest && renderTemplate`${renderComponent($$result, "Newest", $$Newest, { "newest": newest })}`}${table && renderTemplate`${maybeRenderHead($$result)}<section class="wide">${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": table })}${renderComponent($$result, "ReleaseTable", $$ReleaseTable, {
			"id": table.id,
			"table": table
		})}${page.rule && renderTemplate`<p class="soft small">${page.rule}</p>`}${renderComponent($$result, "Legend", $$Legend, { "legend": page.legend })}</section>`}${latest && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": latest })}${renderComponent($$result, "Entries", $$Entries, { "entries": latest.entries })}</section>`}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"title": page.title,
			"lead": page.empty
		})}`
	})}`;
}, "/work/main/src/components/home/HomeView.astro", void 0);
// src/pages/[...lang]/index.astro
var ____lang__exports = /* @__PURE__ */ __exportAll({
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
	const page = homePage(await viewContext(Astro.params.lang));
	return renderTemplate`${renderComponent($$result, "HomeView", $$HomeView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/index.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/index.astro";
var $$url = "/[...lang]/";
// \0virtual:astro:page:src/pages/[...lang]/index@_@astro
var page = () => ____lang__exports;
export { page };
