import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$MdxBody } from "./MdxBody_W8FC6e76.mjs";
import { t as $$Prose } from "./Prose_DgUYcvU7.mjs";
import { t as $$Facts } from "./Facts_DKM-t5yY.mjs";
import { t as $$Filter } from "./Filter_DL2UvJoQ.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
import { t as $$MarkedLinks } from "./MarkedLinks_D5jxyBT9.mjs";
import { t as $$Notice } from "./Notice_BzGYUqtQ.mjs";
import { t as $$Sources } from "./Sources_D5hr1oO-.mjs";
import { t as $$Toc } from "./Toc_CWiW3Qu4.mjs";
import { t as $$Entries } from "./Entries_1_sNItz3.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { t as $$DutyBox } from "./DutyBox_CK01BzIx.mjs";
import { f as createComponent, n as getContent } from "./collection_bvq_wDi2.mjs";
import { t as releasePage } from "./release-page_CzmZ4hqB.mjs";
import { n as bodyPath, r as contextIn, t as bodyAnchors } from "./translated_Q5VoFl6f.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { r as releasePaths } from "./_paths_C22BOUX5.mjs";
// src/components/release/AreaSection.astro
createAstro("https://notes.example.org");
var $$AreaSection = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AreaSection;
	const { section } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": section })}${section.kinds.map(({ title, entries }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>${title}</h3>${renderComponent($$result, "Entries", $$Entries, { "entries": entries })}` })}`)}</section>`;
}, "/work/main/src/components/release/AreaSection.astro", void 0);
// src/components/release/ComponentSection.astro
createAstro("https://notes.example.org");
var $$ComponentSection = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ComponentSection;
	const { section } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": section })}${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": section.id,
		"caption": section.caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`<thead><tr>${section.head.map((title) => renderTemplate`<th scope="col">${title}</th>`)}</tr></thead>${section.groups.map(({ title, rows }) => renderTemplate`<tbody><tr><th scope="rowgroup" colspan="3" class="group">${title}</th></tr>${rows.map(({ name, href, version, note }) => renderTemplate`<tr><th scope="row">${href ? renderTemplate`<a${addAttribute(href, "href")}>${name}</a>` : name}</th><td>${version}</td><td>${unescapeHTML(note)}</td></tr>`)}</tbody>`)}` })}</section>`;
}, "/work/main/src/components/release/ComponentSection.astro", void 0);
// src/components/release/EntrySection.astro
createAstro("https://notes.example.org");
var $$EntrySection = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EntrySection;
	const { section } = Astro.props;
	return renderTemplate`${section && renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": section })}${section.lead && renderTemplate`<p>${section.lead}</p>`}${renderComponent($$result, "Entries", $$Entries, { "entries": section.entries })}</section>`}`;
}, "/work/main/src/components/release/EntrySection.astro", void 0);
// src/components/release/MaintenanceSection.astro
createAstro("https://notes.example.org");
var $$MaintenanceSection = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MaintenanceSection;
	const { section } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section class="maintenance">${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": section })}${section.entries.map(({ link, when, note, lists }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3><a${addAttribute(link.href, "href")}>${link.label}</a>${" "}${when && renderTemplate`<small>${renderComponent($$result, "When", $$When, { "when": when })}</small>`}</h3>${note && renderTemplate`<p>${unescapeHTML(note)}</p>`}${lists.map(({ title, links }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h4>${title}</h4>${renderComponent($$result, "LinkList", $$LinkList, { "links": links })}` })}`)}` })}`)}</section>`;
}, "/work/main/src/components/release/MaintenanceSection.astro", void 0);
// src/components/release/UpgradeSection.astro
createAstro("https://notes.example.org");
var $$UpgradeSection = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$UpgradeSection;
	const { section, legend } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": section })}${section.phases.map(({ title, notes }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>${title}</h3>${renderComponent($$result, "MarkedLinks", $$MarkedLinks, { "lines": notes })}` })}`)}<p><a${addAttribute(section.more.href, "href")}>${section.more.label}</a></p>${renderComponent($$result, "Legend", $$Legend, { "legend": legend })}</section>`;
}, "/work/main/src/components/release/UpgradeSection.astro", void 0);
// src/components/release/ReleaseView.astro
createAstro("https://notes.example.org");
var $$ReleaseView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReleaseView;
	const { page } = Astro.props;
	const { items, shared, upgrade, issues, maintenance, components } = page;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${page.overview && renderTemplate`${maybeRenderHead($$result)}<h2${addAttribute(page.overview.id, "id")} class="hidden">${page.overview.title}</h2>`}${renderSlot($$result, $$slots["default"])}${page.filter && renderTemplate`${renderComponent($$result, "Filter", $$Filter, { "filter": page.filter })}`}${renderComponent($$result, "EntrySection", $$EntrySection, { "section": items.highlights })}${renderComponent($$result, "EntrySection", $$EntrySection, { "section": items.breaking })}${renderComponent($$result, "EntrySection", $$EntrySection, { "section": items.deprecations })}${items.areas.map((section) => renderTemplate`${renderComponent($$result, "AreaSection", $$AreaSection, { "section": section })}`)}${shared && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": shared })}<p>${shared.lead}</p>${renderComponent($$result, "LinkList", $$LinkList, { "links": shared.links })}</section>`}${upgrade && renderTemplate`${renderComponent($$result, "UpgradeSection", $$UpgradeSection, {
			"section": upgrade,
			"legend": page.legend
		})}`}${issues && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": issues })}<p>${issues.lead}</p>${renderComponent($$result, "MarkedLinks", $$MarkedLinks, { "lines": issues.issues })}</section>`}${maintenance && renderTemplate`${renderComponent($$result, "MaintenanceSection", $$MaintenanceSection, { "section": maintenance })}`}${components && renderTemplate`${renderComponent($$result, "ComponentSection", $$ComponentSection, { "section": components })}`}${renderComponent($$result, "EntrySection", $$EntrySection, { "section": items.out })}${page.legends.map((legend) => renderTemplate`${renderComponent($$result, "Legend", $$Legend, { "legend": legend })}`)}${renderComponent($$result, "Sources", $$Sources, { "sources": page.sources })}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"over": page.over,
			"title": page.title,
			"lead": page.lead,
			"lang": page.lang
		}, { "default": ($$result) => renderTemplate`${page.withdrawn && renderTemplate`${renderComponent($$result, "Notice", $$Notice, {
			"title": page.withdrawn.title,
			"html": page.withdrawn.html
		})}`}${renderComponent($$result, "Facts", $$Facts, { "facts": page.facts })}${renderComponent($$result, "DutyBox", $$DutyBox, { "duty": page.duty })}` })}`,
		"toc": ($$result) => renderTemplate`${renderComponent($$result, "Toc", $$Toc, {
			"slot": "toc",
			"nav": page.toc
		})}`
	})}`;
}, "/work/main/src/components/release/ReleaseView.astro", void 0);
// src/pages/[...lang]/releases/[release]/index.astro
var _release__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
var getStaticPaths = releasePaths;
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const { release } = Astro.props;
	const context = await viewContext(Astro.params.lang);
	const content = await getContent(bodyPath(release, context));
	const page = releasePage(context, release);
	return renderTemplate`${renderComponent($$result, "ReleaseView", $$ReleaseView, { "page": page }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Prose", $$Prose, { "lang": page.lang }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "MdxBody", $$MdxBody, {
		"context": contextIn(context, page),
		"content": content,
		"anchors": bodyAnchors(release, context)
	})}` })}` })}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/index.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/index.astro";
var $$url = "/[...lang]/releases/[release]/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/index@_@astro
var page = () => _release__exports;
export { page };
