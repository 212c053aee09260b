import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/timeline/TestedList.astro
createAstro("https://notes.example.org");
var $$TestedList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TestedList;
	return renderTemplate`${maybeRenderHead($$result)}<ul class="tested">${Astro.props.tested.map(({ by, detail, noteHtml, href }) => renderTemplate`<li><b>${href ? renderTemplate`<a${addAttribute(href, "href")}>${by}</a>` : by}</b>${detail}${noteHtml && renderTemplate`<small>${unescapeHTML(noteHtml)}</small>`}</li>`)}</ul>`;
}, "/work/main/src/components/timeline/TestedList.astro", void 0);
export { $$TestedList as t };
