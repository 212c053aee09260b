import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { n as $$When, o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
// src/components/releases/ReleaseTable.astro
createAstro("https://notes.example.org");
var $$ReleaseTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReleaseTable;
	const { id, table } = Astro.props;
	return renderTemplate`${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": id,
		"caption": table.caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr>${table.head.map((title) => renderTemplate`<th scope="col">${title}</th>`)}</tr></thead><tbody>${table.rows.map(({ link, version, newest, ga, until, extended, tag }) => renderTemplate`<tr><th scope="row" class="nowrap"><a${addAttribute(link.href, "href")}>${link.label}</a> <small>${version}</small></th><td>${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</td><td class="nowrap">${renderComponent($$result, "When", $$When, { "when": until })}${extended && renderTemplate`<small>${extended.label} ${renderComponent($$result, "When", $$When, { "when": extended.until })}</small>`}</td><td>${newest ? renderTemplate`<a${addAttribute(newest.href, "href")}>${newest.text}</a>` : version}</td><td class="nowrap">${renderComponent($$result, "When", $$When, { "when": ga })}</td></tr>`)}</tbody>` })}`;
}, "/work/main/src/components/releases/ReleaseTable.astro", void 0);
export { $$ReleaseTable as t };
