import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$Duties } from "./Duties_B4z0eXRR.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
// src/components/Entries.astro
createAstro("https://notes.example.org");
var $$Entries = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Entries;
	const { entries } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="entries">${entries.map(({ lang, title, href, summary, tags, remarks, duties, facets }) => renderTemplate`<li${addAttribute(facets, "data-f")}><a${addAttribute(href, "href")}${addAttribute(lang, "lang")}>${title}</a>${tags.map((tag) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${" "}${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}` })}`)}${remarks.map((remark) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${" "}<small>${remark}</small>` })}`)}${summary && renderTemplate`<p${addAttribute(lang, "lang")}>${unescapeHTML(summary)}</p>`}${duties.length > 0 && renderTemplate`${renderComponent($$result, "Duties", $$Duties, {
		"duties": duties,
		"lang": lang
	})}`}</li>`)}</ul>`;
}, "/work/main/src/components/Entries.astro", void 0);
export { $$Entries as t };
