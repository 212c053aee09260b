import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { a as renderScript, i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$AdviceCounts } from "./AdviceCounts_oFHOMxn9.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { t as upgradeIndexPage } from "./upgrade-index-page_Bji-Kxea.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { n as languagePaths } from "./_paths_C22BOUX5.mjs";
// src/components/upgrade/PathChooser.astro
createAstro("https://notes.example.org");
var $$PathChooser = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PathChooser;
	const { chooser } = Astro.props;
	const { from, to } = chooser;
	return renderTemplate`${maybeRenderHead($$result)}<section class="chooser" hidden aria-labelledby="chooser"><h2 id="chooser">${chooser.title}</h2><p><label>${from.label}${" "}<select autocomplete="off">${from.groups.map(({ label, release, versions }) => renderTemplate`<optgroup${addAttribute(label, "label")}>${versions.map((version, index) => renderTemplate`<option${addAttribute(version, "value")}${addAttribute(release, "data-release")}${addAttribute(version === from.chosen, "selected")}${addAttribute(index === versions.length - 1 ? "" : void 0, "data-first")}>${version}</option>`)}</optgroup>`)}</select></label>${" "}<label>${to.label}${" "}<select autocomplete="off">${to.options.map(({ value, label }) => renderTemplate`<option${addAttribute(value, "value")}>${label}</option>`)}</select></label>${" "}<a${addAttribute(chooser.base, "href")}>${chooser.show}</a></p></section>${renderScript($$result, "/work/main/src/components/upgrade/PathChooser.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/components/upgrade/PathChooser.astro", void 0);
// src/components/upgrade/PathTable.astro
createAstro("https://notes.example.org");
var $$PathTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PathTable;
	const { table } = Astro.props;
	return renderTemplate`${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": "path-table",
		"caption": table.caption
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr><th scope="col">${table.corner}</th>${table.columns.map(({ label, version }) => renderTemplate`<th scope="col">${label} <small>${version}</small></th>`)}</tr></thead><tbody>${table.rows.map(({ label, version, cells }) => renderTemplate`<tr><th scope="row">${label} <small>${version}</small></th>${cells.map((cell) => renderTemplate`<td>${cell && renderTemplate`<a${addAttribute(cell.href, "href")}${addAttribute(cell.isPath ? void 0 : "soft", "class")}><span class="hidden">${cell.pair}</span> ${cell.text}</a>`}</td>`)}</tr>`)}</tbody>` })}`;
}, "/work/main/src/components/upgrade/PathTable.astro", void 0);
// src/components/upgrade/UpgradeIndex.astro
createAstro("https://notes.example.org");
var $$UpgradeIndex = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$UpgradeIndex;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"title": page.title,
		"lead": page.lead
	})}${page.chooser && renderTemplate`${renderComponent($$result, "PathChooser", $$PathChooser, { "chooser": page.chooser })}`}${page.table && renderTemplate`${maybeRenderHead($$result)}<section class="wide paths"><h2${addAttribute(page.table.id, "id")}>${page.table.title}</h2>${renderComponent($$result, "PathTable", $$PathTable, { "table": page.table })}</section>`}${page.older && renderTemplate`<section><h2${addAttribute(page.older.id, "id")}>${page.older.title}</h2>${page.older.parts.map(({ text, links }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<p>${text}</p>${renderComponent($$result, "LinkList", $$LinkList, { "links": links })}` })}`)}</section>`}<h2${addAttribute(page.notes.id, "id")}>${page.notes.title}</h2><ul class="plain ways">${page.rows.map(({ label, href, version, when, support, counts, none }) => renderTemplate`<li><h3><a${addAttribute(href, "href")}>${label}</a></h3><p class="soft">${version} ${when && renderTemplate`${renderComponent($$result, "When", $$When, { "when": when })}`} ${renderComponent($$result, "Tag", $$Tag, { "tag": support })}</p>${none === void 0 ? renderTemplate`${renderComponent($$result, "AdviceCounts", $$AdviceCounts, { "counts": counts })}` : renderTemplate`<p>${none}</p>`}</li>`)}</ul>` })}`;
}, "/work/main/src/components/upgrade/UpgradeIndex.astro", void 0);
// src/pages/[...lang]/upgrade/index.astro
var upgrade_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
var getStaticPaths = languagePaths;
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const page = upgradeIndexPage(await viewContext(Astro.params.lang));
	return renderTemplate`${renderComponent($$result, "UpgradeIndex", $$UpgradeIndex, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/upgrade/index.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/upgrade/index.astro";
var $$url = "/[...lang]/upgrade/";
// \0virtual:astro:page:src/pages/[...lang]/upgrade/index@_@astro
var page = () => upgrade_exports;
export { page };
