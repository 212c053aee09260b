import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { a as renderScript, o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/Filter.astro
createAstro("https://notes.example.org");
var $$Filter = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Filter;
	const { title, facets, all, shown, none, reset } = Astro.props.filter;
	return renderTemplate`${maybeRenderHead($$result)}<div class="filter"><details><summary>${title}</summary>${facets.map(({ name, title: question, options }) => renderTemplate`<fieldset${addAttribute(name, "name")}><legend>${question}</legend>${options.map(({ value, label }) => renderTemplate`<label><input type="checkbox"${addAttribute(value, "value")}>${label}</label>`)}</fieldset>`)}</details><p><output${addAttribute(shown, "data-shown")}${addAttribute(none, "data-none")}>${all}</output><button type="button" hidden>${reset}</button></p></div>${renderScript($$result, "/work/main/src/components/Filter.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/components/Filter.astro", void 0);
export { $$Filter as t };
