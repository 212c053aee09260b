import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { i as $$PageHead, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Facts } from "./Facts_DKM-t5yY.mjs";
import { t as $$Pager } from "./Pager_CHte4YwC.mjs";
import { t as $$Prose } from "./Prose_DgUYcvU7.mjs";
import { t as $$Sources } from "./Sources_D5hr1oO-.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { f as createComponent, t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { t as meetingPage } from "./meeting-page_BHdTAYwX.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { t as inEveryLanguage } from "./_paths_C22BOUX5.mjs";
// src/components/meetings/EntryGroup.astro
createAstro("https://notes.example.org");
var $$EntryGroup = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EntryGroup;
	const { id, title, href, marks, lines } = Astro.props.group;
	return renderTemplate`${maybeRenderHead($$result)}<h3${addAttribute(id, "id")}>${href ? renderTemplate`<a${addAttribute(href, "href")}>${title}</a>` : title}</h3>${marks.length > 0 && renderTemplate`<p class="set">${marks.map(({ of, tag }) => renderTemplate`<span>${of} ${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</span>`)}</p>`}<ul>${lines.map(({ html, part }) => renderTemplate`<li>${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(html)}` })}${part && renderTemplate`<small>${part.title} ${part.tag && renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": part.tag })}`}</small>`}</li>`)}</ul>`;
}, "/work/main/src/components/meetings/EntryGroup.astro", void 0);
// src/components/meetings/MeetingView.astro
createAstro("https://notes.example.org");
var $$MeetingView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MeetingView;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"title": page.title,
		"lang": page.titleLang
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Facts", $$Facts, { "facts": page.facts })}` })}${page.bodyHtml !== "" && renderTemplate`${renderComponent($$result, "Prose", $$Prose, {
		"html": page.bodyHtml,
		"lang": page.lang
	})}`}${page.lines.groups.length > 0 && renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": page.lines })}${page.lines.groups.map((group) => renderTemplate`${renderComponent($$result, "EntryGroup", $$EntryGroup, { "group": group })}`)}</section>`}${renderComponent($$result, "Sources", $$Sources, { "sources": page.sources })}${page.pager && renderTemplate`${renderComponent($$result, "Pager", $$Pager, { "pager": page.pager })}`}` })}`;
}, "/work/main/src/components/meetings/MeetingView.astro", void 0);
// src/pages/[...lang]/meetings/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
async function getStaticPaths() {
	const { meetings } = await getCatalog();
	return inEveryLanguage(meetings.map((meeting) => ({
		params: { slug: meeting.slug },
		props: { meeting }
	})));
}
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const page = meetingPage(await viewContext(Astro.params.lang), Astro.props.meeting);
	return renderTemplate`${renderComponent($$result, "MeetingView", $$MeetingView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/meetings/[slug].astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/meetings/[slug].astro";
var $$url = "/[...lang]/meetings/[slug]/";
// \0virtual:astro:page:src/pages/[...lang]/meetings/[slug]@_@astro
var page = () => _slug__exports;
export { page };
