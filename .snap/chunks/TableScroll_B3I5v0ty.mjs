import { S as addAttribute, b as maybeRenderHead, g as renderSlot, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
// src/components/TableScroll.astro
createAstro("https://notes.example.org");
var $$TableScroll = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TableScroll;
	const { id, caption, quiet = false } = Astro.props;
	const captionId = `${id}-caption`;
	return renderTemplate`${maybeRenderHead($$result)}<section class="scroll"${addAttribute(captionId, "aria-labelledby")} tabindex="0"><table><caption${addAttribute(captionId, "id")}><span${addAttribute(quiet ? "hidden" : void 0, "class")}>${caption}</span></caption>${renderSlot($$result, $$slots["default"])}</table></section>`;
}, "/work/main/src/components/TableScroll.astro", void 0);
export { $$TableScroll as t };
