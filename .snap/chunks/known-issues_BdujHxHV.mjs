import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { i as $$PageHead, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { n as $$NounOverview, t as $$NounArticle } from "./NounArticle_rP3taeQb.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as knownIssuesPage } from "./known-issues-page_DAjYCkb3.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { r as releasePaths } from "./_paths_C22BOUX5.mjs";
// src/components/known-issues/IssueArticle.astro
createAstro("https://notes.example.org");
var $$IssueArticle = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$IssueArticle;
	const { issue } = Astro.props;
	return renderTemplate`${renderComponent($$result, "NounArticle", $$NounArticle, {
		"noun": issue,
		"tags": issue.tags
	}, { "default": ($$result) => renderTemplate`${issue.workaround && renderTemplate`${maybeRenderHead($$result)}<p class="helps"><b>${issue.workaround.label}</b><span${addAttribute(issue.lang, "lang")}>${unescapeHTML(issue.workaround.html)}</span></p>`}` })}`;
}, "/work/main/src/components/known-issues/IssueArticle.astro", void 0);
// src/components/known-issues/KnownIssues.astro
createAstro("https://notes.example.org");
var $$KnownIssues$1 = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$KnownIssues$1;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"over": page.over,
		"title": page.title,
		"lead": page.lead
	})}${page.groups.length > 0 && renderTemplate`${renderComponent($$result, "NounOverview", $$NounOverview, {
		"label": page.overviewLabel,
		"groups": page.groups
	})}`}${page.groups.map(({ id, title, lines }) => renderTemplate`${maybeRenderHead($$result)}<section class="wide">${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": {
		id,
		title
	} })}${lines.map((issue) => renderTemplate`${renderComponent($$result, "IssueArticle", $$IssueArticle, { "issue": issue })}`)}</section>`)}` })}`;
}, "/work/main/src/components/known-issues/KnownIssues.astro", void 0);
// src/pages/[...lang]/releases/[release]/known-issues.astro
var known_issues_exports = /* @__PURE__ */ __exportAll({
	default: () => $$KnownIssues,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
var getStaticPaths = releasePaths;
var $$KnownIssues = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$KnownIssues;
	const page = knownIssuesPage(await viewContext(Astro.params.lang), Astro.props.release);
	return renderTemplate`${renderComponent($$result, "KnownIssues", $$KnownIssues$1, { "page": page })}`;
}, "/work/main/src/pages/[...lang]/releases/[release]/known-issues.astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/releases/[release]/known-issues.astro";
var $$url = "/[...lang]/releases/[release]/known-issues/";
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/known-issues@_@astro
var page = () => known_issues_exports;
export { page };
