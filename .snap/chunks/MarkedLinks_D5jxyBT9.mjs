import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
// src/components/MarkedLinks.astro
createAstro("https://notes.example.org");
var $$MarkedLinks = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MarkedLinks;
	const { lines } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="marked">${lines.map(({ title, lang, href, tag, remark, struck, facet }) => renderTemplate`<li${addAttribute(facet, "data-also")}>${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}${" "}<span><a${addAttribute(href, "href")}${addAttribute(lang, "lang")}>${struck ? renderTemplate`<s>${title}</s>` : title}</a>${" "}${remark && renderTemplate`<small>${remark}</small>`}</span></li>`)}</ul>`;
}, "/work/main/src/components/MarkedLinks.astro", void 0);
export { $$MarkedLinks as t };
