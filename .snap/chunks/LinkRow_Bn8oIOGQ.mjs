import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/LinkRow.astro
createAstro("https://notes.example.org");
var $$LinkRow = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LinkRow;
	const { links } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="link-row">${links.map(({ label, href }) => renderTemplate`<li><a${addAttribute(href, "href")}>${label}</a></li>`)}</ul>`;
}, "/work/main/src/components/LinkRow.astro", void 0);
export { $$LinkRow as t };
