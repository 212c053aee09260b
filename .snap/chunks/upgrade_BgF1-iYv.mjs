import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, r as $$NavList, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$AdviceCounts } from "./AdviceCounts_oFHOMxn9.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { n as $$NounOverview, t as $$NounArticle } from "./NounArticle_rP3taeQb.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as upgradeNotesPage } from "./upgrade-notes-page_GgdTvHC9.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { r as releasePaths } from "./_paths_C22BOUX5.mjs";
// src/components/upgrade/NoteHistory.astro
createAstro("https://notes.example.org");
var $$NoteHistory = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NoteHistory;
	const { history } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<details class="note-history"><summary>${history.title}</summary><ol>${history.entries.map(({ milestone, when, tag, phase, saidHtml, whyHtml, sources }) => renderTemplate`<li><span class="soft">${milestone} ${when && renderTemplate`${renderComponent($$result, "When", $$When, { "when": when })}`}</span>${tag && renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}`}${phase && renderTemplate`<b>${phase}</b>`}${saidHtml && renderTemplate`<p>${unescapeHTML(saidHtml)}</p>`}${whyHtml && renderTemplate`<p>${unescapeHTML(whyHtml)}</p>`}${sources.length > 0 && renderTemplate`${renderComponent($$result, "LinkList", $$LinkList, {
		"links": sources,
		"class": "small"
	})}`}</li>`)}</ol></details>`;
}, "/work/main/src/components/upgrade/NoteHistory.astro", void 0);
// src/components/upgrade/NoteArticle.astro
createAstro("https://notes.example.org");
var $$NoteArticle = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NoteArticle;
	const { note } = Astro.props;
	return renderTemplate`${renderComponent($$result, "NounArticle", $$NounArticle, {
		"noun": note,
		"tags": [note.tag],
		"remark": note.changed
	}, { "after": ($$result) => renderTemplate`${note.history && renderTemplate`${renderComponent($$result, "NoteHistory", $$NoteHistory, {
		"slot": "after",
		"history": note.history
	})}`}` })}`;
}, "/work/main/src/components/upgrade/NoteArticle.astro", void 0);
// src/components/upgrade/UpgradeNotes.astro
createAstro("https://notes.example.org");
var $$UpgradeNotes = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$UpgradeNotes;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"over": page.over,
		"title": page.title,
		"lead": page.lead
	}, { "default": ($$result) => renderTemplate`${page.none && renderTemplate`${maybeRenderHead($$result)}<p>${page.none}</p>`}${page.counts.length > 0 && renderTemplate`${renderComponent($$result, "AdviceCounts", $$AdviceCounts, { "counts": page.counts })}`}${page.paths && renderTemplate`${renderComponent($$result, "NavList", $$NavList, {
		"nav": page.paths,
		"class": "small linked"
	})}`}` })}${page.groups.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "NounOverview", $$NounOverview, {
		"label": page.overviewLabel,
		"groups": page.groups
	})}${renderComponent($$result, "Legend", $$Legend, { "legend": page.legend })}` })}`}${page.groups.map(({ id, title, lines }) => renderTemplate`<section class="wide">${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": {
		id,
		title
	} })}${lines.map((note) => renderTemplate`${renderComponent($$result, "NoteArticle", $$NoteArticle, { "note": note })}`)}</section>`)}` })}`;
}, "/work/main/src/components/upgrade/UpgradeNotes.astro", void 0);
// src/pages/[...lang]/releases/[release]/upgrade.astro
var upgrade_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Upgrade,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
var getStaticPaths = releasePaths;
var $$Upgrade = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Upgrade;
	const page = upgradeNotesPage(await viewContext(Astro.params.lang), Astro.props.release);
	return renderTemplate`${renderComponent($$result, "UpgradeNotes", $$UpgradeNotes, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/upgrade.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/upgrade.astro";
var $$url = "/[...lang]/releases/[release]/upgrade/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/upgrade@_@astro
var page = () => upgrade_exports;
export { page };
