import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
// src/components/release/DutyBox.astro
createAstro("https://notes.example.org");
var $$DutyBox = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$DutyBox;
	const { duty, heading: Heading = "h2" } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section class="duty" aria-labelledby="duty">${renderComponent($$result, "Heading", Heading, {
		"id": "duty",
		"class": "duty-title"
	}, { "default": ($$result) => renderTemplate`<a href="#duty">${duty.title}</a>` })}${duty.none ? renderTemplate`<p>${duty.none}</p>` : renderTemplate`<ul>${duty.counts.map(({ n, tag }) => renderTemplate`<li><b>${n}</b> ${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</li>`)}</ul>`}${duty.links.map(({ label, href }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<a${addAttribute(href, "href")}>${label}</a>${" "}` })}`)}</section>`;
}, "/work/main/src/components/release/DutyBox.astro", void 0);
export { $$DutyBox as t };
