import { b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
// src/components/Legend.astro
createAstro("https://notes.example.org");
var $$Legend = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Legend;
	const { legend } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<details class="legend"><summary>${legend.title}</summary><dl>${legend.entries.map(({ tag, meaning }) => renderTemplate`<div><dt>${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</dt><dd>${meaning}</dd></div>`)}</dl></details>`;
}, "/work/main/src/components/Legend.astro", void 0);
export { $$Legend as t };
