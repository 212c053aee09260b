import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { n as $$When, o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { a as upgradeNotesPart, i as supportPart, n as itemsPart, o as fieldReference, r as milestonesPart, t as problemReference } from "./reference-problems_DmYQKsm_.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { t as $$Entries } from "./Entries_1_sNItz3.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$ReleaseTable } from "./ReleaseTable_DRO53N7Q.mjs";
import { t as $$MarkedLinks } from "./MarkedLinks_D5jxyBT9.mjs";
import { f as withAnchors } from "./translated_Q5VoFl6f.mjs";
import { t as resolveHtml } from "./html_CTNKQbzu.mjs";
// src/components/mdx/context.ts
/** The context of the page a component was placed on. Throws outside of a body (MdxBody sets it). */
function placedContext(locals) {
	if (locals.view === void 0) throw new Error("This component only works in release.mdx and docs/, inside MdxBody.");
	return locals.view;
}
// src/components/mdx/FieldReference.astro
createAstro("https://notes.example.org");
var $$FieldReference = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FieldReference;
	const reference = fieldReference(placedContext(Astro.locals), Astro.props.noun);
	const { columns } = reference;
	return renderTemplate`${maybeRenderHead($$result)}<p><code>${reference.files}</code>. ${reference.says}</p>${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": reference.id,
		"caption": reference.caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`<thead><tr><th scope="col">${columns.field}</th><th scope="col">${columns.meaning}</th><th scope="col">${columns.value}</th><th scope="col">${columns.example}</th></tr></thead><tbody class="reference">${reference.rows.map(({ id, path, required, meaningHtml, remarksHtml, valueHtml, ...row }) => renderTemplate`<tr${addAttribute(id, "id")}><th scope="row"><code>${path}</code>${required && renderTemplate`<small>${required}</small>`}</th><td>${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(meaningHtml)}` })}${remarksHtml.map((html) => renderTemplate`<small>${unescapeHTML(html)}</small>`)}</td><td>${unescapeHTML(valueHtml)}</td><td>${row.example ? renderTemplate`<code>${row.example}</code>` : row.noExample}</td></tr>`)}</tbody>` })}`;
}, "/work/main/src/components/mdx/FieldReference.astro", void 0);
// src/components/mdx/Items.astro
createAstro("https://notes.example.org");
var $$Items = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Items;
	const { release = Astro.params.release, area, kind } = Astro.props;
	const { entries, none } = itemsPart(placedContext(Astro.locals), {
		release,
		area,
		kind
	});
	return renderTemplate`${entries.length > 0 ? renderTemplate`${renderComponent($$result, "Entries", $$Entries, { "entries": entries })}` : renderTemplate`${maybeRenderHead($$result)}<p>${none}</p>`}`;
}, "/work/main/src/components/mdx/Items.astro", void 0);
// src/components/mdx/Milestones.astro
createAstro("https://notes.example.org");
var $$Milestones = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Milestones;
	const { release = Astro.params.release, kind } = Astro.props;
	const { id, caption, columns, rows } = milestonesPart(placedContext(Astro.locals), {
		release,
		kind
	});
	return renderTemplate`${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": id,
		"caption": caption
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr><th scope="col">${columns.milestone}</th><th scope="col">${columns.planned}</th><th scope="col">${columns.actual}</th><th scope="col">${columns.state}</th></tr></thead><tbody>${rows.map(({ href, title, planned, noPlan, actual, noActual, tag }) => renderTemplate`<tr><th scope="row"><a${addAttribute(href, "href")}>${title}</a></th><td>${planned ? renderTemplate`${renderComponent($$result, "When", $$When, { "when": planned })}` : noPlan}</td><td>${actual ? renderTemplate`${renderComponent($$result, "When", $$When, { "when": actual })}` : noActual}</td><td>${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</td></tr>`)}</tbody>` })}`;
}, "/work/main/src/components/mdx/Milestones.astro", void 0);
// src/components/mdx/ProblemReference.astro
createAstro("https://notes.example.org");
var $$ProblemReference = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ProblemReference;
	const reference = problemReference(placedContext(Astro.locals), Astro.props.level);
	return renderTemplate`${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": reference.id,
		"caption": reference.caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr><th scope="col">${reference.columns.code}</th><th scope="col">${reference.columns.meaning}</th></tr></thead><tbody class="reference">${reference.rows.map(({ code, meaningHtml }) => renderTemplate`<tr${addAttribute(code, "id")}><th scope="row"><code>${code}</code></th><td>${unescapeHTML(meaningHtml)}</td></tr>`)}</tbody>` })}`;
}, "/work/main/src/components/mdx/ProblemReference.astro", void 0);
// src/components/mdx/SupportTable.astro
createAstro("https://notes.example.org");
var $$SupportTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SupportTable;
	const { release = Astro.params.release } = Astro.props;
	const table = supportPart(placedContext(Astro.locals), { release });
	return renderTemplate`${renderComponent($$result, "ReleaseTable", $$ReleaseTable, {
		"id": `support-${release?.replaceAll(".", "-") ?? "all"}`,
		"table": table
	})}`;
}, "/work/main/src/components/mdx/SupportTable.astro", void 0);
// src/components/mdx/tab-group.ts
/** Stands for the name of the group until `<Tabs>` puts that in. */
var TAB_GROUP = "relnotes-tab-group";
// src/components/mdx/Tab.astro
createAstro("https://notes.example.org");
var $$Tab = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tab;
	const { title } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<details${addAttribute(TAB_GROUP, "name")}><summary>${title}</summary><div>${renderSlot($$result, $$slots["default"])}</div></details>`;
}, "/work/main/src/components/mdx/Tab.astro", void 0);
// src/components/mdx/Tabs.astro
createAstro("https://notes.example.org");
var $$Tabs = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tabs;
	const { label } = Astro.props;
	const tabs = await Astro.slots.render("default");
	const group = [...tabs.matchAll(/<summary>(.*?)<\/summary>/gsu)].map(([, title]) => title).join(" ").replace(/[^\p{L}\p{N}]+/gu, "-");
	const html = tabs.replaceAll(TAB_GROUP, () => group).replace("<details", "<details open");
	return renderTemplate`${maybeRenderHead($$result)}<div class="tabs"${addAttribute(label === void 0 ? void 0 : "group", "role")}${addAttribute(label, "aria-label")}>${unescapeHTML(html)}</div>`;
}, "/work/main/src/components/mdx/Tabs.astro", void 0);
// src/components/mdx/UpgradeNotes.astro
createAstro("https://notes.example.org");
var $$UpgradeNotes = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$UpgradeNotes;
	const { release = Astro.params.release, phase, advice } = Astro.props;
	const part = upgradeNotesPart(placedContext(Astro.locals), {
		release,
		phase,
		advice
	});
	return renderTemplate`${part.entries.length > 0 ? renderTemplate`${renderComponent($$result, "MarkedLinks", $$MarkedLinks, { "lines": part.entries })}` : renderTemplate`${maybeRenderHead($$result)}<p>${part.none}</p>`}`;
}, "/work/main/src/components/mdx/UpgradeNotes.astro", void 0);
// src/components/mdx/components.ts
/** What a writer may place in `release.mdx` and `docs/**`, by the name it has there. */
var mdxComponents = {
	FieldReference: $$FieldReference,
	Items: $$Items,
	Milestones: $$Milestones,
	ProblemReference: $$ProblemReference,
	SupportTable: $$SupportTable,
	Tab: $$Tab,
	Tabs: $$Tabs,
	UpgradeNotes: $$UpgradeNotes
};
// src/components/mdx/Resolved.astro
createAstro("https://notes.example.org");
var $$Resolved = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Resolved;
	const { context, anchors } = Astro.props;
	const html = await Astro.slots.render("default");
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(resolveHtml(withAnchors(html, anchors), context))}` })}`;
}, "/work/main/src/components/mdx/Resolved.astro", void 0);
// src/components/MdxBody.astro
createAstro("https://notes.example.org");
var $$MdxBody = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MdxBody;
	const { context, content: Content, anchors } = Astro.props;
	Astro.locals.view = context;
	return renderTemplate`${Content && renderTemplate`${renderComponent($$result, "Resolved", $$Resolved, {
		"context": context,
		"anchors": anchors
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Content", Content, { "components": mdxComponents })}` })}`}`;
}, "/work/main/src/components/MdxBody.astro", void 0);
export { $$MdxBody as t };
