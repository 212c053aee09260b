import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/SectionHeading.astro
createAstro("https://notes.example.org");
var $$SectionHeading = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SectionHeading;
	const { section, level = 2 } = Astro.props;
	const Heading = `h${level}`;
	return renderTemplate`${renderComponent($$result, "Heading", Heading, { "id": section.id }, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<a${addAttribute(`#${section.id}`, "href")}>${section.title}</a>` })}`;
}, "/work/main/src/components/SectionHeading.astro", void 0);
export { $$SectionHeading as t };
