import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/LinkList.astro
createAstro("https://notes.example.org");
var $$LinkList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LinkList;
	const { links, class: name } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul${addAttribute(name, "class")}>${links.map(({ label, lang, href }) => renderTemplate`<li>${href ? renderTemplate`<a${addAttribute(href, "href")}${addAttribute(lang, "lang")}>${label}</a>` : label}</li>`)}</ul>`;
}, "/work/main/src/components/LinkList.astro", void 0);
export { $$LinkList as t };
