import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/Duties.astro
createAstro("https://notes.example.org");
var $$Duties = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Duties;
	const { duties, lang } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<dl class="duties">${duties.map(({ label, html }) => renderTemplate`<div><dt>${label}</dt><dd${addAttribute(lang, "lang")}>${unescapeHTML(html)}</dd></div>`)}</dl>`;
}, "/work/main/src/components/Duties.astro", void 0);
export { $$Duties as t };
