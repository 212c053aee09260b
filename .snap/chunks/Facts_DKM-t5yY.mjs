import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
// src/components/Facts.astro
createAstro("https://notes.example.org");
var $$Facts = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Facts;
	const { facts } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<dl class="facts">${facts.map(({ label, values }) => renderTemplate`<div><dt>${label}</dt>${values.map(({ text, href, datetime, tag }) => renderTemplate`<dd>${tag ? renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}` : datetime ? renderTemplate`<time${addAttribute(datetime, "datetime")}>${text}</time>` : href ? renderTemplate`<a${addAttribute(href, "href")}>${text}</a>` : text}</dd>`)}</div>`)}</dl>`;
}, "/work/main/src/components/Facts.astro", void 0);
export { $$Facts as t };
