import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/Tag.astro
createAstro("https://notes.example.org");
var $$Tag = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tag;
	const { tag } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<span${addAttribute(`tag ${tag.tone} ${tag.shape}`, "class")}>${tag.word}</span>`;
}, "/work/main/src/components/Tag.astro", void 0);
export { $$Tag as t };
