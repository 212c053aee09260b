import { A as unescapeHTML, C as createRenderInstruction, N as ASTRO_GENERATOR, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, x as renderHead, y as renderTemplate } from "./jsx-runtime_CgoVUPa1.mjs";
import { G as UnavailableAstroGlobal, X as AstroError } from "./errors-data_BL4bSam6.mjs";
import { f as createComponent } from "./collection_bvq_wDi2.mjs";
import { t as THEME_SCRIPT } from "./theme-script_CKNlSIJK.mjs";
// node_modules/astro/dist/runtime/server/astro-global.js
function createError(name) {
	return new AstroError({
		...UnavailableAstroGlobal,
		message: UnavailableAstroGlobal.message(name)
	});
}
function createAstro(site) {
	return {
		get site() {
			console.warn(`Astro.site inside getStaticPaths is deprecated and will be removed in a future major version of Astro. Use import.meta.env.SITE instead`);
			return site ? new URL(site) : void 0;
		},
		get generator() {
			console.warn(`Astro.generator inside getStaticPaths is deprecated and will be removed in a future major version of Astro.`);
			return ASTRO_GENERATOR;
		},
		get callAction() {
			throw createError("callAction");
		},
		get clientAddress() {
			throw createError("clientAddress");
		},
		get cookies() {
			throw createError("cookies");
		},
		get csp() {
			throw createError("csp");
		},
		get currentLocale() {
			throw createError("currentLocale");
		},
		get getActionResult() {
			throw createError("getActionResult");
		},
		get isPrerendered() {
			throw createError("isPrerendered");
		},
		get locals() {
			throw createError("locals");
		},
		get originPathname() {
			throw createError("originPathname");
		},
		get params() {
			throw createError("params");
		},
		get preferredLocale() {
			throw createError("preferredLocale");
		},
		get preferredLocaleList() {
			throw createError("preferredLocaleList");
		},
		get props() {
			throw createError("props");
		},
		get redirect() {
			throw createError("redirect");
		},
		get request() {
			throw createError("request");
		},
		get response() {
			throw createError("response");
		},
		get rewrite() {
			throw createError("rewrite");
		},
		get routePattern() {
			throw createError("routePattern");
		},
		get self() {
			throw createError("self");
		},
		get slots() {
			throw createError("slots");
		},
		get url() {
			throw createError("url");
		},
		get session() {
			throw createError("session");
		},
		get cache() {
			throw createError("cache");
		},
		get logger() {
			throw createError("logger");
		}
	};
}
// node_modules/astro/dist/runtime/server/render/script.js
async function renderScript(result, id) {
	const inlined = result.inlinedScripts.get(id);
	let content = "";
	if (inlined != null) {
		if (inlined) content = `<script type="module">${inlined}<\/script>`;
	} else {
		const resolved = await result.resolve(id);
		content = `<script type="module" src="${result.userAssetsBase ? (result.base === "/" ? "" : result.base) + result.userAssetsBase : ""}${resolved}"><\/script>`;
	}
	return createRenderInstruction({
		type: "script",
		id,
		content
	});
}
var $$PageHead = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageHead;
	const { title, over, lead, lang } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="page-head">${(over || Astro.slots.has("over")) && renderTemplate`<p class="over">${over}${renderSlot($$result, $$slots["over"])}</p>`}<h1${addAttribute(lang, "lang")}>${title}</h1>${lead && renderTemplate`<p class="lead"${addAttribute(lang, "lang")}>${unescapeHTML(lead)}</p>`}${renderSlot($$result, $$slots["default"])}</div>`;
}, "/work/main/src/components/PageHead.astro", void 0);
var $$Breadcrumb = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Breadcrumb;
	const { nav } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="crumbs"${addAttribute(nav.label, "aria-label")}><ol>${nav.links.map(({ label, href }) => renderTemplate`<li><a${addAttribute(href, "href")}>${label}</a></li>`)}</ol></nav>`;
}, "/work/main/src/components/Breadcrumb.astro", void 0);
var $$HeaderTools = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HeaderTools;
	const { search, theme, languages } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="tools">${search && renderTemplate`<a class="find"${addAttribute(search.href, "href")}${addAttribute(search.current, "aria-current")}>${search.label}<kbd aria-hidden="true">${search.keys}</kbd></a>`}${languages.map(({ lang, label, href }) => renderTemplate`<a class="language"${addAttribute(href, "href")}${addAttribute(lang, "lang")}${addAttribute(lang, "hreflang")}>${label}</a>`)}<span class="theme"><select${addAttribute(theme.label, "aria-label")} autocomplete="off">${theme.options.map(({ value, label }) => renderTemplate`<option${addAttribute(value, "value")}>${label}</option>`)}</select></span></div>`;
}, "/work/main/src/components/HeaderTools.astro", void 0);
var $$NavList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NavList;
	const { nav, class: name } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav${addAttribute(["row", name], "class:list")}${addAttribute(nav.label, "aria-label")}><ul>${nav.links.map(({ label, href, current }) => renderTemplate`<li><a${addAttribute(href, "href")}${addAttribute(current, "aria-current")}>${label}</a></li>`)}</ul></nav>`;
}, "/work/main/src/components/NavList.astro", void 0);
var $$PageMeta = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageMeta;
	const { frame } = Astro.props;
	return renderTemplate`<title>${frame.windowTitle}</title>${frame.description && renderTemplate`<meta name="description"${addAttribute(frame.description, "content")}>`}${frame.canonical && renderTemplate`<link rel="canonical"${addAttribute(frame.canonical, "href")}>`}${frame.alternates.map(({ lang, address }) => renderTemplate`<link rel="alternate"${addAttribute(lang, "hreflang")}${addAttribute(address, "href")}>`)}${frame.feeds.map(({ type, title, href }) => renderTemplate`<link rel="alternate"${addAttribute(type, "type")}${addAttribute(title, "title")}${addAttribute(href, "href")}>`)}${frame.twin && renderTemplate`<link rel="alternate" type="text/markdown"${addAttribute(frame.twin, "href")}>`}<link rel="icon" type="image/svg+xml"${addAttribute(frame.favicon, "href")}>${frame.share.map(({ property, content }) => renderTemplate`<meta${addAttribute(property, "property")}${addAttribute(content, "content")}>`)}<meta name="twitter:card" content="summary_large_image">${frame.data && renderTemplate`<script type="application/ld+json">${unescapeHTML(frame.data)}<\/script>`}`;
}, "/work/main/src/components/PageMeta.astro", void 0);
var $$RelativeTime = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RelativeTime;
	const { text, datetime } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<time${addAttribute(datetime, "datetime")} data-relative="">${text}</time>${renderScript($$result, "/work/main/src/components/RelativeTime.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/src/components/RelativeTime.astro", void 0);
var $$When = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$When;
	const { text, datetime, relative } = Astro.props.when;
	return renderTemplate`${datetime === void 0 ? text : relative ? renderTemplate`${renderComponent($$result, "RelativeTime", $$RelativeTime, {
		"text": text,
		"datetime": datetime
	})}` : renderTemplate`${maybeRenderHead($$result)}<time${addAttribute(datetime, "datetime")}>${text}</time>`}`;
}, "/work/main/src/components/When.astro", void 0);
var $$Page = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Page;
	const { frame } = Astro.props;
	const hasToc = Astro.slots.has("toc");
	return renderTemplate`<html${addAttribute(frame.lang, "lang")}${addAttribute(frame.dir, "dir")}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><script>${unescapeHTML(THEME_SCRIPT)}<\/script>${renderComponent($$result, "PageMeta", $$PageMeta, { "frame": frame })}${renderSlot($$result, $$slots["meta"])}${renderHead($$result)}</head><body><a class="skip" href="#main">${frame.skip}</a><header><a class="site"${addAttribute(frame.home.href, "href")}${addAttribute(frame.home.current, "aria-current")}>${frame.siteTitle}</a>${renderComponent($$result, "NavList", $$NavList, { "nav": frame.main })}${renderComponent($$result, "HeaderTools", $$HeaderTools, {
		"search": frame.search,
		"theme": frame.theme,
		"languages": frame.languages
	})}</header>${frame.breadcrumb && renderTemplate`${renderComponent($$result, "Breadcrumb", $$Breadcrumb, { "nav": frame.breadcrumb })}`}${frame.local && renderTemplate`${renderComponent($$result, "NavList", $$NavList, {
		"nav": frame.local,
		"class": "local"
	})}`}<main id="main" tabindex="-1"${addAttribute(hasToc ? "beside" : void 0, "class")}>${frame.untranslated ? renderTemplate`<div><p class="soft small">${frame.untranslated}</p>${renderSlot($$result, $$slots["head"])}</div>` : renderTemplate`${renderSlot($$result, $$slots["head"])}`}${renderSlot($$result, $$slots["toc"])}${hasToc ? renderTemplate`<div class="content">${renderSlot($$result, $$slots["default"])}</div>` : renderTemplate`${renderSlot($$result, $$slots["default"])}`}</main><footer>${renderComponent($$result, "NavList", $$NavList, { "nav": frame.areas })}<p>${frame.edit && renderTemplate`<a class="edit"${addAttribute(frame.edit.href, "href")}>${frame.edit.label}</a>`}${" "}<span>${frame.asOf.label} ${renderComponent($$result, "When", $$When, { "when": frame.asOf.day })}</span>${frame.canonical && renderTemplate`<span class="address">${frame.canonical}</span>`}</p></footer>${renderScript($$result, "/work/main/src/layouts/Page.astro?astro&type=script&index=0&lang.ts")}</body></html>`;
}, "/work/main/src/layouts/Page.astro", void 0);
export { renderScript as a, $$PageHead as i, $$When as n, createAstro as o, $$NavList as r, $$Page as t };
