import { b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
// src/components/AdviceCounts.astro
createAstro("https://notes.example.org");
var $$AdviceCounts = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AdviceCounts;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="counts">${Astro.props.counts.map(({ n, tag }) => renderTemplate`<li>${n} ${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</li>`)}</ul>`;
}, "/work/main/src/components/AdviceCounts.astro", void 0);
export { $$AdviceCounts as t };
