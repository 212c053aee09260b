import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Duties } from "./Duties_B4z0eXRR.mjs";
import { t as $$Facts } from "./Facts_DKM-t5yY.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
import { t as $$Notice } from "./Notice_BzGYUqtQ.mjs";
import { t as $$Pager } from "./Pager_CHte4YwC.mjs";
import { t as $$Prose } from "./Prose_DgUYcvU7.mjs";
import { t as $$Toc } from "./Toc_CWiW3Qu4.mjs";
import { t as $$Sources } from "./Sources_D5hr1oO-.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { f as createComponent, t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { t as itemPage } from "./item-page_BQ3Oec75.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { t as inEveryLanguage } from "./_paths_C22BOUX5.mjs";
// src/components/item/Dates.astro
createAstro("https://notes.example.org");
var $$Dates = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Dates;
	const { dates, remark } = Astro.props;
	return renderTemplate`${(dates.length > 0 || remark) && renderTemplate`${maybeRenderHead($$result)}<p class="dates">${dates.map(({ label, day }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<small>${label} ${renderComponent($$result, "When", $$When, { "when": day })}</small>${" "}` })}`)}${remark && renderTemplate`<small>${remark}</small>`}</p>`}`;
}, "/work/main/src/components/item/Dates.astro", void 0);
// src/components/item/Evidence.astro
createAstro("https://notes.example.org");
var $$Evidence = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Evidence;
	const { links } = Astro.props;
	return renderTemplate`${links.length > 0 && renderTemplate`${maybeRenderHead($$result)}<span class="evidence">${links.map(({ label, href }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${href ? renderTemplate`<a${addAttribute(href, "href")}>${label}</a>` : renderTemplate`<span>${label}</span>`} ` })}`)}</span>`}`;
}, "/work/main/src/components/item/Evidence.astro", void 0);
// src/components/item/AskList.astro
createAstro("https://notes.example.org");
var $$AskList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AskList;
	const { asks } = Astro.props;
	return renderTemplate`${asks.length > 0 && renderTemplate`${maybeRenderHead($$result)}<ul class="plain asks">${asks.map(({ who, tag, html, whyHtml, dates, outcome, sources }) => renderTemplate`<li><b>${who}</b> ${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}<p>${unescapeHTML(html)}</p>${whyHtml && renderTemplate`<p>${unescapeHTML(whyHtml)}</p>`}${renderComponent($$result, "Dates", $$Dates, {
		"dates": dates,
		"remark": outcome
	})}${renderComponent($$result, "Evidence", $$Evidence, { "links": sources })}</li>`)}</ul>`}`;
}, "/work/main/src/components/item/AskList.astro", void 0);
// src/components/item/DecisionList.astro
createAstro("https://notes.example.org");
var $$DecisionList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$DecisionList;
	const { decisions } = Astro.props;
	return renderTemplate`${decisions.map(({ html, dates, options, outcome, rejected, sources }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h3>${unescapeHTML(html)}</h3>${options.length > 0 && renderTemplate`<ul>${options.map((option) => renderTemplate`<li>${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(option.html)}` })}${option.rejectedHtml && renderTemplate`<p class="rejected"><b class="calm">${rejected}:</b> ${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(option.rejectedHtml)}` })}</p>`}</li>`)}</ul>`}<p class="outcome"><b>${outcome.label}:</b> ${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(outcome.html)}` })}</p>${renderComponent($$result, "Dates", $$Dates, { "dates": dates })}${renderComponent($$result, "Evidence", $$Evidence, { "links": sources })}` })}`)}`;
}, "/work/main/src/components/item/DecisionList.astro", void 0);
// src/components/item/Answers.astro
createAstro("https://notes.example.org");
var $$Answers = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Answers;
	const { answers } = Astro.props;
	return renderTemplate`${answers.length > 0 && renderTemplate`${maybeRenderHead($$result)}<ul class="answers">${answers.map(({ title, tag, noteHtml, evidence }) => renderTemplate`<li>${title} ${renderComponent($$result, "Tag", $$Tag, { "tag": tag })} ${noteHtml && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(noteHtml)}` })}`}${renderComponent($$result, "Evidence", $$Evidence, { "links": evidence })}</li>`)}</ul>`}`;
}, "/work/main/src/components/item/Answers.astro", void 0);
// src/components/item/History.astro
createAstro("https://notes.example.org");
var $$History = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$History;
	const { entries } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ol class="history">${entries.map(({ day, places, tags, noteHtml, attention, answers, parts, sources }) => renderTemplate`<li><p>${day && renderTemplate`<b>${renderComponent($$result, "When", $$When, { "when": day })}</b>`}${" "}${places.map(({ label, href }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<a${addAttribute(href, "href")}>${label}</a>${" "}` })}`)}${tags.map((tag) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}${" "}` })}`)}</p>${noteHtml && renderTemplate`<p>${unescapeHTML(noteHtml)}</p>`}${attention && renderTemplate`<p><b class="warn">${attention.label}</b> ${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(attention.html)}` })}</p>`}${renderComponent($$result, "Answers", $$Answers, { "answers": answers })}${parts.length > 0 && renderTemplate`<ul class="answers">${parts.map((part) => renderTemplate`<li>${part.title}${" "}${part.tags.map((tag) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}${" "}` })}`)}${" "}${part.noteHtml && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(part.noteHtml)}` })}`}${renderComponent($$result, "Answers", $$Answers, { "answers": part.answers })}</li>`)}</ul>`}${renderComponent($$result, "Evidence", $$Evidence, { "links": sources })}</li>`)}</ol>`;
}, "/work/main/src/components/item/History.astro", void 0);
// src/components/item/PartList.astro
createAstro("https://notes.example.org");
var $$PartList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PartList;
	const { parts } = Astro.props;
	return renderTemplate`${parts.map(({ id, title, tag, likelihood, noteHtml, answers, links, asks }) => renderTemplate`${maybeRenderHead($$result)}<section class="part">${renderComponent($$result, "SectionHeading", $$SectionHeading, {
		"section": {
			id,
			title
		},
		"level": 3
	})}<p>${renderComponent($$result, "Tag", $$Tag, { "tag": tag })} ${likelihood && renderTemplate`<small>${likelihood}</small>`}</p>${noteHtml && renderTemplate`<p>${unescapeHTML(noteHtml)}</p>`}${renderComponent($$result, "Answers", $$Answers, { "answers": answers })}${links.length > 0 && renderTemplate`${renderComponent($$result, "LinkList", $$LinkList, { "links": links })}`}${renderComponent($$result, "AskList", $$AskList, { "asks": asks })}</section>`)}`;
}, "/work/main/src/components/item/PartList.astro", void 0);
// src/components/item/ReadinessTable.astro
createAstro("https://notes.example.org");
var $$ReadinessTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReadinessTable;
	const { section } = Astro.props;
	return renderTemplate`${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": section })}${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": section.id,
		"caption": section.caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr>${section.head.map((title) => renderTemplate`<th scope="col">${title}</th>`)}</tr></thead><tbody>${section.rows.map(({ title, question, tag, noteHtml, evidence }) => renderTemplate`<tr><th scope="row">${title} <small class="question">${question}</small></th><td>${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</td><td>${noteHtml && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(noteHtml)}` })}`}${renderComponent($$result, "Evidence", $$Evidence, { "links": evidence })}</td></tr>`)}</tbody>` })}${renderComponent($$result, "Legend", $$Legend, { "legend": section.legend })}`;
}, "/work/main/src/components/item/ReadinessTable.astro", void 0);
// src/components/item/ItemView.astro
createAstro("https://notes.example.org");
var $$ItemView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ItemView;
	const { page } = Astro.props;
	const { over, parts, asks, decisions, history, links } = page;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${page.bodyHtml && renderTemplate`${renderComponent($$result, "Prose", $$Prose, {
			"html": page.bodyHtml,
			"lang": page.lang
		})}`}${parts && renderTemplate`${maybeRenderHead($$result)}<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": parts })}${renderComponent($$result, "PartList", $$PartList, { "parts": parts.parts })}</section>`}${page.readiness && renderTemplate`${renderComponent($$result, "ReadinessTable", $$ReadinessTable, { "section": page.readiness })}`}${asks && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": asks })}${renderComponent($$result, "AskList", $$AskList, { "asks": asks.asks })}</section>`}${decisions && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": decisions })}${renderComponent($$result, "DecisionList", $$DecisionList, { "decisions": decisions.decisions })}</section>`}${history && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": history })}${renderComponent($$result, "History", $$History, { "entries": history.entries })}</section>`}${links && renderTemplate`<section>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": links })}${renderComponent($$result, "LinkList", $$LinkList, { "links": links.links })}</section>`}${page.legends.map((legend) => renderTemplate`${renderComponent($$result, "Legend", $$Legend, { "legend": legend })}`)}${renderComponent($$result, "Sources", $$Sources, { "sources": page.sources })}${page.pager && renderTemplate`${renderComponent($$result, "Pager", $$Pager, { "pager": page.pager })}`}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"title": page.title,
			"lead": page.leadHtml,
			"lang": page.lang
		}, {
			"default": ($$result) => renderTemplate`${page.attention && renderTemplate`${renderComponent($$result, "Notice", $$Notice, {
				"title": page.attention.title,
				"html": page.attention.html
			})}`}${page.duties.length > 0 && renderTemplate`${renderComponent($$result, "Duties", $$Duties, {
				"duties": page.duties,
				"lang": page.lang
			})}`}`,
			"over": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "over" }, { "default": ($$result) => renderTemplate`<a${addAttribute(over.area.href, "href")}>${over.area.label}</a> · ${over.kind}${" "}${over.breaking && renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": over.breaking })}`}` })}`
		})}`,
		"toc": ($$result) => renderTemplate`<div class="aside">${renderComponent($$result, "Facts", $$Facts, { "facts": page.facts })}${page.toc && renderTemplate`${renderComponent($$result, "Toc", $$Toc, { "nav": page.toc })}`}</div>`
	})}`;
}, "/work/main/src/components/item/ItemView.astro", void 0);
// src/pages/[...lang]/releases/[release]/items/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
async function getStaticPaths() {
	const { releases } = await getCatalog();
	return inEveryLanguage(releases.flatMap((release) => release.items.map((item) => ({
		params: {
			release: release.id,
			slug: item.slug
		},
		props: {
			release,
			item
		}
	}))));
}
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const { release, item } = Astro.props;
	const page = itemPage(await viewContext(Astro.params.lang), release, item);
	return renderTemplate`${renderComponent($$result, "ItemView", $$ItemView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/items/[slug].astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/items/[slug].astro";
var $$url = "/[...lang]/releases/[release]/items/[slug]/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/items/[slug]@_@astro
var page = () => _slug__exports;
export { page };
