import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/Toc.astro
createAstro("https://notes.example.org");
var $$Toc = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Toc;
	const { nav } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="toc" aria-labelledby="toc"><p id="toc">${nav.label}</p><ul>${nav.links.map(({ label, href }) => renderTemplate`<li><a${addAttribute(href, "href")}>${label}</a></li>`)}</ul></nav>`;
}, "/work/main/src/components/Toc.astro", void 0);
export { $$Toc as t };
