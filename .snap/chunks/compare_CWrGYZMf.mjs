import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { a as renderScript, i as $$PageHead, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as compareLink } from "./compare-link_BVdB6ULG.mjs";
import { t as comparePage } from "./compare-page_BpG4Dx6y.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { r as releasePaths } from "./_paths_C22BOUX5.mjs";
// src/components/compare/CompareTable.astro
createAstro("https://notes.example.org");
var $$CompareTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CompareTable;
	const { caption, head, columns, groups } = Astro.props.table;
	return renderTemplate`${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": "compare",
		"caption": caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr><th scope="col">${head}</th>${columns.map(({ label, href }) => renderTemplate`<th scope="col"><a${addAttribute(href, "href")}>${label}</a></th>`)}</tr></thead>${groups.map(({ title, rows }) => renderTemplate`<tbody class="states"><tr><th scope="rowgroup"${addAttribute(columns.length + 1, "colspan")} class="group">${title}</th></tr>${rows.map(({ label, lang, href, cells }) => renderTemplate`<tr><th scope="row"><a${addAttribute(href, "href")}${addAttribute(lang, "lang")}>${label}</a></th>${cells.map(({ span, tag, text }) => renderTemplate`<td${addAttribute(span > 1 ? span : void 0, "colspan")}>${tag && renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}`}${text && renderTemplate`<small>${text}</small>`}</td>`)}</tr>`)}</tbody>`)}` })}`;
}, "/work/main/src/components/compare/CompareTable.astro", void 0);
// src/components/compare/Picker.astro
createAstro("https://notes.example.org");
var $$Picker = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Picker;
	const { picker } = Astro.props;
	const { label, any, options, all, differences, none, reset } = picker;
	const choices = [{
		name: "from",
		label: picker.from
	}, {
		name: "to",
		label: picker.to
	}];
	return renderTemplate`${maybeRenderHead($$result)}<fieldset class="pair"><legend>${label}</legend>${choices.map((choice) => renderTemplate`<label>${choice.label}${" "}<select${addAttribute(choice.name, "name")}><option value="">${any}</option>${options.map((option) => renderTemplate`<option${addAttribute(option.value, "value")}>${option.label}</option>`)}</select></label>`)}<output${addAttribute(differences, "data-differences")}${addAttribute(none, "data-none")}>${all}</output><button type="button" hidden>${reset}</button></fieldset>`;
}, "/work/main/src/components/compare/Picker.astro", void 0);
// src/components/compare/CompareView.astro
createAstro("https://notes.example.org");
var $$CompareView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CompareView;
	const { page } = Astro.props;
	const { neighbours, table } = page;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"over": page.over,
		"title": page.title,
		"lead": page.lead
	})}${neighbours.links.length > 0 && renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": neighbours })}${renderComponent($$result, "LinkList", $$LinkList, {
		"links": neighbours.links,
		"class": "columns"
	})}</section>`}<section class="wide">${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": table })}${renderComponent($$result, "Picker", $$Picker, { "picker": page.picker })}${page.legends.map((legend) => renderTemplate`${renderComponent($$result, "Legend", $$Legend, { "legend": legend })}`)}${renderComponent($$result, "CompareTable", $$CompareTable, { "table": table })}</section>` })}${renderScript($$result, "/work/main/src/components/compare/CompareView.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/components/compare/CompareView.astro", void 0);
// src/pages/[...lang]/releases/[release]/compare.astro
var compare_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Compare,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
async function getStaticPaths() {
	const context = await viewContext();
	return (await releasePaths()).filter(({ props }) => compareLink(context, props.release) !== void 0);
}
var $$Compare = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Compare;
	const page = comparePage(await viewContext(Astro.params.lang), Astro.props.release);
	return renderTemplate`${renderComponent($$result, "CompareView", $$CompareView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/compare.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/compare.astro";
var $$url = "/[...lang]/releases/[release]/compare/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/compare@_@astro
var page = () => compare_exports;
export { page };
