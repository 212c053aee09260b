import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, n as $$When, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$LinkRow } from "./LinkRow_Bn8oIOGQ.mjs";
import { t as $$TableScroll } from "./TableScroll_B3I5v0ty.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as $$TestedList } from "./TestedList_DyjpwUU8.mjs";
import { t as timelinePage } from "./timeline-page_Dk2PPpLS.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { r as releasePaths } from "./_paths_C22BOUX5.mjs";
// src/components/timeline/PublishedList.astro
createAstro("https://notes.example.org");
var $$PublishedList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PublishedList;
	return renderTemplate`${maybeRenderHead($$result)}<ul>${Astro.props.published.map(({ text, href, when }) => renderTemplate`<li>${href ? renderTemplate`<a${addAttribute(href, "href")}>${text}</a>` : text}${when && renderTemplate`<small>${renderComponent($$result, "When", $$When, { "when": when })}</small>`}</li>`)}</ul>`;
}, "/work/main/src/components/timeline/PublishedList.astro", void 0);
// src/components/timeline/MilestoneTable.astro
createAstro("https://notes.example.org");
var $$MilestoneTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MilestoneTable;
	const { id, caption, columns, until, rows } = Astro.props;
	return renderTemplate`${renderComponent($$result, "TableScroll", $$TableScroll, {
		"id": id,
		"caption": caption,
		"quiet": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<thead><tr><th scope="col">${columns.milestone}</th><th scope="col">${columns.state}</th><th scope="col">${columns.planned}</th><th scope="col">${columns.actual}</th><th scope="col">${columns.slip}</th><th scope="col">${columns.published}</th><th scope="col">${columns.tested}</th></tr></thead><tbody class="milestones">${rows.map((row) => renderTemplate`<tr><th scope="row"><a${addAttribute(row.href, "href")}>${row.title}</a>${row.kind && renderTemplate`<small>${row.kind}</small>`}</th><td>${renderComponent($$result, "Tag", $$Tag, { "tag": row.tag })}</td><td>${row.planned ? renderTemplate`${renderComponent($$result, "When", $$When, { "when": row.planned })}` : renderTemplate`<span class="soft">${row.noPlan}</span>`}${row.formerPlans.map(({ text, whyHtml }) => renderTemplate`<small>${text} ${whyHtml && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(whyHtml)}` })}`}</small>`)}</td><td>${row.actual ? renderTemplate`${renderComponent($$result, "When", $$When, { "when": row.actual })}` : renderTemplate`<span class="soft">${row.noActual}</span>`}${row.ends && renderTemplate`<small>${until} ${renderComponent($$result, "When", $$When, { "when": row.ends })}</small>`}</td><td>${row.slip}</td><td>${row.published.length > 0 && renderTemplate`${renderComponent($$result, "PublishedList", $$PublishedList, { "published": row.published })}`}</td><td>${row.tested.length > 0 && renderTemplate`${renderComponent($$result, "TestedList", $$TestedList, { "tested": row.tested })}`}</td></tr>`)}</tbody>` })}`;
}, "/work/main/src/components/timeline/MilestoneTable.astro", void 0);
// src/components/timeline/shape-paths.ts
var RING = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0";
/** The shapes of the marks around 0,0 for SVG; Tag.astro draws the same ones by CSS. */
var SHAPE_PATHS = {
	tick: { line: "M-5.5 .5L-1.5 4.5L6-4.5" },
	cross: { line: "M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5" },
	dot: { area: RING },
	ring: { line: RING },
	dashed: { line: RING },
	half: {
		line: RING,
		area: "M0-5a5 5 0 0 0 0 10z"
	},
	bar: { line: "M-5.5 0H5.5" },
	diamond: { area: "M0-6L6 0L0 6L-6 0z" },
	triangle: { area: "M0-6L6.5 5.5H-6.5z" },
	square: { area: "M-5-5H5V5H-5z" },
	arrow: { area: "M-6-1.5H0V-6L7 0L0 6V1.5H-6z" }
};
// src/components/timeline/PictureRow.astro
createAstro("https://notes.example.org");
var $$PictureRow = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PictureRow;
	const { row, tag } = Astro.props;
	const { y, x, plan, span, labelX, labelSide, label } = row;
	const { line, area } = SHAPE_PATHS[tag.shape];
	return renderTemplate`${span && renderTemplate`${maybeRenderHead($$result)}<line class="span"${addAttribute(span.from, "x1")}${addAttribute(span.to, "x2")}${addAttribute(y, "y1")}${addAttribute(y, "y2")}></line>`}${plan && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<line${addAttribute(plan, "x1")}${addAttribute(x, "x2")}${addAttribute(y, "y1")}${addAttribute(y, "y2")}></line><svg${addAttribute(plan, "x")}${addAttribute(y, "y")} overflow="visible"><circle class="plan" r="4"></circle></svg>` })}`}<svg${addAttribute(x, "x")}${addAttribute(y, "y")} overflow="visible"${addAttribute(`${tag.tone} ${tag.shape}`, "class")}><circle class="back" r="8"></circle>${area && renderTemplate`<path class="area"${addAttribute(area, "d")}></path>`}${line && renderTemplate`<path class="line"${addAttribute(line, "d")}></path>`}</svg><svg${addAttribute(labelX, "x")}${addAttribute(y, "y")} overflow="visible"><text class="label"${addAttribute(labelSide === "right" ? 15 : -15, "x")} y="5"${addAttribute(labelSide === "right" ? "start" : "end", "text-anchor")}>${label}</text></svg>`;
}, "/work/main/src/components/timeline/PictureRow.astro", void 0);
// src/components/timeline/Picture.astro
createAstro("https://notes.example.org");
var $$Picture = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Picture;
	const { picture } = Astro.props;
	const { height, rows, ticks, today } = picture.geometry;
	return renderTemplate`${maybeRenderHead($$result)}<figure class="picture wide"><svg role="img" aria-labelledby="picture-title picture-about" width="100%"${addAttribute(height, "height")} overflow="visible"><title id="picture-title">${picture.title}</title><desc id="picture-about">${picture.description}</desc>${ticks.map(({ day, x }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<line class="grid"${addAttribute(x, "x1")}${addAttribute(x, "x2")} y1="18"${addAttribute(height - 20, "y2")}></line><text${addAttribute(x, "x")} y="12" text-anchor="middle">${picture.months[day]}</text>` })}`)}${today && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<line class="today"${addAttribute(today, "x1")}${addAttribute(today, "x2")} y1="18"${addAttribute(height - 16, "y2")}></line><text${addAttribute(today, "x")}${addAttribute(height - 4, "y")} text-anchor="middle">${picture.today}</text>` })}`}${rows.map((row) => {
		const tag = picture.tags[row.id];
		return tag && renderTemplate`${renderComponent($$result, "PictureRow", $$PictureRow, {
			"row": row,
			"tag": tag
		})}`;
	})}</svg>${picture.notes.length > 0 && renderTemplate`<figcaption>${picture.notes.join(" ")}</figcaption>`}</figure>`;
}, "/work/main/src/components/timeline/Picture.astro", void 0);
// src/components/timeline/TimelineView.astro
createAstro("https://notes.example.org");
var $$TimelineView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TimelineView;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"over": page.over,
		"title": page.title,
		"lead": page.summary
	})}${page.picture && renderTemplate`${renderComponent($$result, "Picture", $$Picture, { "picture": page.picture })}`}${renderComponent($$result, "Legend", $$Legend, { "legend": page.legend })}${renderComponent($$result, "MilestoneTable", $$MilestoneTable, {
		"id": "milestones",
		"caption": page.caption,
		"columns": page.columns,
		"until": page.until,
		"rows": page.rows
	})}${page.compare && renderTemplate`${maybeRenderHead($$result)}<p><a${addAttribute(page.compare.href, "href")}>${page.compare.label}</a></p>`}${page.calendar.length > 0 && renderTemplate`${renderComponent($$result, "LinkRow", $$LinkRow, { "links": page.calendar })}`}` })}`;
}, "/work/main/src/components/timeline/TimelineView.astro", void 0);
// src/pages/[...lang]/releases/[release]/timeline.astro
var timeline_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Timeline,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
var getStaticPaths = releasePaths;
var $$Timeline = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Timeline;
	const page = timelinePage(await viewContext(Astro.params.lang), Astro.props.release);
	return renderTemplate`${renderComponent($$result, "TimelineView", $$TimelineView, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/timeline.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/timeline.astro";
var $$url = "/[...lang]/releases/[release]/timeline/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/timeline@_@astro
var page = () => timeline_exports;
export { page };
