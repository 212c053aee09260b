import { A as unescapeHTML, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/Notice.astro
createAstro("https://notes.example.org");
var $$Notice = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Notice;
	const { title, html } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="notice"><p><strong>${title}</strong></p><p>${unescapeHTML(html)}</p></div>`;
}, "/work/main/src/components/Notice.astro", void 0);
export { $$Notice as t };
