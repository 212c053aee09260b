import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as readinessPage } from "./readiness-page_BtliNFMm.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { r as releasePaths } from "./_paths_C22BOUX5.mjs";
// src/components/readiness/Blocks.astro
createAstro("https://notes.example.org");
var $$Blocks = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Blocks;
	const { blocks } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section class="blocks"${addAttribute(blocks.id, "aria-labelledby")}>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": blocks })}${blocks.none && renderTemplate`<p>${blocks.none}</p>`}${blocks.lists.map(({ id, title, entries }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "SectionHeading", $$SectionHeading, {
		"section": {
			id,
			title
		},
		"level": 3
	})}<ul>${entries.map(({ label, lang, href, detailHtml }) => renderTemplate`<li><a${addAttribute(href, "href")}${addAttribute(lang, "lang")}>${label}</a>${detailHtml && renderTemplate`<p>${unescapeHTML(detailHtml)}</p>`}</li>`)}</ul>` })}`)}${blocks.asks.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "SectionHeading", $$SectionHeading, {
		"section": blocks.asksSection,
		"level": 3
	})}<dl>${blocks.asks.map(({ person, asks }) => renderTemplate`<div><dt>${person}</dt>${asks.map(({ item, whatHtml, detailHtml, by, byLabel }) => renderTemplate`<dd><span>${unescapeHTML(whatHtml)}</span>${by && renderTemplate`<b>${byLabel} ${renderComponent($$result, "When", $$When, { "when": by })}</b>`}<p><a${addAttribute(item.href, "href")}${addAttribute(item.lang, "lang")}>${item.label}</a></p>${detailHtml && renderTemplate`<p>${unescapeHTML(detailHtml)}</p>`}</dd>`)}</div>`)}</dl>` })}`}</section>`;
}, "/work/main/src/components/readiness/Blocks.astro", void 0);
// src/components/readiness/AnswerCell.astro
createAstro("https://notes.example.org");
var $$AnswerCell = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AnswerCell;
	const { tag, noteHtml, evidence } = Astro.props.answer;
	const more = noteHtml !== void 0 || evidence.length > 0;
	return renderTemplate`${more ? renderTemplate`${maybeRenderHead($$result)}<details class="answer"><summary>${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</summary>${noteHtml && renderTemplate`<p>${unescapeHTML(noteHtml)}</p>`}${evidence.map(({ label, href }) => renderTemplate`<a${addAttribute(href, "href")}>${label}</a>`)}</details>` : renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}`}`;
}, "/work/main/src/components/readiness/AnswerCell.astro", void 0);
// src/components/readiness/Board.astro
createAstro("https://notes.example.org");
var $$Board = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Board;
	const { id, board, anchors = false } = Astro.props;
	const { columns, criteria, groups } = board;
	return renderTemplate`${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": id,
		"caption": board.caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr><th scope="col">${columns.item}</th><th scope="col">${columns.status}</th>${criteria.map(({ title }) => renderTemplate`<th scope="col">${title}</th>`)}</tr></thead>${groups.map((group) => renderTemplate`<tbody class="board"><tr><th scope="rowgroup"${addAttribute(criteria.length + 2, "colspan")} class="group">${group.title}</th></tr>${group.rows.map((row) => renderTemplate`<tr${addAttribute(anchors ? row.id : void 0, "id")}><th scope="row"><a${addAttribute(row.href, "href")}${addAttribute(row.lang, "lang")}>${row.label}</a>${row.attentionHtml && renderTemplate`<small class="bad">${unescapeHTML(row.attentionHtml)}</small>`}${row.parts.map(({ title, tag }) => renderTemplate`<small>${title} ${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</small>`)}</th><td>${renderComponent($$result, "Tag", $$Tag, { "tag": row.tag })}</td>${row.answers.map((answer) => renderTemplate`<td>${renderComponent($$result, "AnswerCell", $$AnswerCell, { "answer": answer })}</td>`)}</tr>`)}</tbody>`)}<tfoot><tr><th scope="row" colspan="2">${columns.totals}</th>${criteria.map(({ totals }) => renderTemplate`<td>${totals.map(({ tag, count }) => renderTemplate`<span class="total">${count} ${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}</span>`)}</td>`)}</tr></tfoot>` })}`;
}, "/work/main/src/components/readiness/Board.astro", void 0);
// src/components/readiness/ReadinessView.astro
createAstro("https://notes.example.org");
var $$ReadinessView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReadinessView;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"over": page.over,
		"title": page.title,
		"lead": page.lead
	})}${renderComponent($$result, "Blocks", $$Blocks, { "blocks": page.blocks })}${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": page.items })}${maybeRenderHead($$result)}<dl class="questions">${page.board.criteria.map(({ title, question }) => renderTemplate`<div><dt>${title}</dt><dd>${question}</dd></div>`)}</dl>${page.legends.map((legend) => renderTemplate`${renderComponent($$result, "Legend", $$Legend, { "legend": legend })}`)}${renderComponent($$result, "Board", $$Board, {
		"id": `${page.items.id}-board`,
		"board": page.board,
		"anchors": true
	})}${page.past.boards.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": page.past })}<p>${page.past.lead}</p>${page.past.boards.map(({ id, when, meeting, count, board }) => renderTemplate`<details class="past wide"${addAttribute(id, "id")}><summary>${renderComponent($$result, "When", $$When, { "when": when })} <small>${count}</small></summary><p><a${addAttribute(meeting.href, "href")}>${meeting.label}</a></p>${renderComponent($$result, "Board", $$Board, {
		"id": `${id}-board`,
		"board": board
	})}</details>`)}` })}`}` })}`;
}, "/work/main/src/components/readiness/ReadinessView.astro", void 0);
// src/pages/[...lang]/releases/[release]/readiness.astro
var readiness_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Readiness,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
var getStaticPaths = releasePaths;
var $$Readiness = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Readiness;
	const page = readinessPage(await viewContext(Astro.params.lang), Astro.props.release);
	return renderTemplate`${renderComponent($$result, "ReadinessView", $$ReadinessView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/readiness.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/readiness.astro";
var $$url = "/[...lang]/releases/[release]/readiness/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/readiness@_@astro
var page = () => readiness_exports;
export { page };
