import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/Pager.astro
createAstro("https://notes.example.org");
var $$Pager = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Pager;
	const { label, previous, next } = Astro.props.pager;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="pager"${addAttribute(label, "aria-label")}>${previous && renderTemplate`<a rel="prev"${addAttribute(previous.href, "href")}><small>${previous.side}</small> <span${addAttribute(previous.lang, "lang")}>${previous.label}</span></a>`}${next && renderTemplate`<a rel="next"${addAttribute(next.href, "href")}><small>${next.side}</small> <span${addAttribute(next.lang, "lang")}>${next.label}</span></a>`}</nav>`;
}, "/work/main/src/components/Pager.astro", void 0);
export { $$Pager as t };
