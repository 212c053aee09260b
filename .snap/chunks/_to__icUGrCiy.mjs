import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { a as renderScript, i as $$PageHead, o as createAstro, t as $$Page } from "./Page_hr4NJm7Q.mjs";
import { f as createComponent, t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { t as $$Facts } from "./Facts_DKM-t5yY.mjs";
import { t as $$Legend } from "./Legend_RP-c_HSa.mjs";
import { t as $$LinkList } from "./LinkList_DuPdTz0b.mjs";
import { t as $$Notice } from "./Notice_BzGYUqtQ.mjs";
import { t as $$SectionHeading } from "./SectionHeading_Cfv7YGCM.mjs";
import { t as $$Toc } from "./Toc_CWiW3Qu4.mjs";
import { t as $$Duties } from "./Duties_B4z0eXRR.mjs";
import { t as $$Tag } from "./Tag_oaVl7cL6.mjs";
import { t as upgradePairPage } from "./upgrade-pair-page_DkgSdQbu.mjs";
import { a as upgradePairs, t as endId } from "./upgrade-pairs_DRW1rriM.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { t as inEveryLanguage } from "./_paths_C22BOUX5.mjs";
// src/components/upgrade/UpgradeGuide.astro
createAstro("https://notes.example.org");
var $$UpgradeGuide = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$UpgradeGuide;
	const { page } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"over": page.over,
		"title": page.title,
		"lead": page.lead
	})}${maybeRenderHead($$result)}<h2>${page.ways.title}</h2><ul>${page.ways.list.map(({ label, href }) => renderTemplate`<li>${href ? renderTemplate`<a${addAttribute(href, "href")}>${label}</a>` : label}</li>`)}</ul>` })}`;
}, "/work/main/src/components/upgrade/UpgradeGuide.astro", void 0);
// src/components/upgrade/Downtime.astro
createAstro("https://notes.example.org");
var $$Downtime = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Downtime;
	const { downtime, short = false } = Astro.props;
	const { title, sum, none } = downtime;
	const lines = short ? [] : downtime.lines;
	return renderTemplate`${(sum || lines.length > 0 || none && !short) && renderTemplate`${maybeRenderHead($$result)}<div class="away" data-away><b>${title}</b>${sum && renderTemplate`<p data-sum>${sum}</p>`}${none && renderTemplate`<p>${none}</p>`}${lines.length > 0 && renderTemplate`<ul>${lines.map(({ name, title: step, href, text }) => renderTemplate`<li${addAttribute(name, "data-of")}><a${addAttribute(href, "href")}>${step}</a>: ${text}</li>`)}</ul>`}</div>`}`;
}, "/work/main/src/components/upgrade/Downtime.astro", void 0);
// src/components/upgrade/Folded.astro
createAstro("https://notes.example.org");
var $$Folded = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Folded;
	const { folded } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<details class="folded"><summary>${folded.title}</summary><ul>${folded.lines.map(({ link, reason, by }) => renderTemplate`<li><a${addAttribute(link.href, "href")}${addAttribute(link.lang, "lang")}>${link.label}</a>${" "}<small>${reason}${" "}${by && renderTemplate`<a${addAttribute(by.href, "href")}${addAttribute(by.lang, "lang")}>${by.label}</a>`}</small></li>`)}</ul></details>`;
}, "/work/main/src/components/upgrade/Folded.astro", void 0);
// src/components/upgrade/NothingLeft.astro
createAstro("https://notes.example.org");
var $$NothingLeft = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NothingLeft;
	return renderTemplate`${maybeRenderHead($$result)}<p data-nothing hidden>${Astro.props.text}</p>`;
}, "/work/main/src/components/upgrade/NothingLeft.astro", void 0);
// src/components/upgrade/PathStep.astro
createAstro("https://notes.example.org");
var $$PathStep = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PathStep;
	const { step, tickable } = Astro.props;
	const { narrowing, lang } = step;
	return renderTemplate`${maybeRenderHead($$result)}<li${addAttribute(step.id, "id")}${addAttribute(tickable ? step.name : void 0, "data-step")}${addAttribute(narrowing.since, "data-since")}${addAttribute(narrowing.options, "data-options")}${addAttribute(narrowing.area, "data-area")}${addAttribute(narrowing.minutes, "data-minutes")}><span class="step-mark">${step.tags.map((tag) => renderTemplate`${renderComponent($$result, "Tag", $$Tag, { "tag": tag })}`)}</span><div><a${addAttribute(step.href, "href")}${addAttribute(lang, "lang")}>${step.title}</a>${step.summaryHtml && renderTemplate`<p${addAttribute(lang, "lang")}>${unescapeHTML(step.summaryHtml)}</p>`}${step.duties.length > 0 && renderTemplate`${renderComponent($$result, "Duties", $$Duties, {
		"duties": step.duties,
		"lang": lang
	})}`}${step.facts.map(({ label, values }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<small>${label}: ${values.map(({ text, href }) => href ? renderTemplate`<a${addAttribute(href, "href")}>${text}</a>` : text)}</small>${" "}` })}`)}</div></li>`;
}, "/work/main/src/components/upgrade/PathStep.astro", void 0);
// src/components/upgrade/StepGroup.astro
createAstro("https://notes.example.org");
var $$StepGroup = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$StepGroup;
	const { group } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section data-group>${renderComponent($$result, "SectionHeading", $$SectionHeading, {
		"section": group,
		"level": 3
	})}<ul class="steps tickable">${group.steps.map((step) => renderTemplate`${renderComponent($$result, "PathStep", $$PathStep, {
		"step": step,
		"tickable": true
	})}`)}</ul></section>`;
}, "/work/main/src/components/upgrade/StepGroup.astro", void 0);
// src/components/upgrade/PathHop.astro
createAstro("https://notes.example.org");
var $$PathHop = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PathHop;
	const { hop, nothingLeft } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section data-hop>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": hop })}${hop.texts.length > 0 && renderTemplate`<p class="hop-text">${hop.texts.join(" ")}</p>`}${hop.withdrawn && renderTemplate`${renderComponent($$result, "Notice", $$Notice, {
		"title": hop.withdrawn.title,
		"html": hop.withdrawn.html
	})}`}${hop.breaking && renderTemplate`${renderComponent($$result, "StepGroup", $$StepGroup, { "group": hop.breaking })}`}${hop.downtime && renderTemplate`${renderComponent($$result, "Downtime", $$Downtime, { "downtime": hop.downtime })}`}${hop.phases.map((group) => renderTemplate`${renderComponent($$result, "StepGroup", $$StepGroup, { "group": group })}`)}${hop.nothing ? renderTemplate`<p class="none">${hop.nothing}</p>` : renderTemplate`${renderComponent($$result, "NothingLeft", $$NothingLeft, { "text": nothingLeft })}`}${hop.needless && renderTemplate`${renderComponent($$result, "Folded", $$Folded, { "folded": hop.needless })}`}</section>`;
}, "/work/main/src/components/upgrade/PathHop.astro", void 0);
// src/components/upgrade/PlanTool.astro
createAstro("https://notes.example.org");
var $$PlanTool = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PlanTool;
	const { plan } = Astro.props;
	const { from, lists } = plan;
	return renderTemplate`${maybeRenderHead($$result)}<section class="plan" id="plan" hidden aria-labelledby="plan-title"${addAttribute(plan.key, "data-key")}${addAttribute(plan.words, "data-words")}><h2 id="plan-title">${plan.title}</h2>${from.versions.length > 1 && renderTemplate`<p><label for="plan-from">${from.label}</label>${" "}<select id="plan-from" autocomplete="off">${from.versions.map(({ value, label }) => renderTemplate`<option${addAttribute(value, "value")}>${label}</option>`)}</select></p>`}${lists.map(({ name, label, choices }) => renderTemplate`<details><summary>${label} <span class="soft" data-ticked>${`${choices.length}/${choices.length}`}</span></summary><fieldset${addAttribute(name, "name")}><legend class="hidden">${label}</legend>${choices.map(({ value, label: text }) => renderTemplate`<label><input type="checkbox"${addAttribute(value, "value")} checked>${text}</label>`)}<span><button type="button" data-all>${plan.all}</button>${" "}<button type="button" data-none>${plan.none}</button></span></fieldset></details>`)}<p data-choice hidden></p><p role="status"></p><p class="actions"><button type="button" data-copy>${plan.copy}</button>${" "}<button type="button" data-print>${plan.print}</button>${" "}<button type="button" data-reset hidden>${plan.reset}</button>${" "}<button type="button" data-clear hidden>${plan.clear}</button></p><textarea rows="8" readonly hidden${addAttribute(plan.markdown, "aria-label")}></textarea></section>${renderScript($$result, "/work/main/src/components/upgrade/PlanTool.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/components/upgrade/PlanTool.astro", void 0);
// src/components/upgrade/UpgradePath.astro
createAstro("https://notes.example.org");
var $$UpgradePath = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$UpgradePath;
	const { page } = Astro.props;
	const { notice, plan, behind, deprecations, issues, left, more } = page;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, { "frame": page.frame }, {
		"default": ($$result) => renderTemplate`${plan && renderTemplate`${renderComponent($$result, "PlanTool", $$PlanTool, { "plan": plan })}`}${behind && renderTemplate`${maybeRenderHead($$result)}<noscript><p>${behind.title}</p><ul>${behind.lines.map(({ label, links }) => renderTemplate`<li>${label}: ${renderComponent($$result, "LinkList", $$LinkList, { "links": links })}</li>`)}</ul></noscript>`}${page.hops.map((hop) => renderTemplate`${renderComponent($$result, "PathHop", $$PathHop, {
			"hop": hop,
			"nothingLeft": page.nothingLeft
		})}`)}${renderComponent($$result, "Legend", $$Legend, { "legend": page.legend })}${deprecations && renderTemplate`<section data-hop>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": deprecations })}<ul class="steps" data-group>${deprecations.steps.map((step) => renderTemplate`${renderComponent($$result, "PathStep", $$PathStep, { "step": step })}`)}</ul>${renderComponent($$result, "NothingLeft", $$NothingLeft, { "text": page.nothingLeft })}</section>`}<section data-hop>${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": issues })}${issues.none ? renderTemplate`<p class="none">${issues.none}</p>` : renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<ul class="steps" data-group>${issues.steps.map((step) => renderTemplate`${renderComponent($$result, "PathStep", $$PathStep, { "step": step })}`)}</ul>${renderComponent($$result, "NothingLeft", $$NothingLeft, { "text": page.nothingLeft })}` })}`}${left && renderTemplate`${renderComponent($$result, "Folded", $$Folded, { "folded": left })}`}</section><section class="more">${renderComponent($$result, "SectionHeading", $$SectionHeading, { "section": more })}${renderComponent($$result, "LinkList", $$LinkList, { "links": more.links })}</section>`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
			"slot": "head",
			"over": page.over,
			"title": page.title,
			"lead": page.lead
		}, { "default": ($$result) => renderTemplate`${notice && renderTemplate`${renderComponent($$result, "Notice", $$Notice, {
			"title": notice.title,
			"html": notice.html
		})}`}${page.downtime && renderTemplate`${renderComponent($$result, "Downtime", $$Downtime, {
			"downtime": page.downtime,
			"short": true
		})}`}` })}`,
		"toc": ($$result) => renderTemplate`<div class="aside">${renderComponent($$result, "Facts", $$Facts, { "facts": page.facts })}${renderComponent($$result, "Toc", $$Toc, { "nav": page.toc })}</div>`
	})}`;
}, "/work/main/src/components/upgrade/UpgradePath.astro", void 0);
// src/pages/[...lang]/upgrade/[from]/[to].astro
var _to__exports = /* @__PURE__ */ __exportAll({
	default: () => $$To,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://notes.example.org");
async function getStaticPaths() {
	return inEveryLanguage(upgradePairs(await getCatalog()).map((pair) => ({
		params: {
			from: endId(pair.from),
			to: endId(pair.to)
		},
		props: { pair }
	})));
}
var $$To = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$To;
	const { path, guide } = upgradePairPage(await viewContext(Astro.params.lang), Astro.props.pair);
	return renderTemplate`${path && renderTemplate`${renderComponent($$result, "UpgradePath", $$UpgradePath, { "page": path })}`}${guide && renderTemplate`${renderComponent($$result, "UpgradeGuide", $$UpgradeGuide, { "page": guide })}`}`;
}, "/work/main/src/pages/[...lang]/upgrade/[from]/[to].astro", void 0);
var $$file = "/work/main/src/pages/[...lang]/upgrade/[from]/[to].astro";
var $$url = "/[...lang]/upgrade/[from]/[to]/";
// \0virtual:astro:page:src/pages/[...lang]/upgrade/[from]/[to]@_@astro
var page = () => _to__exports;
export { page };
