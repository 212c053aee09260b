import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/Prose.astro
createAstro("https://notes.example.org");
var $$Prose = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Prose;
	const { html, lang } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="prose"${addAttribute(lang, "lang")}>${html === void 0 ? renderTemplate`${renderSlot($$result, $$slots["default"])}` : renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(html)}` })}`}</div>`;
}, "/work/main/src/components/Prose.astro", void 0);
export { $$Prose as t };
