import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { o as createAstro } from "./Page_hr4NJm7Q.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$MarkedLinks } from "./MarkedLinks_D5jxyBT9.mjs";
import { t as $$Prose } from "./Prose_DgUYcvU7.mjs";
import { t as $$Facts } from "./Facts_DKM-t5yY.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
// src/components/NounOverview.astro
createAstro("https://notes.example.org");
var $$NounOverview = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NounOverview;
	const { label, groups } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="overview"${addAttribute(label, "aria-label")}>${groups.map(({ id, title, lines }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<p><a${addAttribute(`#${id}`, "href")}>${title}</a></p>${renderComponent($$result, "MarkedLinks", $$MarkedLinks, { "lines": lines })}` })}`)}</nav>`;
}, "/work/main/src/components/NounOverview.astro", void 0);
// src/components/AnchoredHeading.astro
createAstro("https://notes.example.org");
var $$AnchoredHeading = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AnchoredHeading;
	const { id, title, lang, aliases = [], struck } = Astro.props;
	return renderTemplate`${aliases.map((alias) => renderTemplate`${maybeRenderHead($$result)}<span${addAttribute(alias, "id")}></span>`)}<h3 class="anchored"${addAttribute(lang, "lang")}><a${addAttribute(`#${id}`, "href")}>${struck ? renderTemplate`<s>${title}</s>` : title}</a></h3>`;
}, "/work/main/src/components/AnchoredHeading.astro", void 0);
// src/components/NounArticle.astro
createAstro("https://notes.example.org");
var $$NounArticle = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NounArticle;
	const { noun, tags, remark } = Astro.props;
	const { lang } = noun;
	return renderTemplate`${maybeRenderHead($$result)}<article class="noun wide"${addAttribute(noun.id, "id")}>${renderComponent($$result, "AnchoredHeading", $$AnchoredHeading, {
		"id": noun.id,
		"title": noun.title,
		"lang": lang,
		"aliases": noun.aliases,
		"struck": noun.struck
	})}<p class="marks">${tags.map((tag) => renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}`)}${remark && renderTemplate`<span class="soft">${remark}</span>`}</p>${noun.facts.length > 0 && renderTemplate`${renderComponent($$result, "Facts", $$Facts, { "facts": noun.facts })}`}${noun.summaryHtml && renderTemplate`<p${addAttribute(lang, "lang")}>${unescapeHTML(noun.summaryHtml)}</p>`}${renderSlot($$result, $$slots["default"])}${noun.bodyHtml !== "" && renderTemplate`${renderComponent($$result, "Prose", $$Prose, {
		"html": noun.bodyHtml,
		"lang": lang
	})}`}${noun.links.length > 0 && renderTemplate`${renderComponent($$result, "LinkList", $$LinkList, {
		"links": noun.links,
		"class": "small"
	})}`}${renderSlot($$result, $$slots["after"])}</article>`;
}, "/work/main/src/components/NounArticle.astro", void 0);
export { $$NounOverview as n, $$NounArticle as t };
