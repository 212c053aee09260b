import { b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
// src/components/Sources.astro
createAstro("https://notes.example.org");
var $$Sources = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Sources;
	const { sources } = Astro.props;
	return renderTemplate`${sources.list.length > 0 && renderTemplate`${maybeRenderHead($$result)}<details class="sources"><summary>${sources.title}</summary>${renderComponent($$result, "LinkList", $$LinkList, { "links": sources.list })}</details>`}`;
}, "/work/main/src/components/Sources.astro", void 0);
export { $$Sources as t };
