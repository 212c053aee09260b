import { B as responseSentSymbol$1, E as pushDirective, F as REDIRECT_STATUS_CODES, I as REROUTABLE_STATUS_CODES, L as clientAddressSymbol, M as ASTRO_ERROR_HEADER, N as ASTRO_GENERATOR, R as fetchStateSymbol, T as normalizeCspResourceEntry, U as generateCspDigest, V as decodeKey, _ as renderSlotToString, c as isRoute404, f as renderStreaming, j as renderEndpoint, l as isRoute500, m as chunkToString, n as createVNode, s as renderPage, t as AstroJSX, u as renderJSX, v as isRenderTemplateResult, w as isRenderInstruction, z as originPathnameSymbol } from "./chunks/jsx-runtime_CgoVUPa1.mjs";
import { C as LocalsReassigned, H as ResponseSentError, L as PrerenderClientAddressNotAvailable, Q as isAstroError, S as LocalsNotAnObject, T as MiddlewareNotAResponse, V as ReservedSlotName, W as StaticClientAddressNotAvailable, X as AstroError, Y as i18nNoLocaleFoundInPath, Z as AstroUserError, a as ClientAddressNotAvailable, d as ForbiddenRewrite, i as CacheNotEnabled, j as NoManifestAvailable, n as ActionsReturnedInvalidDataError, r as AstroResponseHeadersReassigned, t as ActionNotFoundError, w as MiddlewareNoDataOrNextCalled } from "./chunks/errors-data_BL4bSam6.mjs";
import { A as DEFAULT_404_ROUTE, C as routeIsFallback, D as normalizeThePath, E as normalizeTheLocale, F as createManifestMemo, I as createAssetLink, L as createStylesheetElementSet, M as BodySizeLimitError, N as readBodyWithLimit, O as pathHasLocale, P as createAsyncManifestMemo, R as RedirectSinglePageBuiltModule, S as routeHasHtmlExtension, T as getErrorRoutePath, _ as shouldAppendForwardSlash, a as getRouteGenerator, b as getDefaultStatusCode, c as getEnvironment, d as copyRequest, f as findRouteToRewrite, g as validateAndDecodePathname, h as MultiLevelEncodingError, i as getRouteCache, j as SERVER_ISLAND_COMPONENT, k as getDefaultRoutes, l as setEnvironment, m as setOriginPathname, n as getParams, o as getLogger, p as getOriginPathname, r as getProps, s as getResolvedLogger, t as sequence, u as defineMiddleware, v as getCustom404Route, w as routeIsRedirect, x as getFallbackRoute, y as getCustom500Route } from "./chunks/sequence_DtFbXC1L.mjs";
import { f as removeLeadingForwardSlash, g as stripRequestBase, i as collapseDuplicateTrailingSlashes, l as joinPaths, m as removeTrailingForwardSlash, o as hasFileExtension, r as collapseDuplicateSlashes, s as isInternalPath, t as appendForwardSlash, u as prependForwardSlash } from "./chunks/path_DPMd95WS.mjs";
import { n as matchPattern } from "./chunks/remote_Cac2Oznb.mjs";
import { n as AstroIntegrationLogger, r as astroToRuntimeLogger } from "./chunks/console_CdBwB1iU.mjs";
import colors from "piccolore";
import { escape } from "html-escaper";
import { parseCookie, stringifySetCookie } from "cookie";
import { parse, stringify } from "devalue";
// node_modules/astro/dist/core/middleware/noop-middleware.js
var NOOP_MIDDLEWARE_FN = async (_ctx, next) => {
	return await next();
};
// node_modules/astro/dist/core/app/manifest.js
function deserializeManifest(serializedManifest, routesList) {
	const routes = [];
	if (serializedManifest.routes) for (const serializedRoute of serializedManifest.routes) routes.push({
		...serializedRoute,
		routeData: deserializeRouteData(serializedRoute.routeData)
	});
	if (routesList) for (const route of routesList?.routes) routes.push({
		file: "",
		links: [],
		scripts: [],
		styles: [],
		routeData: route
	});
	const assets = new Set(serializedManifest.assets);
	const componentMetadata = new Map(serializedManifest.componentMetadata);
	const inlinedScripts = new Map(serializedManifest.inlinedScripts);
	const clientDirectives = new Map(serializedManifest.clientDirectives);
	const key = decodeKey(serializedManifest.key);
	return {
		middleware() {
			return { onRequest: NOOP_MIDDLEWARE_FN };
		},
		...serializedManifest,
		rootDir: new URL(serializedManifest.rootDir),
		srcDir: new URL(serializedManifest.srcDir),
		publicDir: new URL(serializedManifest.publicDir),
		outDir: new URL(serializedManifest.outDir),
		cacheDir: new URL(serializedManifest.cacheDir),
		buildClientDir: new URL(serializedManifest.buildClientDir),
		buildServerDir: new URL(serializedManifest.buildServerDir),
		assets,
		componentMetadata,
		inlinedScripts,
		clientDirectives,
		routes,
		key
	};
}
function deserializeRouteData(rawRouteData) {
	return {
		route: rawRouteData.route,
		type: rawRouteData.type,
		pattern: new RegExp(rawRouteData.pattern),
		params: rawRouteData.params,
		component: rawRouteData.component,
		pathname: rawRouteData.pathname || void 0,
		segments: rawRouteData.segments,
		prerender: rawRouteData.prerender,
		redirect: rawRouteData.redirect,
		redirectRoute: rawRouteData.redirectRoute ? deserializeRouteData(rawRouteData.redirectRoute) : void 0,
		fallbackRoutes: rawRouteData.fallbackRoutes.map((fallback) => {
			return deserializeRouteData(fallback);
		}),
		isIndex: rawRouteData.isIndex,
		origin: rawRouteData.origin,
		distURL: rawRouteData.distURL
	};
}
function deserializeRouteInfo(rawRouteInfo) {
	return {
		styles: rawRouteInfo.styles,
		file: rawRouteInfo.file,
		links: rawRouteInfo.links,
		scripts: rawRouteInfo.scripts,
		routeData: deserializeRouteData(rawRouteInfo.routeData)
	};
}
// node_modules/@astrojs/mdx/dist/server.js
var slotName = (str) => str.trim().replace(/[-_]([a-z])/g, (_, w) => w.toUpperCase());
async function check(Component, props, { default: children = null, ...slotted } = {}) {
	if (typeof Component !== "function") return false;
	const slots = {};
	for (const [key, value] of Object.entries(slotted)) {
		const name = slotName(key);
		slots[name] = value;
	}
	try {
		return (await Component({
			...props,
			...slots,
			children
		}))[AstroJSX];
	} catch (e) {
		throwEnhancedErrorIfMdxComponent(e, Component);
	}
	return false;
}
async function renderToStaticMarkup(Component, props = {}, { default: children = null, ...slotted } = {}) {
	const slots = {};
	for (const [key, value] of Object.entries(slotted)) {
		const name = slotName(key);
		slots[name] = value;
	}
	const { result } = this;
	try {
		let html = "";
		const destination = { write(chunk) {
			if (chunk instanceof Response) return;
			html += chunkToString(result, chunk);
		} };
		await renderStreaming(createVNode(Component, {
			...props,
			...slots,
			children
		}), result, destination);
		return { html };
	} catch (e) {
		throwEnhancedErrorIfMdxComponent(e, Component);
		throw e;
	}
}
function throwEnhancedErrorIfMdxComponent(error, Component) {
	if (Component[/* @__PURE__ */ Symbol.for("mdx-component")]) {
		if (AstroUserError.is(error)) return;
		error.title = error.name;
		error.hint = `This issue often occurs when your MDX component encounters runtime errors.`;
		throw error;
	}
}
// \0virtual:astro:renderers
var renderers = [Object.assign({
	"name": "astro:jsx",
	"serverEntrypoint": "file:///work/main/node_modules/@astrojs/mdx/dist/server.js"
}, { ssr: {
	name: "astro:jsx",
	check,
	renderToStaticMarkup
} })];
[
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/404",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/404\\/$",
			"segments": [[{
				"content": "404",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/404.astro",
			"pathname": "/404",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/api/v1/[...file].json",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/api\\/v1\\/(.*?)\\.json$",
			"segments": [
				[{
					"content": "api",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "v1",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "...file",
					"dynamic": true,
					"spread": true
				}, {
					"content": ".json",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...file"],
			"component": "src/pages/api/v1/[...file].json.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/files/[...path]",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/files(?:\\/(.*?))?\\/$",
			"segments": [[{
				"content": "files",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "...path",
				"dynamic": true,
				"spread": true
			}]],
			"params": ["...path"],
			"component": "src/pages/files/[...path].ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/picture.png",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/picture\\.png$",
			"segments": [[{
				"content": "picture.png",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/picture.png.ts",
			"pathname": "/picture.png",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/releases/[release].png",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/releases\\/([^/]+?)\\.png$",
			"segments": [[{
				"content": "releases",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "release",
				"dynamic": true,
				"spread": false
			}, {
				"content": ".png",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["release"],
			"component": "src/pages/releases/[release].png.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/releases/[release]/[badge].svg",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/releases\\/([^/]+?)\\/([^/]+?)\\.svg$",
			"segments": [
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "badge",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".svg",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["release", "badge"],
			"component": "src/pages/releases/[release]/[badge].svg.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/robots.txt",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/robots\\.txt$",
			"segments": [[{
				"content": "robots.txt",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/robots.txt.ts",
			"pathname": "/robots.txt",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/sitemap.xml",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/sitemap\\.xml$",
			"segments": [[{
				"content": "sitemap.xml",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/sitemap.xml.ts",
			"pathname": "/sitemap.xml",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[llms].txt",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/([^/]+?)\\.txt$",
			"segments": [[{
				"content": "llms",
				"dynamic": true,
				"spread": false
			}, {
				"content": ".txt",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["llms"],
			"component": "src/pages/[llms].txt.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...twin].md",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/(.*?)\\.md$",
			"segments": [[{
				"content": "...twin",
				"dynamic": true,
				"spread": true
			}, {
				"content": ".md",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...twin"],
			"component": "src/pages/[...twin].md.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/areas/[area]/[feed].json",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/areas\\/([^/]+?)\\/([^/]+?)\\.json$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "areas",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "area",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "feed",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".json",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"area",
				"feed"
			],
			"component": "src/pages/[...lang]/areas/[area]/[feed].json.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/areas/[area]/[feed].xml",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/areas\\/([^/]+?)\\/([^/]+?)\\.xml$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "areas",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "area",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "feed",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".xml",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"area",
				"feed"
			],
			"component": "src/pages/[...lang]/areas/[area]/[feed].xml.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/areas/[area]",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/areas\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "areas",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "area",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["...lang", "area"],
			"component": "src/pages/[...lang]/areas/[area].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/docs/[...slug]",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/docs(?:\\/(.*?))?\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "docs",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "...slug",
					"dynamic": true,
					"spread": true
				}]
			],
			"params": ["...lang", "...slug"],
			"component": "src/pages/[...lang]/docs/[...slug].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/meetings/[slug]",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/meetings\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "meetings",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "slug",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["...lang", "slug"],
			"component": "src/pages/[...lang]/meetings/[slug].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/meetings",
			"isIndex": true,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/meetings\\/$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}], [{
				"content": "meetings",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...lang"],
			"component": "src/pages/[...lang]/meetings/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/compare",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/compare\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "compare",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "release"],
			"component": "src/pages/[...lang]/releases/[release]/compare.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/items/[slug]",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/items\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "items",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "slug",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"release",
				"slug"
			],
			"component": "src/pages/[...lang]/releases/[release]/items/[slug].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/known-issues",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/known-issues\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "known-issues",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "release"],
			"component": "src/pages/[...lang]/releases/[release]/known-issues.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/milestones/[milestone]",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/milestones\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "milestones",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "milestone",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"release",
				"milestone"
			],
			"component": "src/pages/[...lang]/releases/[release]/milestones/[milestone].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/readiness",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/readiness\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "readiness",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "release"],
			"component": "src/pages/[...lang]/releases/[release]/readiness.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/timeline",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/timeline\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "timeline",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "release"],
			"component": "src/pages/[...lang]/releases/[release]/timeline.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/upgrade",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/upgrade\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "upgrade",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "release"],
			"component": "src/pages/[...lang]/releases/[release]/upgrade.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/[calendar].ics",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/([^/]+?)\\.ics$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "calendar",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".ics",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"release",
				"calendar"
			],
			"component": "src/pages/[...lang]/releases/[release]/[calendar].ics.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/[feed].json",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/([^/]+?)\\.json$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "feed",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".json",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"release",
				"feed"
			],
			"component": "src/pages/[...lang]/releases/[release]/[feed].json.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]/[feed].xml",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/([^/]+?)\\.xml$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "feed",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".xml",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"release",
				"feed"
			],
			"component": "src/pages/[...lang]/releases/[release]/[feed].xml.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases/[release]",
			"isIndex": true,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "releases",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "release",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["...lang", "release"],
			"component": "src/pages/[...lang]/releases/[release]/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/releases",
			"isIndex": true,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/releases\\/$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}], [{
				"content": "releases",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...lang"],
			"component": "src/pages/[...lang]/releases/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/search/[file].json",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/search\\/([^/]+?)\\.json$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "search",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "file",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".json",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "file"],
			"component": "src/pages/[...lang]/search/[file].json.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/search",
			"isIndex": true,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/search\\/$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}], [{
				"content": "search",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...lang"],
			"component": "src/pages/[...lang]/search/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/upgrade/[feed].json",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/upgrade\\/([^/]+?)\\.json$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "upgrade",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "feed",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".json",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "feed"],
			"component": "src/pages/[...lang]/upgrade/[feed].json.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/upgrade/[feed].xml",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/upgrade\\/([^/]+?)\\.xml$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "upgrade",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "feed",
					"dynamic": true,
					"spread": false
				}, {
					"content": ".xml",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["...lang", "feed"],
			"component": "src/pages/[...lang]/upgrade/[feed].xml.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/upgrade/[from]/[to]",
			"isIndex": false,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/upgrade\\/([^/]+?)\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "...lang",
					"dynamic": true,
					"spread": true
				}],
				[{
					"content": "upgrade",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "from",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "to",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": [
				"...lang",
				"from",
				"to"
			],
			"component": "src/pages/[...lang]/upgrade/[from]/[to].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/upgrade",
			"isIndex": true,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/upgrade\\/$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}], [{
				"content": "upgrade",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...lang"],
			"component": "src/pages/[...lang]/upgrade/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/[calendar].ics",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/([^/]+?)\\.ics$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}], [{
				"content": "calendar",
				"dynamic": true,
				"spread": false
			}, {
				"content": ".ics",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...lang", "calendar"],
			"component": "src/pages/[...lang]/[calendar].ics.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/[feed].json",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/([^/]+?)\\.json$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}], [{
				"content": "feed",
				"dynamic": true,
				"spread": false
			}, {
				"content": ".json",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...lang", "feed"],
			"component": "src/pages/[...lang]/[feed].json.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]/[feed].xml",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/([^/]+?)\\.xml$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}], [{
				"content": "feed",
				"dynamic": true,
				"spread": false
			}, {
				"content": ".xml",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...lang", "feed"],
			"component": "src/pages/[...lang]/[feed].xml.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...alias]",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^(?:\\/(.*?))?\\/$",
			"segments": [[{
				"content": "...alias",
				"dynamic": true,
				"spread": true
			}]],
			"params": ["...alias"],
			"component": "src/pages/[...alias].ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[...lang]",
			"isIndex": true,
			"type": "page",
			"pattern": "^(?:\\/(.*?))?\\/$",
			"segments": [[{
				"content": "...lang",
				"dynamic": true,
				"spread": true
			}]],
			"params": ["...lang"],
			"component": "src/pages/[...lang]/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	}
].map(deserializeRouteInfo);
// \0virtual:astro:pages
var _page0 = () => import("./chunks/404_BpEhv4Wt.mjs");
var _page1 = () => import("./chunks/_...file__DC5HtYza.mjs");
var _page2 = () => import("./chunks/_.._VNeTtLEG.mjs");
var _page3 = () => import("./chunks/picture_rg0X04iv.mjs");
var _page4 = () => import("./chunks/_release__B4s5ibht.mjs");
var _page5 = () => import("./chunks/_badge__BmBga9lw.mjs");
var _page6 = () => import("./chunks/robots_z8zJmhCw.mjs");
var _page7 = () => import("./chunks/sitemap_D-kmXvta.mjs");
var _page8 = () => import("./chunks/_llms__blmoMHfS.mjs");
var _page9 = () => import("./chunks/_...twin__8fWQF0nX.mjs");
var _page10 = () => import("./chunks/_feed__DwT7KhfO.mjs");
var _page11 = () => import("./chunks/_feed__DKb6RBsd.mjs");
var _page12 = () => import("./chunks/_area__OlUBdkrM.mjs");
var _page13 = () => import("./chunks/_.._B-yhKBAm.mjs");
var _page14 = () => import("./chunks/_slug__BLFsfg8M.mjs");
var _page15 = () => import("./chunks/index_B5YJcn8K.mjs");
var _page16 = () => import("./chunks/compare_CWrGYZMf.mjs");
var _page17 = () => import("./chunks/_slug__FN6polks.mjs");
var _page18 = () => import("./chunks/known-issues_BdujHxHV.mjs");
var _page19 = () => import("./chunks/_milestone__rtet1e54.mjs");
var _page20 = () => import("./chunks/readiness_CjX8mYUF.mjs");
var _page21 = () => import("./chunks/timeline_BEYTTxzJ.mjs");
var _page22 = () => import("./chunks/upgrade_BgF1-iYv.mjs");
var _page23 = () => import("./chunks/_calendar__CTHYMxSc.mjs");
var _page24 = () => import("./chunks/_feed__CCVASQKE.mjs");
var _page25 = () => import("./chunks/_feed__C_A9ra7a.mjs");
var _page26 = () => import("./chunks/index_C-RgqXlE.mjs");
var _page27 = () => import("./chunks/index_CsOr-iSH.mjs");
var _page28 = () => import("./chunks/_file__Dt8saJ4z.mjs");
var _page29 = () => import("./chunks/index_BEBv1yoO.mjs");
var _page30 = () => import("./chunks/_feed__Cva1yw_J.mjs");
var _page31 = () => import("./chunks/_feed__B9zm1U0v.mjs");
var _page32 = () => import("./chunks/_to__icUGrCiy.mjs");
var _page33 = () => import("./chunks/index_CbZ0uUHh.mjs");
var _page34 = () => import("./chunks/_calendar__Cx-MCt9r.mjs");
var _page35 = () => import("./chunks/_feed__Byjnm6O2.mjs");
var _page36 = () => import("./chunks/_feed__DO4tRQBU.mjs");
var _page37 = () => import("./chunks/_.._YlRw2W3Y.mjs");
var _page38 = () => import("./chunks/index_Dgjn2DZO.mjs");
var pageMap = /* @__PURE__ */ new Map([
	["src/pages/404.astro", _page0],
	["src/pages/api/v1/[...file].json.ts", _page1],
	["src/pages/files/[...path].ts", _page2],
	["src/pages/picture.png.ts", _page3],
	["src/pages/releases/[release].png.ts", _page4],
	["src/pages/releases/[release]/[badge].svg.ts", _page5],
	["src/pages/robots.txt.ts", _page6],
	["src/pages/sitemap.xml.ts", _page7],
	["src/pages/[llms].txt.ts", _page8],
	["src/pages/[...twin].md.ts", _page9],
	["src/pages/[...lang]/areas/[area]/[feed].json.ts", _page10],
	["src/pages/[...lang]/areas/[area]/[feed].xml.ts", _page11],
	["src/pages/[...lang]/areas/[area].astro", _page12],
	["src/pages/[...lang]/docs/[...slug].astro", _page13],
	["src/pages/[...lang]/meetings/[slug].astro", _page14],
	["src/pages/[...lang]/meetings/index.astro", _page15],
	["src/pages/[...lang]/releases/[release]/compare.astro", _page16],
	["src/pages/[...lang]/releases/[release]/items/[slug].astro", _page17],
	["src/pages/[...lang]/releases/[release]/known-issues.astro", _page18],
	["src/pages/[...lang]/releases/[release]/milestones/[milestone].astro", _page19],
	["src/pages/[...lang]/releases/[release]/readiness.astro", _page20],
	["src/pages/[...lang]/releases/[release]/timeline.astro", _page21],
	["src/pages/[...lang]/releases/[release]/upgrade.astro", _page22],
	["src/pages/[...lang]/releases/[release]/[calendar].ics.ts", _page23],
	["src/pages/[...lang]/releases/[release]/[feed].json.ts", _page24],
	["src/pages/[...lang]/releases/[release]/[feed].xml.ts", _page25],
	["src/pages/[...lang]/releases/[release]/index.astro", _page26],
	["src/pages/[...lang]/releases/index.astro", _page27],
	["src/pages/[...lang]/search/[file].json.ts", _page28],
	["src/pages/[...lang]/search/index.astro", _page29],
	["src/pages/[...lang]/upgrade/[feed].json.ts", _page30],
	["src/pages/[...lang]/upgrade/[feed].xml.ts", _page31],
	["src/pages/[...lang]/upgrade/[from]/[to].astro", _page32],
	["src/pages/[...lang]/upgrade/index.astro", _page33],
	["src/pages/[...lang]/[calendar].ics.ts", _page34],
	["src/pages/[...lang]/[feed].json.ts", _page35],
	["src/pages/[...lang]/[feed].xml.ts", _page36],
	["src/pages/[...alias].ts", _page37],
	["src/pages/[...lang]/index.astro", _page38]
]);
// \0virtual:astro:manifest
var _manifest = deserializeManifest({"rootDir":"file:///work/main/","cacheDir":"file:///tmp/c1/","outDir":"file:///tmp/o2.building/","srcDir":"file:///work/main/src/","publicDir":"file:///work/main/public/","buildClientDir":"file:///tmp/o2/client/","buildServerDir":"file:///tmp/o2/server/","adapterName":"","assetsDir":"_astro","routes":[{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".link-row{gap:0 var(--s5);flex-wrap:wrap;padding:0;list-style:none;display:flex}.link-row a{padding-block:.1rem;display:inline-block}\n.over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n"}],"routeData":{"route":"/404","isIndex":false,"type":"page","pattern":"^\\/404\\/$","segments":[[{"content":"404","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/404.astro","pathname":"/404","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/api/v1/[...file].json","isIndex":false,"type":"endpoint","pattern":"^\\/api\\/v1\\/(.*?)\\.json$","segments":[[{"content":"api","dynamic":false,"spread":false}],[{"content":"v1","dynamic":false,"spread":false}],[{"content":"...file","dynamic":true,"spread":true},{"content":".json","dynamic":false,"spread":false}]],"params":["...file"],"component":"src/pages/api/v1/[...file].json.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/files/[...path]","isIndex":false,"type":"endpoint","pattern":"^\\/files(?:\\/(.*?))?\\/$","segments":[[{"content":"files","dynamic":false,"spread":false}],[{"content":"...path","dynamic":true,"spread":true}]],"params":["...path"],"component":"src/pages/files/[...path].ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/picture.png","isIndex":false,"type":"endpoint","pattern":"^\\/picture\\.png$","segments":[[{"content":"picture.png","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/picture.png.ts","pathname":"/picture.png","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/releases/[release].png","isIndex":false,"type":"endpoint","pattern":"^\\/releases\\/([^/]+?)\\.png$","segments":[[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false},{"content":".png","dynamic":false,"spread":false}]],"params":["release"],"component":"src/pages/releases/[release].png.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/releases/[release]/[badge].svg","isIndex":false,"type":"endpoint","pattern":"^\\/releases\\/([^/]+?)\\/([^/]+?)\\.svg$","segments":[[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"badge","dynamic":true,"spread":false},{"content":".svg","dynamic":false,"spread":false}]],"params":["release","badge"],"component":"src/pages/releases/[release]/[badge].svg.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/robots.txt","isIndex":false,"type":"endpoint","pattern":"^\\/robots\\.txt$","segments":[[{"content":"robots.txt","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/robots.txt.ts","pathname":"/robots.txt","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/sitemap.xml","isIndex":false,"type":"endpoint","pattern":"^\\/sitemap\\.xml$","segments":[[{"content":"sitemap.xml","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/sitemap.xml.ts","pathname":"/sitemap.xml","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[llms].txt","isIndex":false,"type":"endpoint","pattern":"^\\/([^/]+?)\\.txt$","segments":[[{"content":"llms","dynamic":true,"spread":false},{"content":".txt","dynamic":false,"spread":false}]],"params":["llms"],"component":"src/pages/[llms].txt.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...twin].md","isIndex":false,"type":"endpoint","pattern":"^\\/(.*?)\\.md$","segments":[[{"content":"...twin","dynamic":true,"spread":true},{"content":".md","dynamic":false,"spread":false}]],"params":["...twin"],"component":"src/pages/[...twin].md.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/areas/[area]/[feed].json","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/areas\\/([^/]+?)\\/([^/]+?)\\.json$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"areas","dynamic":false,"spread":false}],[{"content":"area","dynamic":true,"spread":false}],[{"content":"feed","dynamic":true,"spread":false},{"content":".json","dynamic":false,"spread":false}]],"params":["...lang","area","feed"],"component":"src/pages/[...lang]/areas/[area]/[feed].json.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/areas/[area]/[feed].xml","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/areas\\/([^/]+?)\\/([^/]+?)\\.xml$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"areas","dynamic":false,"spread":false}],[{"content":"area","dynamic":true,"spread":false}],[{"content":"feed","dynamic":true,"spread":false},{"content":".xml","dynamic":false,"spread":false}]],"params":["...lang","area","feed"],"component":"src/pages/[...lang]/areas/[area]/[feed].xml.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.duties{gap:var(--s2) var(--s5);margin:var(--s2) 0 0;padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent);display:grid}.duties dt{font-size:.88rem;font-weight:600}\n.filter{display:none}@media (scripting:enabled){.filter{margin-block:var(--s6);padding-block:var(--s2);border-block:1px solid var(--line);font-size:.94rem;display:block;position:relative}}.filter :is(summary,p){min-height:2rem;margin:0;line-height:2rem}.filter p{color:var(--soft)}@media (width>=36rem){.filter p{top:var(--s2);position:absolute;right:0}}.filter button{margin-left:var(--s3);line-height:1.6}.filter fieldset{gap:0 var(--s5);margin:var(--s2) 0;border:0;flex-wrap:wrap;padding:0;display:flex}.filter legend{color:var(--soft);padding:0;font-size:.82rem}.filter label{padding-block:.15rem}.filter input{margin:0 .4em 0 0}@media print{.filter :is(details,button){display:none}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.entries{padding:0;list-style:none}.entries>li{margin-bottom:var(--s4)}.entries>li>a{font-weight:600}.entries p{margin:0}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\n.marked{padding:0;list-style:none}.marked li{padding-block:var(--s1);border-bottom:1px solid var(--line);grid-template-columns:9.5rem 1fr;align-items:baseline;display:grid}@media (width<=30rem){.marked li{grid-template-columns:1fr}}\n.toc{margin-block:var(--s5);font-size:.88rem}.toc p{margin:0 0 var(--s1);color:var(--soft);font-weight:600}.toc ul{columns:12rem;margin:0;padding:0;list-style:none}.toc li{break-inside:avoid;margin:0}.toc a{color:inherit;text-decoration-color:var(--edge);padding-block:.15rem;display:block}.toc{scroll-target-group:auto}.toc a:is([aria-current],:target-current){color:var(--accent);text-decoration:underline 2px}@media (width>=64rem){.toc{margin-block:0}.toc a{text-decoration-color:#0000}.toc a:hover{text-decoration-color:currentColor}}\n"}],"routeData":{"route":"/[...lang]/areas/[area]","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/areas\\/([^/]+?)\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"areas","dynamic":false,"spread":false}],[{"content":"area","dynamic":true,"spread":false}]],"params":["...lang","area"],"component":"src/pages/[...lang]/areas/[area].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.pager{justify-content:space-between;gap:var(--s3) var(--s6);margin-top:var(--s7);padding-top:var(--s4);border-top:1px solid var(--line);flex-wrap:wrap;display:flex}.pager small{display:block}.pager [rel=next]{text-align:right;margin-left:auto}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n.prose>:first-child{margin-top:0}.prose>:last-child{margin-bottom:0}.prose h2{margin-top:var(--s6);font-size:1.2rem}.prose h3{margin-top:var(--s5);font-size:1.05rem}.prose li>pre,.prose li>p:not(:last-child){margin-block:var(--s2)}blockquote{padding-left:var(--s4);border-left:3px solid var(--edge);color:var(--soft);margin-inline:0}.callout{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent)}.callout>*{margin:0 0 var(--s2)}.callout>:last-child{margin-bottom:0}.callout-title{font-size:.88rem;font-weight:700}.callout-warning{border-color:var(--warn)}.callout-caution{border-color:var(--bad)}.table-scroll{margin-bottom:var(--s4);overflow-x:auto}.contains-task-list{padding:0;list-style:none}sup{line-height:0}.footnotes{margin-top:var(--s5);color:var(--soft);font-size:.88rem}.comment{color:var(--soft);font-style:italic}.string{color:var(--good)}.atrule,.keyword,.function,.property{color:var(--accent)}.prose td{overflow-wrap:anywhere}\n.handbook{margin-bottom:var(--s6);padding-left:var(--s4);border-left:1px solid var(--line);font-size:.88rem}.handbook p{margin:0 0 var(--s1);color:var(--soft);font-weight:600}.handbook ul{margin:0;padding:0;list-style:none}.handbook ul ul{padding-left:var(--s4)}.handbook li{margin:0}.handbook a{color:inherit;text-decoration-color:var(--edge);padding-block:.15rem;display:block}.handbook [aria-current]{color:var(--accent);font-weight:600}@media (width>=64rem){.handbook a:not(:hover){text-decoration:none}}.reference th{min-width:9rem;max-width:14rem;font-weight:400}.reference code{overflow-wrap:anywhere}.reference td{min-width:10rem}.reference small{color:var(--soft);display:block}\n.duties{gap:var(--s2) var(--s5);margin:var(--s2) 0 0;padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent);display:grid}.duties dt{font-size:.88rem;font-weight:600}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.entries{padding:0;list-style:none}.entries>li{margin-bottom:var(--s4)}.entries>li>a{font-weight:600}.entries p{margin:0}\n.tabs{margin-bottom:var(--s4);border:1px solid var(--line);border-radius:4px}.tabs details+details{border-top:1px solid var(--line)}.tabs summary{padding:var(--s2) var(--s4);font-weight:600}.tabs details[open]>summary{color:var(--accent)}.tabs details>div{padding:0 var(--s4)}\n.marked{padding:0;list-style:none}.marked li{padding-block:var(--s1);border-bottom:1px solid var(--line);grid-template-columns:9.5rem 1fr;align-items:baseline;display:grid}@media (width<=30rem){.marked li{grid-template-columns:1fr}}\n"}],"routeData":{"route":"/[...lang]/docs/[...slug]","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/docs(?:\\/(.*?))?\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"docs","dynamic":false,"spread":false}],[{"content":"...slug","dynamic":true,"spread":true}]],"params":["...lang","...slug"],"component":"src/pages/[...lang]/docs/[...slug].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.pager{justify-content:space-between;gap:var(--s3) var(--s6);margin-top:var(--s7);padding-top:var(--s4);border-top:1px solid var(--line);flex-wrap:wrap;display:flex}.pager small{display:block}.pager [rel=next]{text-align:right;margin-left:auto}\n.prose>:first-child{margin-top:0}.prose>:last-child{margin-bottom:0}.prose h2{margin-top:var(--s6);font-size:1.2rem}.prose h3{margin-top:var(--s5);font-size:1.05rem}.prose li>pre,.prose li>p:not(:last-child){margin-block:var(--s2)}blockquote{padding-left:var(--s4);border-left:3px solid var(--edge);color:var(--soft);margin-inline:0}.callout{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent)}.callout>*{margin:0 0 var(--s2)}.callout>:last-child{margin-bottom:0}.callout-title{font-size:.88rem;font-weight:700}.callout-warning{border-color:var(--warn)}.callout-caution{border-color:var(--bad)}.table-scroll{margin-bottom:var(--s4);overflow-x:auto}.contains-task-list{padding:0;list-style:none}sup{line-height:0}.footnotes{margin-top:var(--s5);color:var(--soft);font-size:.88rem}.comment{color:var(--soft);font-style:italic}.string{color:var(--good)}.atrule,.keyword,.function,.property{color:var(--accent)}.prose td{overflow-wrap:anywhere}\n.sources{margin-top:var(--s6);color:var(--soft);overflow-wrap:anywhere;font-size:.88rem;line-height:1.75}.sources ul{margin-top:var(--s2)}\n.set{gap:0 var(--s5);margin-bottom:var(--s2);flex-wrap:wrap;font-size:.94rem;display:flex}.set~ul small,li>small{display:block}\n"}],"routeData":{"route":"/[...lang]/meetings/[slug]","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/meetings\\/([^/]+?)\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"meetings","dynamic":false,"spread":false}],[{"content":"slug","dynamic":true,"spread":false}]],"params":["...lang","slug"],"component":"src/pages/[...lang]/meetings/[slug].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.dated{padding:0;list-style:none}.dated li{padding-block:var(--s2);border-top:1px solid var(--line);grid-template-columns:9.5rem 1fr;align-items:baseline;margin:0;display:grid}.dated time{color:var(--soft);font-variant-numeric:tabular-nums;font-size:.94rem}.dated span>a{display:block}.dated small{margin-right:var(--s4)}@media (width<=30rem){.dated li{grid-template-columns:1fr}}\n"}],"routeData":{"route":"/[...lang]/meetings","isIndex":true,"type":"page","pattern":"^(?:\\/(.*?))?\\/meetings\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"meetings","dynamic":false,"spread":false}]],"params":["...lang"],"component":"src/pages/[...lang]/meetings/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n.states td{min-width:7rem;padding-left:var(--s3);border-left:1px solid var(--line)}.states th[scope=row]{min-width:min(17rem,40vw);font-weight:400}.states small{display:block}#compare-caption~thead th:nth-child(n+2){min-width:5.5rem;padding-left:var(--s3)}@media screen and (width>=48rem){.scroll:has(.states){scroll-padding-left:19rem}.states th[scope=row],#compare-caption~thead th:first-child{z-index:1;background:var(--paper);max-width:19rem;position:sticky;left:0}}@page states{size:landscape}@media print{.scroll:has(.states){page:states}#compare-caption~* :is(th,td){padding-right:var(--s1);font-size:.8rem;min-width:0!important}}.pair{align-items:center;gap:var(--s2) var(--s5);min-height:4rem;margin:0 0 var(--s4);border:0;flex-wrap:wrap;padding:0;display:none}@media (scripting:enabled){.pair{display:flex}}@media print{.pair :not(output){display:none}}.pair legend{color:var(--soft);padding:0;font-size:.88rem}.columns{columns:15rem}\n"}],"routeData":{"route":"/[...lang]/releases/[release]/compare","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/compare\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"compare","dynamic":false,"spread":false}]],"params":["...lang","release"],"component":"src/pages/[...lang]/releases/[release]/compare.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.duties{gap:var(--s2) var(--s5);margin:var(--s2) 0 0;padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent);display:grid}.duties dt{font-size:.88rem;font-weight:600}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\n.notice{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--bad)}.notice p{margin:0}\n.pager{justify-content:space-between;gap:var(--s3) var(--s6);margin-top:var(--s7);padding-top:var(--s4);border-top:1px solid var(--line);flex-wrap:wrap;display:flex}.pager small{display:block}.pager [rel=next]{text-align:right;margin-left:auto}\n.prose>:first-child{margin-top:0}.prose>:last-child{margin-bottom:0}.prose h2{margin-top:var(--s6);font-size:1.2rem}.prose h3{margin-top:var(--s5);font-size:1.05rem}.prose li>pre,.prose li>p:not(:last-child){margin-block:var(--s2)}blockquote{padding-left:var(--s4);border-left:3px solid var(--edge);color:var(--soft);margin-inline:0}.callout{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent)}.callout>*{margin:0 0 var(--s2)}.callout>:last-child{margin-bottom:0}.callout-title{font-size:.88rem;font-weight:700}.callout-warning{border-color:var(--warn)}.callout-caution{border-color:var(--bad)}.table-scroll{margin-bottom:var(--s4);overflow-x:auto}.contains-task-list{padding:0;list-style:none}sup{line-height:0}.footnotes{margin-top:var(--s5);color:var(--soft);font-size:.88rem}.comment{color:var(--soft);font-style:italic}.string{color:var(--good)}.atrule,.keyword,.function,.property{color:var(--accent)}.prose td{overflow-wrap:anywhere}\n.toc{margin-block:var(--s5);font-size:.88rem}.toc p{margin:0 0 var(--s1);color:var(--soft);font-weight:600}.toc ul{columns:12rem;margin:0;padding:0;list-style:none}.toc li{break-inside:avoid;margin:0}.toc a{color:inherit;text-decoration-color:var(--edge);padding-block:.15rem;display:block}.toc{scroll-target-group:auto}.toc a:is([aria-current],:target-current){color:var(--accent);text-decoration:underline 2px}@media (width>=64rem){.toc{margin-block:0}.toc a{text-decoration-color:#0000}.toc a:hover{text-decoration-color:currentColor}}\n.sources{margin-top:var(--s6);color:var(--soft);overflow-wrap:anywhere;font-size:.88rem;line-height:1.75}.sources ul{margin-top:var(--s2)}\n.evidence{gap:0 var(--s4);overflow-wrap:anywhere;flex-wrap:wrap;font-size:.82rem;line-height:1.5rem;display:flex}.asks li{margin-bottom:var(--s3)}.asks p{margin:0}.rejected{color:var(--soft);margin:0}.outcome{margin:0}.answers{margin:var(--s1) 0 0;padding:0;list-style:none}.history{padding:0;list-style:none}.history>li{padding:0 0 var(--s5) var(--s5);border-left:2px solid var(--line);margin:0;position:relative}.history>li:last-child{padding-bottom:0}.history>li:before{background:var(--paper);border:2px solid var(--edge);content:\"\";border-radius:50%;width:.6em;height:.6em;position:absolute;top:.5em;left:calc(-.3em - 1px)}.history p{margin:0}.history p>*{margin-right:var(--s3)}.part{margin-bottom:var(--s5)}.part h3,.part p{margin:0 0 var(--s1)}.question{display:block}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n"}],"routeData":{"route":"/[...lang]/releases/[release]/items/[slug]","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/items\\/([^/]+?)\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"items","dynamic":false,"spread":false}],[{"content":"slug","dynamic":true,"spread":false}]],"params":["...lang","release","slug"],"component":"src/pages/[...lang]/releases/[release]/items/[slug].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.overview p{margin:0;font-weight:600}.overview p a{color:inherit;text-decoration:none}.anchored{margin-top:0;font-size:1.2rem}.noun{margin-bottom:var(--s6);padding-top:var(--s4);border-top:1px solid var(--line)}.noun:target{border-top-color:var(--accent);box-shadow:inset 0 3px var(--accent)}.noun>*{max-width:var(--measure)}.noun .marks{gap:0 var(--s4);margin-bottom:var(--s2);flex-wrap:wrap;font-size:.94rem;display:flex}.noun .facts{margin:0 0 var(--s3);border:0;padding:0;font-size:.94rem}.noun .prose{margin-bottom:var(--s3)}@media (width>=64rem){.noun{grid-template-columns:minmax(0, var(--measure)) minmax(12rem, 18rem);column-gap:var(--s7);display:grid}.noun>*{grid-column:1}.noun .facts{flex-direction:column;grid-area:1/2/span 8;align-self:start}}\n.marked{padding:0;list-style:none}.marked li{padding-block:var(--s1);border-bottom:1px solid var(--line);grid-template-columns:9.5rem 1fr;align-items:baseline;display:grid}@media (width<=30rem){.marked li{grid-template-columns:1fr}}\n.helps{padding-left:var(--s4);border-left:3px solid var(--good)}.helps b{font-size:.88rem;display:block}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.prose>:first-child{margin-top:0}.prose>:last-child{margin-bottom:0}.prose h2{margin-top:var(--s6);font-size:1.2rem}.prose h3{margin-top:var(--s5);font-size:1.05rem}.prose li>pre,.prose li>p:not(:last-child){margin-block:var(--s2)}blockquote{padding-left:var(--s4);border-left:3px solid var(--edge);color:var(--soft);margin-inline:0}.callout{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent)}.callout>*{margin:0 0 var(--s2)}.callout>:last-child{margin-bottom:0}.callout-title{font-size:.88rem;font-weight:700}.callout-warning{border-color:var(--warn)}.callout-caution{border-color:var(--bad)}.table-scroll{margin-bottom:var(--s4);overflow-x:auto}.contains-task-list{padding:0;list-style:none}sup{line-height:0}.footnotes{margin-top:var(--s5);color:var(--soft);font-size:.88rem}.comment{color:var(--soft);font-style:italic}.string{color:var(--good)}.atrule,.keyword,.function,.property{color:var(--accent)}.prose td{overflow-wrap:anywhere}\n"}],"routeData":{"route":"/[...lang]/releases/[release]/known-issues","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/known-issues\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"known-issues","dynamic":false,"spread":false}]],"params":["...lang","release"],"component":"src/pages/[...lang]/releases/[release]/known-issues.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.marked{padding:0;list-style:none}.marked li{padding-block:var(--s1);border-bottom:1px solid var(--line);grid-template-columns:9.5rem 1fr;align-items:baseline;display:grid}@media (width<=30rem){.marked li{grid-template-columns:1fr}}\n.pager{justify-content:space-between;gap:var(--s3) var(--s6);margin-top:var(--s7);padding-top:var(--s4);border-top:1px solid var(--line);flex-wrap:wrap;display:flex}.pager small{display:block}.pager [rel=next]{text-align:right;margin-left:auto}\n.sources{margin-top:var(--s6);color:var(--soft);overflow-wrap:anywhere;font-size:.88rem;line-height:1.75}.sources ul{margin-top:var(--s2)}\n.tested{padding:0;list-style:none}.tested b,.tested small{display:block}\n.toc{margin-block:var(--s5);font-size:.88rem}.toc p{margin:0 0 var(--s1);color:var(--soft);font-weight:600}.toc ul{columns:12rem;margin:0;padding:0;list-style:none}.toc li{break-inside:avoid;margin:0}.toc a{color:inherit;text-decoration-color:var(--edge);padding-block:.15rem;display:block}.toc{scroll-target-group:auto}.toc a:is([aria-current],:target-current){color:var(--accent);text-decoration:underline 2px}@media (width>=64rem){.toc{margin-block:0}.toc a{text-decoration-color:#0000}.toc a:hover{text-decoration-color:currentColor}}\n.announcement{margin-top:var(--s5)}.announcement section{border:1px solid var(--line);border-radius:4px;max-height:30rem;overflow:auto}.announcement pre{font-family:var(--code);white-space:pre-wrap;margin:0;font-size:.88rem}@media print{.announcement{display:none}}.changes{padding:0;list-style:none}.changes li{justify-content:space-between;gap:0 var(--s5);padding-block:var(--s2);border-bottom:1px solid var(--line);flex-wrap:wrap;margin:0;display:flex}.changes p{flex:0 0 100%;margin:0;font-size:.94rem}.to:before{border:solid var(--edge);content:\"\";border-width:2px 2px 0 0;width:.5em;height:.5em;margin-inline:.5em .8em;display:inline-block;transform:rotate(45deg)}.content>section:first-child>h2{margin-top:var(--s5)}\n"}],"routeData":{"route":"/[...lang]/releases/[release]/milestones/[milestone]","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/milestones\\/([^/]+?)\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"milestones","dynamic":false,"spread":false}],[{"content":"milestone","dynamic":true,"spread":false}]],"params":["...lang","release","milestone"],"component":"src/pages/[...lang]/releases/[release]/milestones/[milestone].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n.blocks{padding:var(--s4) var(--s5);background:var(--raised);border-left:4px solid var(--accent)}.blocks h2{margin:0}.blocks h3{margin-top:var(--s4);font-size:1rem}.blocks p{color:var(--soft);margin:0;font-size:.94rem}.blocks ul,.blocks dl{margin:0}.blocks dt{font-weight:600}.blocks dd b{margin-left:var(--s2)}.blocks dd{margin:0 0 var(--s2) var(--s4)}.answer{font-size:.88rem}.answer p{margin:0}.answer a{padding-block:.1rem;display:block}.board th{min-width:14rem;max-width:26rem}.board small{margin:0;font-weight:400;display:block}.board small.bad{color:var(--bad)}.board td{min-width:8rem}.board tr:target>*{background:var(--raised)}.total{display:block}.questions div{gap:var(--s3);grid-template-columns:8rem 1fr;display:grid}.questions dt{font-weight:600}.past{border-bottom:1px solid var(--line)}.past summary{padding-block:var(--s2);font-weight:600}\n"}],"routeData":{"route":"/[...lang]/releases/[release]/readiness","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/readiness\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"readiness","dynamic":false,"spread":false}]],"params":["...lang","release"],"component":"src/pages/[...lang]/releases/[release]/readiness.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\n.link-row{gap:0 var(--s5);flex-wrap:wrap;padding:0;list-style:none;display:flex}.link-row a{padding-block:.1rem;display:inline-block}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n.milestones small{margin:0;font-weight:400;display:block}.milestones td:nth-child(n+3):nth-child(-n+4){min-width:7.5rem}.milestones td:nth-child(6){min-width:12rem}.milestones td:nth-child(7){min-width:20rem}.milestones ul{margin:0;padding:0;list-style:none}.picture{margin:var(--s5) 0}.picture svg{fill:none;stroke-width:2.5px;stroke-linecap:round;stroke-linejoin:round;font-size:.82rem;display:block}.picture text{fill:var(--soft)}.picture .label{fill:var(--ink);font-weight:600}.picture line,.picture .plan{stroke:var(--edge);stroke-width:1.5px}.picture .grid{stroke:var(--line);stroke-width:1px}.picture .today{stroke:var(--accent);stroke-dasharray:4 4}.picture .span{stroke:var(--line);stroke-width:9px}.picture .back{fill:var(--paper)}.picture .line{stroke:currentColor}.picture .dashed .line{stroke-dasharray:1.5 4.2}.picture .bar .line{stroke-width:4px}.picture .area{fill:currentColor}@media (forced-colors:active){.picture .back{fill:canvas}.picture line,.picture .plan{stroke:graytext}}.picture figcaption{color:var(--soft);font-size:.88rem}\n.tested{padding:0;list-style:none}.tested b,.tested small{display:block}\n"}],"routeData":{"route":"/[...lang]/releases/[release]/timeline","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/timeline\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"timeline","dynamic":false,"spread":false}]],"params":["...lang","release"],"component":"src/pages/[...lang]/releases/[release]/timeline.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.counts{gap:var(--s1) var(--s5);font-variant-numeric:tabular-nums;flex-wrap:wrap;padding:0;list-style:none;display:flex}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\n.overview p{margin:0;font-weight:600}.overview p a{color:inherit;text-decoration:none}.anchored{margin-top:0;font-size:1.2rem}.noun{margin-bottom:var(--s6);padding-top:var(--s4);border-top:1px solid var(--line)}.noun:target{border-top-color:var(--accent);box-shadow:inset 0 3px var(--accent)}.noun>*{max-width:var(--measure)}.noun .marks{gap:0 var(--s4);margin-bottom:var(--s2);flex-wrap:wrap;font-size:.94rem;display:flex}.noun .facts{margin:0 0 var(--s3);border:0;padding:0;font-size:.94rem}.noun .prose{margin-bottom:var(--s3)}@media (width>=64rem){.noun{grid-template-columns:minmax(0, var(--measure)) minmax(12rem, 18rem);column-gap:var(--s7);display:grid}.noun>*{grid-column:1}.noun .facts{flex-direction:column;grid-area:1/2/span 8;align-self:start}}\n.marked{padding:0;list-style:none}.marked li{padding-block:var(--s1);border-bottom:1px solid var(--line);grid-template-columns:9.5rem 1fr;align-items:baseline;display:grid}@media (width<=30rem){.marked li{grid-template-columns:1fr}}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.prose>:first-child{margin-top:0}.prose>:last-child{margin-bottom:0}.prose h2{margin-top:var(--s6);font-size:1.2rem}.prose h3{margin-top:var(--s5);font-size:1.05rem}.prose li>pre,.prose li>p:not(:last-child){margin-block:var(--s2)}blockquote{padding-left:var(--s4);border-left:3px solid var(--edge);color:var(--soft);margin-inline:0}.callout{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent)}.callout>*{margin:0 0 var(--s2)}.callout>:last-child{margin-bottom:0}.callout-title{font-size:.88rem;font-weight:700}.callout-warning{border-color:var(--warn)}.callout-caution{border-color:var(--bad)}.table-scroll{margin-bottom:var(--s4);overflow-x:auto}.contains-task-list{padding:0;list-style:none}sup{line-height:0}.footnotes{margin-top:var(--s5);color:var(--soft);font-size:.88rem}.comment{color:var(--soft);font-style:italic}.string{color:var(--good)}.atrule,.keyword,.function,.property{color:var(--accent)}.prose td{overflow-wrap:anywhere}\n.note-history{margin-top:var(--s4);font-size:.94rem}.note-history summary{color:var(--soft)}.note-history ol{margin:var(--s2) 0 0;padding:0 0 0 var(--s4);border-left:1px solid var(--line);list-style:none}.note-history li{margin-bottom:var(--s3)}.note-history p{margin:0}\n"}],"routeData":{"route":"/[...lang]/releases/[release]/upgrade","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/upgrade\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"upgrade","dynamic":false,"spread":false}]],"params":["...lang","release"],"component":"src/pages/[...lang]/releases/[release]/upgrade.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/releases/[release]/[calendar].ics","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/([^/]+?)\\.ics$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"calendar","dynamic":true,"spread":false},{"content":".ics","dynamic":false,"spread":false}]],"params":["...lang","release","calendar"],"component":"src/pages/[...lang]/releases/[release]/[calendar].ics.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/releases/[release]/[feed].json","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/([^/]+?)\\.json$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"feed","dynamic":true,"spread":false},{"content":".json","dynamic":false,"spread":false}]],"params":["...lang","release","feed"],"component":"src/pages/[...lang]/releases/[release]/[feed].json.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/releases/[release]/[feed].xml","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/([^/]+?)\\.xml$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}],[{"content":"feed","dynamic":true,"spread":false},{"content":".xml","dynamic":false,"spread":false}]],"params":["...lang","release","feed"],"component":"src/pages/[...lang]/releases/[release]/[feed].xml.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".prose>:first-child{margin-top:0}.prose>:last-child{margin-bottom:0}.prose h2{margin-top:var(--s6);font-size:1.2rem}.prose h3{margin-top:var(--s5);font-size:1.05rem}.prose li>pre,.prose li>p:not(:last-child){margin-block:var(--s2)}blockquote{padding-left:var(--s4);border-left:3px solid var(--edge);color:var(--soft);margin-inline:0}.callout{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent)}.callout>*{margin:0 0 var(--s2)}.callout>:last-child{margin-bottom:0}.callout-title{font-size:.88rem;font-weight:700}.callout-warning{border-color:var(--warn)}.callout-caution{border-color:var(--bad)}.table-scroll{margin-bottom:var(--s4);overflow-x:auto}.contains-task-list{padding:0;list-style:none}sup{line-height:0}.footnotes{margin-top:var(--s5);color:var(--soft);font-size:.88rem}.comment{color:var(--soft);font-style:italic}.string{color:var(--good)}.atrule,.keyword,.function,.property{color:var(--accent)}.prose td{overflow-wrap:anywhere}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n.over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.duties{gap:var(--s2) var(--s5);margin:var(--s2) 0 0;padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent);display:grid}.duties dt{font-size:.88rem;font-weight:600}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.filter{display:none}@media (scripting:enabled){.filter{margin-block:var(--s6);padding-block:var(--s2);border-block:1px solid var(--line);font-size:.94rem;display:block;position:relative}}.filter :is(summary,p){min-height:2rem;margin:0;line-height:2rem}.filter p{color:var(--soft)}@media (width>=36rem){.filter p{top:var(--s2);position:absolute;right:0}}.filter button{margin-left:var(--s3);line-height:1.6}.filter fieldset{gap:0 var(--s5);margin:var(--s2) 0;border:0;flex-wrap:wrap;padding:0;display:flex}.filter legend{color:var(--soft);padding:0;font-size:.82rem}.filter label{padding-block:.15rem}.filter input{margin:0 .4em 0 0}@media print{.filter :is(details,button){display:none}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.entries{padding:0;list-style:none}.entries>li{margin-bottom:var(--s4)}.entries>li>a{font-weight:600}.entries p{margin:0}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\n.tabs{margin-bottom:var(--s4);border:1px solid var(--line);border-radius:4px}.tabs details+details{border-top:1px solid var(--line)}.tabs summary{padding:var(--s2) var(--s4);font-weight:600}.tabs details[open]>summary{color:var(--accent)}.tabs details>div{padding:0 var(--s4)}\n.notice{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--bad)}.notice p{margin:0}\n.marked{padding:0;list-style:none}.marked li{padding-block:var(--s1);border-bottom:1px solid var(--line);grid-template-columns:9.5rem 1fr;align-items:baseline;display:grid}@media (width<=30rem){.marked li{grid-template-columns:1fr}}\n.sources{margin-top:var(--s6);color:var(--soft);overflow-wrap:anywhere;font-size:.88rem;line-height:1.75}.sources ul{margin-top:var(--s2)}\n.toc{margin-block:var(--s5);font-size:.88rem}.toc p{margin:0 0 var(--s1);color:var(--soft);font-weight:600}.toc ul{columns:12rem;margin:0;padding:0;list-style:none}.toc li{break-inside:avoid;margin:0}.toc a{color:inherit;text-decoration-color:var(--edge);padding-block:.15rem;display:block}.toc{scroll-target-group:auto}.toc a:is([aria-current],:target-current){color:var(--accent);text-decoration:underline 2px}@media (width>=64rem){.toc{margin-block:0}.toc a{text-decoration-color:#0000}.toc a:hover{text-decoration-color:currentColor}}\n.duty{margin-block:var(--s5);padding:var(--s4) var(--s5);background:var(--raised);border-left:4px solid var(--accent)}.duty .duty-title{margin:0 0 var(--s2);font-size:1.12rem}.duty ul{gap:0 var(--s6);margin-bottom:var(--s2);flex-wrap:wrap;padding:0;list-style:none;display:flex}.duty b{margin-right:var(--s1);font-variant-numeric:tabular-nums;font-size:1.45rem}.duty>a{margin-right:var(--s5);padding-block:.15rem;font-weight:600;display:inline-block}\n.group{padding-top:var(--s5);color:var(--soft);font-weight:600}.maintenance h3,.maintenance h4{margin-top:var(--s5)}.maintenance h4{color:var(--soft);margin-block:0;font-size:.88rem}\n"}],"routeData":{"route":"/[...lang]/releases/[release]","isIndex":true,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/([^/]+?)\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}],[{"content":"release","dynamic":true,"spread":false}]],"params":["...lang","release"],"component":"src/pages/[...lang]/releases/[release]/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.duties{gap:var(--s2) var(--s5);margin:var(--s2) 0 0;padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent);display:grid}.duties dt{font-size:.88rem;font-weight:600}\n.filter{display:none}@media (scripting:enabled){.filter{margin-block:var(--s6);padding-block:var(--s2);border-block:1px solid var(--line);font-size:.94rem;display:block;position:relative}}.filter :is(summary,p){min-height:2rem;margin:0;line-height:2rem}.filter p{color:var(--soft)}@media (width>=36rem){.filter p{top:var(--s2);position:absolute;right:0}}.filter button{margin-left:var(--s3);line-height:1.6}.filter fieldset{gap:0 var(--s5);margin:var(--s2) 0;border:0;flex-wrap:wrap;padding:0;display:flex}.filter legend{color:var(--soft);padding:0;font-size:.82rem}.filter label{padding-block:.15rem}.filter input{margin:0 .4em 0 0}@media print{.filter :is(details,button){display:none}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.entries{padding:0;list-style:none}.entries>li{margin-bottom:var(--s4)}.entries>li>a{font-weight:600}.entries p{margin:0}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\n.link-row{gap:0 var(--s5);flex-wrap:wrap;padding:0;list-style:none;display:flex}.link-row a{padding-block:.1rem;display:inline-block}\n.support{margin:var(--s5) 0}.support svg{font-size:.82rem;display:block}.support text{fill:var(--soft)}.support .label{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px;font-weight:600}.support line{stroke:var(--line)}.support .today{stroke:var(--accent);stroke-width:1.5px;stroke-dasharray:4 4}.support .window{fill:var(--edge)}.support .maintained .window{fill:var(--good)}.support :is(.planned,.unknown) .window{fill:var(--paper);stroke:var(--edge);stroke-width:1.5px;stroke-dasharray:4 3}.support .planned .window{stroke:var(--accent)}.support .stripes{stroke:var(--warn);stroke-width:1.5px}#stripes path{stroke:var(--warn);stroke-width:3px}.support figcaption{color:var(--soft);font-size:.88rem}@media (forced-colors:active){.support{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--good:CanvasText;--warn:CanvasText;--accent:CanvasText;--edge:GrayText;--line:GrayText}}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n"}],"routeData":{"route":"/[...lang]/releases","isIndex":true,"type":"page","pattern":"^(?:\\/(.*?))?\\/releases\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"releases","dynamic":false,"spread":false}]],"params":["...lang"],"component":"src/pages/[...lang]/releases/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/search/[file].json","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/search\\/([^/]+?)\\.json$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"search","dynamic":false,"spread":false}],[{"content":"file","dynamic":true,"spread":false},{"content":".json","dynamic":false,"spread":false}]],"params":["...lang","file"],"component":"src/pages/[...lang]/search/[file].json.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n"}],"routeData":{"route":"/[...lang]/search","isIndex":true,"type":"page","pattern":"^(?:\\/(.*?))?\\/search\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"search","dynamic":false,"spread":false}]],"params":["...lang"],"component":"src/pages/[...lang]/search/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/upgrade/[feed].json","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/upgrade\\/([^/]+?)\\.json$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"upgrade","dynamic":false,"spread":false}],[{"content":"feed","dynamic":true,"spread":false},{"content":".json","dynamic":false,"spread":false}]],"params":["...lang","feed"],"component":"src/pages/[...lang]/upgrade/[feed].json.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/upgrade/[feed].xml","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/upgrade\\/([^/]+?)\\.xml$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"upgrade","dynamic":false,"spread":false}],[{"content":"feed","dynamic":true,"spread":false},{"content":".xml","dynamic":false,"spread":false}]],"params":["...lang","feed"],"component":"src/pages/[...lang]/upgrade/[feed].xml.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\n.toc{margin-block:var(--s5);font-size:.88rem}.toc p{margin:0 0 var(--s1);color:var(--soft);font-weight:600}.toc ul{columns:12rem;margin:0;padding:0;list-style:none}.toc li{break-inside:avoid;margin:0}.toc a{color:inherit;text-decoration-color:var(--edge);padding-block:.15rem;display:block}.toc{scroll-target-group:auto}.toc a:is([aria-current],:target-current){color:var(--accent);text-decoration:underline 2px}@media (width>=64rem){.toc{margin-block:0}.toc a{text-decoration-color:#0000}.toc a:hover{text-decoration-color:currentColor}}\n.notice{margin-block:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--bad)}.notice p{margin:0}\n.away{margin-bottom:var(--s5);padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--warn);font-size:.94rem}.away>*{margin-bottom:0}.folded{margin-block:var(--s4);color:var(--soft)}.folded ul{margin:var(--s2) 0 0}.steps{padding:0;list-style:none}.steps>li{gap:0 var(--s3);padding-block:var(--s3);border-top:1px solid var(--line);grid-template-columns:9.5rem minmax(0,1fr);margin:0;display:grid;position:relative}.steps>li:target{box-shadow:inset 0 2px var(--accent)}.steps div>a:first-child{font-weight:600}.steps p{margin:0}.steps .duties{margin-bottom:var(--s1)}.tickable>li{padding-left:2.25rem}.tickable>li:has(.step-box):before{content:none}.tickable>li:before{border:1.5px solid var(--edge);content:\"\";border-radius:3px;width:1.25rem;height:1.25rem;position:absolute;top:.95rem;left:0}@media (width<=40rem){.steps>li{grid-template-columns:minmax(0,1fr)}}.plan{margin-bottom:var(--s5);padding:var(--s4) var(--s5);border:1px solid var(--line);border-radius:4px}@media (scripting:enabled){.plan[hidden]{visibility:hidden;display:block!important}}.plan h2{margin:0 0 var(--s2);font-size:1.12rem}.plan p,.plan details{margin-bottom:var(--s2)}.plan [role=status]{font-variant-numeric:tabular-nums;min-height:1.6em}.plan fieldset{gap:var(--s1) var(--s4);min-width:0;margin:var(--s2) 0;border:0;grid-template-columns:repeat(auto-fill,minmax(min(14rem,100%),1fr));padding:0;display:grid}.plan label{min-height:1.5rem}.plan fieldset>span{grid-column:1/-1}.plan textarea{width:100%;font-family:var(--code)}.plan [type=checkbox],.step-box{width:1.25rem;height:1.25rem;margin:0 var(--s1) 0 0;accent-color:var(--accent);vertical-align:-.25em}.step-box{position:absolute;top:.95rem;left:0}.step-box:after{content:\"\";position:absolute;inset:-4px}.tickable>.done>div>a{color:var(--soft);text-decoration:line-through}@media print{.plan{border:0;padding:0}.plan>:not([role=status],[data-choice]){display:none}.steps a[href^=\\/]:after{content:\" (\" attr(href) \")\";font-weight:400}.more{display:none}}\n.duties{gap:var(--s2) var(--s5);margin:var(--s2) 0 0;padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent);display:grid}.duties dt{font-size:.88rem;font-weight:600}\n"}],"routeData":{"route":"/[...lang]/upgrade/[from]/[to]","isIndex":false,"type":"page","pattern":"^(?:\\/(.*?))?\\/upgrade\\/([^/]+?)\\/([^/]+?)\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"upgrade","dynamic":false,"spread":false}],[{"content":"from","dynamic":true,"spread":false}],[{"content":"to","dynamic":true,"spread":false}]],"params":["...lang","from","to"],"component":"src/pages/[...lang]/upgrade/[from]/[to].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.counts{gap:var(--s1) var(--s5);font-variant-numeric:tabular-nums;flex-wrap:wrap;padding:0;list-style:none;display:flex}\n.chooser{margin-bottom:var(--s5);padding:var(--s4) var(--s5);background:var(--raised);border-left:4px solid var(--accent)}@media (scripting:enabled){.chooser[hidden]{visibility:hidden;display:block!important}}.chooser h2{margin:0 0 var(--s2);font-size:1.12rem}.chooser p{align-items:center;gap:var(--s3) var(--s5);flex-wrap:wrap;margin:0;display:flex}.chooser a{padding-block:.15rem;font-weight:600}.paths thead th{white-space:normal}.paths tbody th{white-space:nowrap}.ways>li{padding-block:var(--s4) var(--s2);border-top:1px solid var(--line)}.ways h3{margin:0}.ways p{align-items:baseline;gap:0 var(--s4);margin-bottom:var(--s2);flex-wrap:wrap;display:flex}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n"}],"routeData":{"route":"/[...lang]/upgrade","isIndex":true,"type":"page","pattern":"^(?:\\/(.*?))?\\/upgrade\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"upgrade","dynamic":false,"spread":false}]],"params":["...lang"],"component":"src/pages/[...lang]/upgrade/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/[calendar].ics","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/([^/]+?)\\.ics$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"calendar","dynamic":true,"spread":false},{"content":".ics","dynamic":false,"spread":false}]],"params":["...lang","calendar"],"component":"src/pages/[...lang]/[calendar].ics.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/[feed].json","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/([^/]+?)\\.json$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"feed","dynamic":true,"spread":false},{"content":".json","dynamic":false,"spread":false}]],"params":["...lang","feed"],"component":"src/pages/[...lang]/[feed].json.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...lang]/[feed].xml","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/([^/]+?)\\.xml$","segments":[[{"content":"...lang","dynamic":true,"spread":true}],[{"content":"feed","dynamic":true,"spread":false},{"content":".xml","dynamic":false,"spread":false}]],"params":["...lang","feed"],"component":"src/pages/[...lang]/[feed].xml.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[...alias]","isIndex":false,"type":"endpoint","pattern":"^(?:\\/(.*?))?\\/$","segments":[[{"content":"...alias","dynamic":true,"spread":true}]],"params":["...alias"],"component":"src/pages/[...alias].ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"inline","content":".over{margin-bottom:var(--s1);color:var(--soft);font-variant-numeric:tabular-nums}.lead{color:var(--soft);font-size:1.12rem;line-height:1.5}:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#12161a);--raised:light-dark(#f3f1eb,#1b2227);--line:light-dark(#d8d4ca,#353f46);--edge:light-dark(#8a8578,#7d878e);--ink:light-dark(#1c2125,#e7e5df);--soft:light-dark(#535b61,#a8b1b7);--accent:light-dark(#0a5878,#82c9e6);--good:light-dark(#1d683a,#82d19b);--warn:light-dark(#855000,#e9b969);--bad:light-dark(#a8232c,#ffa19b);--text:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--code:ui-monospace, \"Cascadia Code\", \"SF Mono\", Menlo, \"DejaVu Sans Mono\", monospace;--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--measure:68ch;--page:76rem}@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}*,:before,:after{box-sizing:border-box}html{font:106.25%/1.6 var(--text);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-top:var(--s5)}body{overflow-wrap:break-word;margin:0}h1,h2,h3,h4{margin:var(--s6) 0 var(--s2);text-wrap:balance;hyphens:auto;line-height:1.25}h1{letter-spacing:-.02em;margin-top:0;font-size:clamp(1.75rem,1.35rem + 1.9vw,2.6rem);line-height:1.12}h2{margin-top:var(--s7);letter-spacing:-.01em;font-size:1.45rem}h3{font-size:1.12rem}h4{margin-top:var(--s5);font-size:1rem}:is(h2,h3,h4,h5,h6)>[href^=\\#]{color:inherit;text-decoration:none}:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{color:var(--soft);content:\"#\" / \"\";opacity:0;font-size:.85em;font-weight:400;position:absolute;transform:translate(-.92em)}:is(h2,h3,h4,h5,h6):is(:hover,:focus-within)>[href^=\\#]:before{opacity:1}@media screen and (hover:none){:is(h2,h3,h4,h5,h6)>[href^=\\#]:before{opacity:1}}p,ul,ol,dl,pre,blockquote{margin:0 0 var(--s4)}ul,ol{padding-left:1.35em}li{margin-bottom:var(--s1)}li::marker{color:var(--soft)}dd{margin:0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}:target{scroll-margin-top:var(--s5)}code,pre{font:.88em/1.5 var(--code)}code{background:var(--raised);border-radius:3px;padding:.1em .3em}pre{padding:var(--s3) var(--s4);background:var(--raised);border-radius:4px;overflow-x:auto}dd code,.notice code{background:0 0;padding:0}pre code{background:0 0;padding:0;font-size:1em}summary{cursor:pointer;min-height:1.5rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%;font-size:.94rem}caption{padding-bottom:var(--s2);color:var(--soft);text-align:left;font-size:.88rem}th,td{padding:var(--s2) var(--s4) var(--s2) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}thead th{border-bottom-color:var(--edge);color:var(--soft);white-space:nowrap;font-size:.82rem}tbody th{font-weight:600}th small{font-weight:400}small+small:before{content:\"· \"}h2 small,h3 small{letter-spacing:0;font-weight:400}small{color:var(--soft);font-size:.88rem}:where(main) :where(button,select,textarea){border:1px solid var(--edge);background:var(--paper);min-height:2rem;color:inherit;font:inherit;border-radius:4px;padding:.1rem .6rem;font-size:.94rem}[hidden]{display:none!important}.soft{color:var(--soft)}.small{font-size:.88rem}.plain{padding:0;list-style:none}.nowrap{white-space:nowrap}.hidden,.sr-only{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--line:#bbb;--edge:#555;--ink:#000;--soft:#333;--accent:#000;--good:#000;--warn:#000;--bad:#000}html{font-size:10.5pt}body>header nav,.tools,.skip,.toc,.local,.crumbs,.legend,.edit,.pager,body>footer nav{display:none!important}main{display:block}h2,h3,h4{break-after:avoid}main .scroll{overflow:visible!important}li,tr,pre{break-inside:avoid}pre,code{border:1px solid var(--line);white-space:pre-wrap}pre code{border:0}main a[href^=http]:after{content:\" (\" attr(href) \")\";word-break:break-all;font-size:.85em}details::details-content{content-visibility:visible;block-size:auto;display:block}}@media not print{.address{display:none}}.crumbs ol{flex-wrap:wrap;margin:0;padding:0;font-size:.88rem;list-style:none;display:flex}.crumbs li{margin:0}.crumbs li+li:before{border:solid var(--edge);content:\"\";border-width:1px 1px 0 0;width:.4em;height:.4em;margin:0 .7em .1em .5em;display:inline-block;transform:rotate(45deg)}.crumbs a{padding-block:var(--s1);color:var(--soft);display:inline-block}.tools{justify-content:end;align-items:center;gap:var(--s2);flex-wrap:wrap;display:flex}.find{align-items:center;gap:var(--s2);display:flex}.find,.theme select{border:1px solid var(--line);height:2.1rem;color:inherit;font:inherit;cursor:pointer;background:0 0;border-radius:4px;padding:0 .6rem;font-size:.88rem;text-decoration:none}.find:hover,.theme select:hover{border-color:var(--edge)}.language{height:2.1rem;padding:0 var(--s1);color:inherit;align-items:center;font-size:.88rem;display:flex}@media (width<=30rem){.language{font-size:0}.language:before{text-transform:uppercase;content:attr(hreflang) / \"\";font-size:.88rem}}.find kbd,.theme{color:var(--soft);font:inherit;display:none}@media (scripting:enabled){.theme{display:block;position:relative}}.theme:before{content:\"\";pointer-events:none;background:linear-gradient(90deg,currentColor 50%,#0000 50%);border:2px solid;border-radius:50%;width:.9rem;height:.9rem;position:absolute;top:.6rem;left:.6rem}.theme select{appearance:none;width:2.1rem;padding-left:2.1rem;padding-right:0}.theme option{background:var(--paper)}@media (width>=48rem){.theme select{width:auto;padding-right:.6rem}}@media (scripting:enabled) and (width>=64rem){.find kbd{display:inline}}.row ul{gap:0 var(--s5);flex-wrap:wrap;margin:0;padding:0;list-style:none;display:flex}.row li{margin:0}.row a{padding-block:var(--s1);color:inherit;text-decoration:none;display:inline-block}.linked a{color:var(--accent)}.linked a,.row a:hover{text-decoration:underline}.row [aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px}@media (forced-colors:active){.row [aria-current]{text-decoration:underline}}.local ul{border-bottom:1px solid var(--line)}.local a{padding-block:var(--s2)}@media (scripting:enabled){[data-relative]:after{min-width:8em;min-height:1lh;color:var(--soft);content:attr(data-relative);margin-left:.5em;font-size:.88rem;font-weight:400;display:inline-block}td [data-relative]:after{margin:0;display:block}}body{border-top:4px solid var(--accent);flex-direction:column;min-height:100vh;display:flex}body>*{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}body>.skip{width:auto;padding:var(--s2) var(--s4);background:var(--paper);position:absolute;transform:translateY(-200%)}body>.skip:focus{transform:none}body>header{align-items:center;gap:var(--s1) var(--s5);padding-block:var(--s3);grid-template-columns:1fr auto;display:grid}body>header nav{grid-area:2/1/auto/-1}@media (width>=56rem){body>header{grid-template-columns:1fr auto auto}body>header nav{grid-area:1/2}}.site{padding-block:var(--s1);color:var(--ink);font-weight:700;text-decoration:none}.site:hover{text-decoration:underline}.local{margin-bottom:var(--s2)}main{padding-block:var(--s5) var(--s7);flex:1}main:focus{outline:0}main>*,.content>*{max-width:var(--measure)}main .wide{max-width:none}.beside>.content{max-width:none;margin-top:var(--s5)}body>footer{justify-content:space-between;align-items:baseline;gap:var(--s2) var(--s6);padding-block:var(--s4) var(--s5);border-top:1px solid var(--line);color:var(--soft);flex-wrap:wrap;font-size:.88rem;display:flex}body>footer p{gap:var(--s1) var(--s5);flex-wrap:wrap;margin:0;display:flex}@media (width>=64rem){main.beside{column-gap:var(--s7);grid-template-rows:auto 1fr;grid-template-columns:minmax(0,1fr) 15rem;display:grid}.beside>*{grid-column:1}.beside>.aside,.beside>.toc{top:var(--s5);padding-left:var(--s4);border-left:1px solid var(--line);grid-area:1/2/span 2;align-self:start;max-height:calc(100vh - 3rem);position:sticky;overflow-y:auto}}\n.duties{gap:var(--s2) var(--s5);margin:var(--s2) 0 0;padding:var(--s3) var(--s4);background:var(--raised);border-left:3px solid var(--accent);display:grid}.duties dt{font-size:.88rem;font-weight:600}\n.tag{white-space:nowrap;font-size:.88rem;font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}.info{color:var(--accent)}.calm{color:var(--soft)}.tag:before{content:\"\";print-color-adjust:exact;vertical-align:-.04em;background:currentColor;width:.75em;height:.75em;margin-right:.4em;display:inline-block}.tick:before{clip-path:polygon(0 52%,16% 36%,38% 58%,84% 8%,100% 24%,38% 92%)}.cross:before{clip-path:polygon(0 16%,16% 0,50% 34%,84% 0,100% 16%,66% 50%,100% 84%,84% 100%,50% 66%,16% 100%,0 84%,34% 50%)}.arrow:before{clip-path:polygon(0 38%,52% 38%,52% 8%,100% 50%,52% 92%,52% 62%,0 62%)}.triangle:before{clip-path:polygon(50% 4%,100% 94%,0 94%)}.diamond:before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}.bar:before{clip-path:inset(36% 0)}.dot:before,.ring:before,.dashed:before,.half:before{border-radius:50%}.ring:before,.dashed:before,.half:before{background:0 0;border:2px solid}.dashed:before{border-style:dotted}.half:before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}@media (forced-colors:active){.tag:before{color:canvastext;forced-color-adjust:none}}\n.entries{padding:0;list-style:none}.entries>li{margin-bottom:var(--s4)}.entries>li>a{font-weight:600}.entries p{margin:0}\n.legend{margin-block:var(--s3);color:var(--soft);font-size:.88rem}.legend dl{margin:var(--s2) 0 0}.legend div{gap:var(--s3);grid-template-columns:10rem 1fr;display:grid}\nmain .scroll{max-width:none;margin-bottom:var(--s5);position:relative;overflow-x:auto}\n.newest{margin-top:var(--s6)}.newest h2{margin:0 0 var(--s3);letter-spacing:-.02em;font-size:clamp(1.6rem,1.3rem + 1.4vw,2.2rem)}.newest h3{margin-top:0}@media (width>=60rem){.newest{gap:var(--s7);grid-template-columns:1fr 1fr;display:grid}}.next{padding:var(--s3) var(--s4);background:var(--raised);border-left:4px solid var(--accent)}\n.facts{gap:var(--s3) var(--s6);margin-block:var(--s5);padding-block:var(--s3);border-block:1px solid var(--line);font-variant-numeric:tabular-nums;flex-wrap:wrap;display:flex}.facts dt{color:var(--soft);font-size:.82rem}@media (width>=64rem){.aside .facts{margin:0 0 var(--s5);border:0;padding:0;display:block}.aside .facts div{margin-bottom:var(--s3)}}\n.duty{margin-block:var(--s5);padding:var(--s4) var(--s5);background:var(--raised);border-left:4px solid var(--accent)}.duty .duty-title{margin:0 0 var(--s2);font-size:1.12rem}.duty ul{gap:0 var(--s6);margin-bottom:var(--s2);flex-wrap:wrap;padding:0;list-style:none;display:flex}.duty b{margin-right:var(--s1);font-variant-numeric:tabular-nums;font-size:1.45rem}.duty>a{margin-right:var(--s5);padding-block:.15rem;font-weight:600;display:inline-block}\n"}],"routeData":{"route":"/[...lang]","isIndex":true,"type":"page","pattern":"^(?:\\/(.*?))?\\/$","segments":[[{"content":"...lang","dynamic":true,"spread":true}]],"params":["...lang"],"component":"src/pages/[...lang]/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}}],"serverLike":false,"middlewareMode":"classic","site":"https://notes.example.org","base":"/","trailingSlash":"always","compressHTML":"jsx","componentMetadata":[["/work/main/src/pages/[...lang]/areas/[area].astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/compare.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/docs/[...slug].astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/index.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/items/[slug].astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/known-issues.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/meetings/[slug].astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/meetings/index.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/milestones/[milestone].astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/readiness.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/index.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/index.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/search/index.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/timeline.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/upgrade/[from]/[to].astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/upgrade/index.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/[...lang]/releases/[release]/upgrade.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/src/pages/404.astro",{"propagation":"in-tree","containsHead":true}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.astro/content-modules.mjs",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/content/runtime.js",{"propagation":"in-tree","containsHead":false}],["\u0000astro:content",{"propagation":"in-tree","containsHead":false}],["/work/main/src/catalog/collection.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/areas/[area]@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:pages",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:manifest",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/manifest/ambient.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/fetch/default-handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/app/base.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/app/app.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/app/entrypoints/index.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/build/app.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/entrypoints/prerender.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/middleware/index.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/middleware/astro-middleware.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/errors/default-handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/errors/build-handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/errors/handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/errors/dev-handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/pages/handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/rewrites/handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/fetch/fetch-state.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/actions/runtime/server.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/actions/handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/routing/handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/actions/utils.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/i18n/index.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/i18n/fallback.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/core/i18n/handler.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/i18n/middleware.js",{"propagation":"in-tree","containsHead":false}],["/work/main/node_modules/astro/dist/i18n/utils.js",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/docs/[...slug]@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/meetings/[slug]@_@astro",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/releases/[release]/[calendar].ics.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/[calendar].ics@_@ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/index@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/items/[slug]@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/milestones/[milestone]@_@astro",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/search/[file].json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/search/[file].json@_@ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/upgrade/[from]/[to]@_@astro",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/_context.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/404@_@astro",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...alias].ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...alias]@_@ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/index@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/meetings/index@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/compare@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/known-issues@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/readiness@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/timeline@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/upgrade@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/index@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/search/index@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/upgrade/index@_@astro",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...twin].md.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...twin].md@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[llms].txt.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[llms].txt@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/_calendars.ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/[calendar].ics.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/[calendar].ics@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/_feeds.ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/[feed].json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/[feed].json@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/[feed].xml.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/[feed].xml@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/areas/[area]/[feed].json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/areas/[area]/[feed].json@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/areas/[area]/[feed].xml.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/areas/[area]/[feed].xml@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/releases/[release]/[feed].json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/[feed].json@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/releases/[release]/[feed].xml.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/[feed].xml@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/upgrade/[feed].json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/upgrade/[feed].json@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/[...lang]/upgrade/[feed].xml.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/[...lang]/upgrade/[feed].xml@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/api/v1/[...file].json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/api/v1/[...file].json@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/picture.png.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/picture.png@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/releases/[release].png.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/releases/[release].png@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/releases/[release]/[badge].svg.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/releases/[release]/[badge].svg@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/robots.txt.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/robots.txt@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/sitemap.xml.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/sitemap.xml@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/_paths.ts",{"propagation":"in-tree","containsHead":false}],["/work/main/src/pages/files/[...path].ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/pages/files/[...path]@_@ts",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r151/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r29/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r74/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r86/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r115/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r7/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r72/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r35/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r182/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r108/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r67/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r165/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r183/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r122/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r143/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r61/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r26/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r39/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r194/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r47/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r157/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r159/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r177/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r11/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r166/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r41/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r42/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r8/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r36/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r63/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r193/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r21/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r54/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r13/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r155/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r1/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r25/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r144/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r117/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r169/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r34/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r132/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r176/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r162/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r187/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r197/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r112/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r185/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r65/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r69/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r43/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r19/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r189/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r161/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r6/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r136/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r33/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r16/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r111/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r18/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r92/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r135/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r107/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r3/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r127/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r113/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r76/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r153/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r119/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r174/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r152/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r91/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r57/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r170/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r142/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r118/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r40/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r110/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r95/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r116/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r195/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r70/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r46/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r71/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r186/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r4/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r82/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r148/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r200/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r198/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r145/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r9/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r129/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r84/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r181/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r141/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r22/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r158/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r62/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r146/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r138/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r180/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r154/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r52/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r104/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r156/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r102/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r77/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r121/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r55/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r68/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r196/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r109/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r37/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r2/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r172/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r31/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r178/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r188/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r93/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r98/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r125/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r12/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r64/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r175/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/work/main/.cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}]],"renderers":[],"clientDirectives":[["idle","(()=>{var l=(n,t)=>{let i=async()=>{await(await n())()},e=typeof t.value==\"object\"?t.value:void 0,s={timeout:e==null?void 0:e.timeout};\"requestIdleCallback\"in window?window.requestIdleCallback(i,s):setTimeout(i,s.timeout||200)};(self.Astro||(self.Astro={})).idle=l;window.dispatchEvent(new Event(\"astro:idle\"));})();"],["load","(()=>{var e=async t=>{await(await t())()};(self.Astro||(self.Astro={})).load=e;window.dispatchEvent(new Event(\"astro:load\"));})();"],["media","(()=>{var n=(a,t)=>{let i=async()=>{await(await a())()};if(t.value){let e=matchMedia(t.value);e.matches?i():e.addEventListener(\"change\",i,{once:!0})}};(self.Astro||(self.Astro={})).media=n;window.dispatchEvent(new Event(\"astro:media\"));})();"],["only","(()=>{var e=async t=>{await(await t())()};(self.Astro||(self.Astro={})).only=e;window.dispatchEvent(new Event(\"astro:only\"));})();"],["visible","(()=>{var a=(s,i,o)=>{let r=async()=>{await(await s())()},t=typeof i.value==\"object\"?i.value:void 0,c={rootMargin:t==null?void 0:t.rootMargin},n=new IntersectionObserver(e=>{for(let l of e)if(l.isIntersecting){n.disconnect(),r();break}},c);for(let e of o.children)n.observe(e)};(self.Astro||(self.Astro={})).visible=a;window.dispatchEvent(new Event(\"astro:visible\"));})();"]],"entryModules":{"astro/entrypoints/prerender":"prerender-entry.BJqkh411.mjs","\u0000virtual:astro:page:src/pages/404@_@astro":"chunks/404_BpEhv4Wt.mjs","\u0000virtual:astro:page:src/pages/api/v1/[...file].json@_@ts":"chunks/_...file__DC5HtYza.mjs","\u0000virtual:astro:page:src/pages/[...twin].md@_@ts":"chunks/_...twin__8fWQF0nX.mjs","\u0000virtual:astro:page:src/pages/[...lang]/docs/[...slug]@_@astro":"chunks/_.._B-yhKBAm.mjs","\u0000virtual:astro:page:src/pages/files/[...path]@_@ts":"chunks/_.._VNeTtLEG.mjs","\u0000virtual:astro:page:src/pages/[...alias]@_@ts":"chunks/_.._YlRw2W3Y.mjs","\u0000virtual:astro:page:src/pages/[...lang]/areas/[area]@_@astro":"chunks/_area__OlUBdkrM.mjs","\u0000astro:data-layer-content":"chunks/_astro_data-layer-content_2zYXWjmA.mjs","\u0000virtual:astro:page:src/pages/releases/[release]/[badge].svg@_@ts":"chunks/_badge__BmBga9lw.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/[calendar].ics@_@ts":"chunks/_calendar__CTHYMxSc.mjs","\u0000virtual:astro:page:src/pages/[...lang]/[calendar].ics@_@ts":"chunks/_calendar__Cx-MCt9r.mjs","\u0000virtual:astro:page:src/pages/[...lang]/upgrade/[feed].xml@_@ts":"chunks/_feed__B9zm1U0v.mjs","\u0000virtual:astro:page:src/pages/[...lang]/[feed].json@_@ts":"chunks/_feed__Byjnm6O2.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/[feed].json@_@ts":"chunks/_feed__CCVASQKE.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/[feed].xml@_@ts":"chunks/_feed__C_A9ra7a.mjs","\u0000virtual:astro:page:src/pages/[...lang]/upgrade/[feed].json@_@ts":"chunks/_feed__Cva1yw_J.mjs","\u0000virtual:astro:page:src/pages/[...lang]/areas/[area]/[feed].xml@_@ts":"chunks/_feed__DKb6RBsd.mjs","\u0000virtual:astro:page:src/pages/[...lang]/[feed].xml@_@ts":"chunks/_feed__DO4tRQBU.mjs","\u0000virtual:astro:page:src/pages/[...lang]/areas/[area]/[feed].json@_@ts":"chunks/_feed__DwT7KhfO.mjs","\u0000virtual:astro:page:src/pages/[...lang]/search/[file].json@_@ts":"chunks/_file__Dt8saJ4z.mjs","\u0000virtual:astro:page:src/pages/[llms].txt@_@ts":"chunks/_llms__blmoMHfS.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/milestones/[milestone]@_@astro":"chunks/_milestone__rtet1e54.mjs","\u0000virtual:astro:page:src/pages/releases/[release].png@_@ts":"chunks/_release__B4s5ibht.mjs","\u0000virtual:astro:page:src/pages/[...lang]/meetings/[slug]@_@astro":"chunks/_slug__BLFsfg8M.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/items/[slug]@_@astro":"chunks/_slug__FN6polks.mjs","\u0000virtual:astro:page:src/pages/[...lang]/upgrade/[from]/[to]@_@astro":"chunks/_to__icUGrCiy.mjs","\u0000virtual:astro:get-image":"chunks/_virtual_astro_get-image_D34ds1jb.mjs","\u0000virtual:astro:middleware":"chunks/_virtual_astro_middleware_C9ZXKriW.mjs","\u0000virtual:astro:server-island-manifest":"chunks/_virtual_astro_server-island-manifest_BhTW5IeR.mjs","\u0000virtual:astro:session-driver":"chunks/_virtual_astro_session-driver_BWWe3pKI.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/compare@_@astro":"chunks/compare_CWrGYZMf.mjs","/work/main/.astro/content-assets.mjs":"chunks/content-assets_CLeMUEVR.mjs","/work/main/.astro/content-modules.mjs":"chunks/content-modules_BpD76Rj6.mjs","\u0000virtual:astro:page:src/pages/[...lang]/meetings/index@_@astro":"chunks/index_B5YJcn8K.mjs","\u0000virtual:astro:page:src/pages/[...lang]/search/index@_@astro":"chunks/index_BEBv1yoO.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/index@_@astro":"chunks/index_C-RgqXlE.mjs","\u0000virtual:astro:page:src/pages/[...lang]/upgrade/index@_@astro":"chunks/index_CbZ0uUHh.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/index@_@astro":"chunks/index_CsOr-iSH.mjs","\u0000virtual:astro:page:src/pages/[...lang]/index@_@astro":"chunks/index_Dgjn2DZO.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/known-issues@_@astro":"chunks/known-issues_BdujHxHV.mjs","\u0000virtual:astro:actions/noop-entrypoint":"chunks/noop-entrypoint_CxXy0p4B.mjs","\u0000virtual:astro:page:src/pages/picture.png@_@ts":"chunks/picture_rg0X04iv.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/readiness@_@astro":"chunks/readiness_CjX8mYUF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx":"chunks/release_-W7mMVY0.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx":"chunks/release_-igC3iPy.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx":"chunks/release_-lfmjJAh.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx?astroPropagatedAssets":"chunks/release_-yFGtak5.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r151/release.mdx?astroPropagatedAssets":"chunks/release_3lT4_paf.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r64/release.mdx":"chunks/release_3xHUj0bu.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r52/release.mdx":"chunks/release_5OBaqaTR.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r29/release.mdx?astroPropagatedAssets":"chunks/release_5uoMBbb3.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx":"chunks/release_77td5l7W.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r21/release.mdx":"chunks/release_7i_HztrL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r74/release.mdx?astroPropagatedAssets":"chunks/release_8BG5FFK9.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx":"chunks/release_8PRSu5FH.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r86/release.mdx?astroPropagatedAssets":"chunks/release_8heU_Qog.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx":"chunks/release_A-sq6T8r.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx?astroPropagatedAssets":"chunks/release_A5xgjDBo.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r115/release.mdx?astroPropagatedAssets":"chunks/release_B-3Q1QP4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r7/release.mdx?astroPropagatedAssets":"chunks/release_B-C--vTC.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r111/release.mdx":"chunks/release_B0AiACOC.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx":"chunks/release_B0yYuOW5.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx?astroPropagatedAssets":"chunks/release_B3P2WJwB.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r72/release.mdx?astroPropagatedAssets":"chunks/release_B47A68W0.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r178/release.mdx":"chunks/release_B5uiKoav.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r35/release.mdx?astroPropagatedAssets":"chunks/release_B63LKijx.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx?astroPropagatedAssets":"chunks/release_B67KNjFp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx":"chunks/release_B6PO05jw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx?astroPropagatedAssets":"chunks/release_B7FaeZSb.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx":"chunks/release_B7ZRW-jc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r182/release.mdx?astroPropagatedAssets":"chunks/release_B8610Qoz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r136/release.mdx":"chunks/release_BADCHL0N.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r29/release.mdx":"chunks/release_BAevaiVE.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx?astroPropagatedAssets":"chunks/release_BAfYdJWT.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r108/release.mdx?astroPropagatedAssets":"chunks/release_BB7rXaly.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r84/release.mdx":"chunks/release_BBLQvrQe.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r148/release.mdx":"chunks/release_BBiEptLa.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r108/release.mdx":"chunks/release_BC2UwXOH.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r67/release.mdx?astroPropagatedAssets":"chunks/release_BCoxti8m.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r165/release.mdx?astroPropagatedAssets":"chunks/release_BE0vFloF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r183/release.mdx?astroPropagatedAssets":"chunks/release_BEqFCNvh.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r189/release.mdx":"chunks/release_BFBJtURL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r43/release.mdx":"chunks/release_BFD1jsxF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx?astroPropagatedAssets":"chunks/release_BGigxwZ4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r181/release.mdx":"chunks/release_BHZIEx_g.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r175/release.mdx":"chunks/release_BHp8mvnF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx?astroPropagatedAssets":"chunks/release_BIbLyBb6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx?astroPropagatedAssets":"chunks/release_BIiKi6-_.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx?astroPropagatedAssets":"chunks/release_BIki6hDd.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r122/release.mdx?astroPropagatedAssets":"chunks/release_BIuUIEIU.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r143/release.mdx?astroPropagatedAssets":"chunks/release_BJH_wzAb.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r119/release.mdx":"chunks/release_BJgrH2R9.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r61/release.mdx?astroPropagatedAssets":"chunks/release_BJqbdMKK.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r156/release.mdx":"chunks/release_BK4BlqKw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r11/release.mdx":"chunks/release_BKBMdCBO.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r132/release.mdx":"chunks/release_BKzcEKpK.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx?astroPropagatedAssets":"chunks/release_BLbxHaCQ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r26/release.mdx?astroPropagatedAssets":"chunks/release_BMhzAWsL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r138/release.mdx":"chunks/release_BORKNTDL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r39/release.mdx?astroPropagatedAssets":"chunks/release_BP5a9IML.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx?astroPropagatedAssets":"chunks/release_BPavA_PS.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r194/release.mdx?astroPropagatedAssets":"chunks/release_BPcR2J-U.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx":"chunks/release_BPzby3yf.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx":"chunks/release_BR0v9aba.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r47/release.mdx?astroPropagatedAssets":"chunks/release_BRITLL3G.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx":"chunks/release_BS7_P78w.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r8/release.mdx":"chunks/release_BSN6uKni.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx":"chunks/release_BTnCwvq7.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx?astroPropagatedAssets":"chunks/release_BVAPkq3l.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r61/release.mdx":"chunks/release_BW5rUzHI.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r157/release.mdx?astroPropagatedAssets":"chunks/release_BWse4vsh.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r98/release.mdx":"chunks/release_BXQyCUFX.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r159/release.mdx?astroPropagatedAssets":"chunks/release_BXXAjeGq.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx?astroPropagatedAssets":"chunks/release_BXxx3v2f.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r177/release.mdx?astroPropagatedAssets":"chunks/release_BZgkADYd.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r42/release.mdx":"chunks/release_BZr_CFhY.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx?astroPropagatedAssets":"chunks/release_Ba1HdL3R.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r16/release.mdx":"chunks/release_Ba1WJyHL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx?astroPropagatedAssets":"chunks/release_BaUFGsT7.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx?astroPropagatedAssets":"chunks/release_BbU9QxdL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx":"chunks/release_BbnLU2aY.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx?astroPropagatedAssets":"chunks/release_BcItcw7k.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx?astroPropagatedAssets":"chunks/release_Bcfd8tVw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx?astroPropagatedAssets":"chunks/release_BcqUo2bj.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r122/release.mdx":"chunks/release_Bd8OiFl6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r11/release.mdx?astroPropagatedAssets":"chunks/release_Be2WY92f.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r161/release.mdx":"chunks/release_BfGXS-NL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r41/release.mdx":"chunks/release_BfIEmdCu.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r166/release.mdx?astroPropagatedAssets":"chunks/release_BfTzMzg-.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r41/release.mdx?astroPropagatedAssets":"chunks/release_Bftk0dmG.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx?astroPropagatedAssets":"chunks/release_BgvbOPse.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r46/release.mdx":"chunks/release_BhFtgKTS.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx":"chunks/release_Bkmf2YOC.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx?astroPropagatedAssets":"chunks/release_Bl04qGxP.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r42/release.mdx?astroPropagatedAssets":"chunks/release_BlBMGsq4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r8/release.mdx?astroPropagatedAssets":"chunks/release_BnhFFyln.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r36/release.mdx?astroPropagatedAssets":"chunks/release_BpHsOx4u.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx":"chunks/release_BpfWqJ19.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r7/release.mdx":"chunks/release_Bpne62ee.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r63/release.mdx?astroPropagatedAssets":"chunks/release_Bq6uyFeE.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r116/release.mdx":"chunks/release_BquLSkh-.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r193/release.mdx?astroPropagatedAssets":"chunks/release_BrVUnHTE.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r9/release.mdx":"chunks/release_BrysOlCW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r21/release.mdx?astroPropagatedAssets":"chunks/release_Bs3yEh7v.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx?astroPropagatedAssets":"chunks/release_BsgornXw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx?astroPropagatedAssets":"chunks/release_BsnWjn59.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r54/release.mdx?astroPropagatedAssets":"chunks/release_BtHYvNig.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r19/release.mdx":"chunks/release_BvDMfUfU.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx?astroPropagatedAssets":"chunks/release_BvJZnn1m.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx?astroPropagatedAssets":"chunks/release_BwAT2kpo.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r13/release.mdx?astroPropagatedAssets":"chunks/release_BwF90y2m.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r155/release.mdx?astroPropagatedAssets":"chunks/release_BweKUZIV.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx?astroPropagatedAssets":"chunks/release_BwxdCsbr.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r25/release.mdx":"chunks/release_BxMgLyPT.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r1/release.mdx?astroPropagatedAssets":"chunks/release_BxQaFSGV.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r25/release.mdx?astroPropagatedAssets":"chunks/release_By3y2OWz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx":"chunks/release_By4GYk9X.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r6/release.mdx":"chunks/release_ByYeddvx.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r144/release.mdx?astroPropagatedAssets":"chunks/release_BysLlBQT.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r3/release.mdx":"chunks/release_BzSks3nc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r117/release.mdx?astroPropagatedAssets":"chunks/release_C-LZ12eI.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r169/release.mdx?astroPropagatedAssets":"chunks/release_C-_ZIG48.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r34/release.mdx?astroPropagatedAssets":"chunks/release_C22HN0e8.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r132/release.mdx?astroPropagatedAssets":"chunks/release_C2bnmy9c.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r176/release.mdx?astroPropagatedAssets":"chunks/release_C3ZgK1jG.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx?astroPropagatedAssets":"chunks/release_C495jD3m.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r162/release.mdx?astroPropagatedAssets":"chunks/release_C4DyUNQl.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r187/release.mdx?astroPropagatedAssets":"chunks/release_C4NO83SE.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx":"chunks/release_C4fc2Ded.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r146/release.mdx":"chunks/release_C5cszygw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r197/release.mdx?astroPropagatedAssets":"chunks/release_C754QF0H.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r36/release.mdx":"chunks/release_C7OetChZ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx?astroPropagatedAssets":"chunks/release_C8BUHlOf.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r112/release.mdx?astroPropagatedAssets":"chunks/release_C8BhOWUM.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx?astroPropagatedAssets":"chunks/release_C8G1B4p6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r180/release.mdx":"chunks/release_C9GbZxxp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r185/release.mdx?astroPropagatedAssets":"chunks/release_C9RdzKhL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r65/release.mdx?astroPropagatedAssets":"chunks/release_C9Z_LMtW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r69/release.mdx?astroPropagatedAssets":"chunks/release_C9lLTmci.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx":"chunks/release_CBc0yMMt.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx":"chunks/release_CBfqKkPe.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r183/release.mdx":"chunks/release_CDlcfLvb.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx?astroPropagatedAssets":"chunks/release_CDo4eAAz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r43/release.mdx?astroPropagatedAssets":"chunks/release_CEHwUdzr.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r54/release.mdx":"chunks/release_CFv-iWP7.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r19/release.mdx?astroPropagatedAssets":"chunks/release_CHGGvOk8.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r189/release.mdx?astroPropagatedAssets":"chunks/release_CIsLTSWY.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx":"chunks/release_CIv84mEy.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r62/release.mdx":"chunks/release_CL-qCEgE.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r172/release.mdx":"chunks/release_CM0GWtgz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r161/release.mdx?astroPropagatedAssets":"chunks/release_CMZ9CJbi.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r93/release.mdx":"chunks/release_CMwZXGN6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r6/release.mdx?astroPropagatedAssets":"chunks/release_CNw_o17D.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r136/release.mdx?astroPropagatedAssets":"chunks/release_COoB0GGt.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx?astroPropagatedAssets":"chunks/release_CP5oCjZY.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx":"chunks/release_CQ1_cWg9.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx":"chunks/release_CQ6QioK6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r166/release.mdx":"chunks/release_CQOqtuWo.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r109/release.mdx":"chunks/release_CRwhWNB7.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx":"chunks/release_CS5OZ1n4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx?astroPropagatedAssets":"chunks/release_CSfW2GAj.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx?astroPropagatedAssets":"chunks/release_CSn85QAR.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r33/release.mdx?astroPropagatedAssets":"chunks/release_CSnLzzml.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r16/release.mdx?astroPropagatedAssets":"chunks/release_CT2t7_Pc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx":"chunks/release_CT3UCxsj.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r18/release.mdx":"chunks/release_CTDTCqiy.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx":"chunks/release_CTEW6mYW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r111/release.mdx?astroPropagatedAssets":"chunks/release_CTRzYA-5.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r22/release.mdx":"chunks/release_CTTlbu61.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx":"chunks/release_CU2Y8y0S.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r18/release.mdx?astroPropagatedAssets":"chunks/release_CUQ7fcvZ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r65/release.mdx":"chunks/release_CUY0Sbzk.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r117/release.mdx":"chunks/release_CVcZFLzF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx?astroPropagatedAssets":"chunks/release_CXhCGqTx.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx":"chunks/release_CY7iKc1p.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r151/release.mdx":"chunks/release_CYwZGDMg.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r92/release.mdx?astroPropagatedAssets":"chunks/release_CZ_BKRx4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx":"chunks/release_CZc1l3Nm.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx?astroPropagatedAssets":"chunks/release_C_Mo_lyZ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r31/release.mdx":"chunks/release_C_SChjhS.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r135/release.mdx?astroPropagatedAssets":"chunks/release_C_vZpVyB.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r55/release.mdx":"chunks/release_C_yCaqlc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r107/release.mdx?astroPropagatedAssets":"chunks/release_CaSiarqT.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx":"chunks/release_CbWPC_kv.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx?astroPropagatedAssets":"chunks/release_Cbnpq5Mq.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r74/release.mdx":"chunks/release_Cbv4tzCl.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx":"chunks/release_CcoyWE4i.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r157/release.mdx":"chunks/release_CdLsvAw7.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r3/release.mdx?astroPropagatedAssets":"chunks/release_CdxBFbmJ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r2/release.mdx":"chunks/release_CeAkhvyd.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx":"chunks/release_CfrOOo0F.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx?astroPropagatedAssets":"chunks/release_CfxK--Wc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx?astroPropagatedAssets":"chunks/release_CgNVDu5f.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r127/release.mdx?astroPropagatedAssets":"chunks/release_CgYfitYC.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r113/release.mdx?astroPropagatedAssets":"chunks/release_Ch7AAQu_.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx":"chunks/release_Ch9u5WTs.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r76/release.mdx?astroPropagatedAssets":"chunks/release_ChmZ29Iv.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx":"chunks/release_Ci0Oyj7D.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r153/release.mdx?astroPropagatedAssets":"chunks/release_CitCuj37.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r119/release.mdx?astroPropagatedAssets":"chunks/release_CjJwfvL8.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx?astroPropagatedAssets":"chunks/release_CkqkVJ5e.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r113/release.mdx":"chunks/release_ClZrGMGx.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r33/release.mdx":"chunks/release_Cly7PccD.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r182/release.mdx":"chunks/release_CmCXssWo.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r47/release.mdx":"chunks/release_CnSuHKoI.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx?astroPropagatedAssets":"chunks/release_CnUzCR0j.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r174/release.mdx?astroPropagatedAssets":"chunks/release_Cp7xm6tr.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r174/release.mdx":"chunks/release_CpSS5rek.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx":"chunks/release_CpbjsGLh.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r40/release.mdx":"chunks/release_CrIWuCIH.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx?astroPropagatedAssets":"chunks/release_CrV6nGkk.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r152/release.mdx?astroPropagatedAssets":"chunks/release_CrrxYNxZ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx":"chunks/release_Ct8xS0iA.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx":"chunks/release_CtA2P_j7.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r104/release.mdx":"chunks/release_CvJmizpF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r153/release.mdx":"chunks/release_CvcSmBtY.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r145/release.mdx":"chunks/release_CwKzfVcz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx?astroPropagatedAssets":"chunks/release_Cxxbrbqg.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r197/release.mdx":"chunks/release_Cye3E609.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r152/release.mdx":"chunks/release_Cyv79Ezw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx?astroPropagatedAssets":"chunks/release_CzVGTjBu.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx":"chunks/release_D-2iof4h.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r1/release.mdx":"chunks/release_D-cFDtXY.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r91/release.mdx?astroPropagatedAssets":"chunks/release_D1-8V2KM.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx":"chunks/release_D2-9fJ7x.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx?astroPropagatedAssets":"chunks/release_D2WZE0jR.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r143/release.mdx":"chunks/release_D3AOJrEz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r34/release.mdx":"chunks/release_D3PMGJxy.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx?astroPropagatedAssets":"chunks/release_D3nP3hd4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r57/release.mdx?astroPropagatedAssets":"chunks/release_D490b1-d.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r170/release.mdx?astroPropagatedAssets":"chunks/release_D4YtclIB.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx":"chunks/release_D55bl39p.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx?astroPropagatedAssets":"chunks/release_D5MUPqNV.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r142/release.mdx?astroPropagatedAssets":"chunks/release_D5uAU_bB.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r82/release.mdx":"chunks/release_D6JYpogn.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r154/release.mdx":"chunks/release_D6wubgsv.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx?astroPropagatedAssets":"chunks/release_D7cUJy8R.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx":"chunks/release_D9e5rLJ4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r118/release.mdx?astroPropagatedAssets":"chunks/release_D9peop1b.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r40/release.mdx?astroPropagatedAssets":"chunks/release_DATUcV49.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r110/release.mdx?astroPropagatedAssets":"chunks/release_DAgAg3EX.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r95/release.mdx?astroPropagatedAssets":"chunks/release_DBSemn4S.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r116/release.mdx?astroPropagatedAssets":"chunks/release_DCsV5r4h.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx":"chunks/release_DEhy2WUV.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r195/release.mdx?astroPropagatedAssets":"chunks/release_DF2_Xhiu.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r70/release.mdx?astroPropagatedAssets":"chunks/release_DFJORuWX.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r195/release.mdx":"chunks/release_DFmzytSD.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r95/release.mdx":"chunks/release_DFr9atJw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r46/release.mdx?astroPropagatedAssets":"chunks/release_DHlDJyRW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r170/release.mdx":"chunks/release_DHuxgNxA.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r169/release.mdx":"chunks/release_DILBAkQ2.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx":"chunks/release_DIUNYd2t.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx":"chunks/release_DI_3qJAX.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r71/release.mdx?astroPropagatedAssets":"chunks/release_DJGS4hSB.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r37/release.mdx":"chunks/release_DKXPxhdW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r187/release.mdx":"chunks/release_DLcPvqsu.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r115/release.mdx":"chunks/release_DLp7qVeE.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r186/release.mdx?astroPropagatedAssets":"chunks/release_DLpVTr5e.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r4/release.mdx?astroPropagatedAssets":"chunks/release_DMHxIg6G.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx":"chunks/release_DMzjMKeN.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx?astroPropagatedAssets":"chunks/release_DN-r2ymQ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r82/release.mdx?astroPropagatedAssets":"chunks/release_DNEWQhUW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r63/release.mdx":"chunks/release_DNSHTgnd.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r148/release.mdx?astroPropagatedAssets":"chunks/release_DP-O-kFx.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx":"chunks/release_DP91CiXA.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r112/release.mdx":"chunks/release_DPEeLBux.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx?astroPropagatedAssets":"chunks/release_DPtjZ-Sz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx":"chunks/release_DQWs-iPY.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r200/release.mdx?astroPropagatedAssets":"chunks/release_DQju6vXA.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx?astroPropagatedAssets":"chunks/release_DRYBFRHK.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r127/release.mdx":"chunks/release_DSGhEDde.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r39/release.mdx":"chunks/release_DSMfJ67C.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r198/release.mdx?astroPropagatedAssets":"chunks/release_DV_KMG-1.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx?astroPropagatedAssets":"chunks/release_DWCxkt7p.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r145/release.mdx?astroPropagatedAssets":"chunks/release_DWU5_f1j.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r26/release.mdx":"chunks/release_DXheV968.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r142/release.mdx":"chunks/release_DYSXivzq.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r9/release.mdx?astroPropagatedAssets":"chunks/release_DZ3kfdgZ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r158/release.mdx":"chunks/release_DZXN-V_m.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r12/release.mdx":"chunks/release_DZsEJsAy.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r188/release.mdx":"chunks/release_D_42jYLo.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx":"chunks/release_D_B6h7Eq.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r129/release.mdx?astroPropagatedAssets":"chunks/release_DbCGcFxp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r177/release.mdx":"chunks/release_DbGpn7ey.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r155/release.mdx":"chunks/release_DbQoZxzM.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r194/release.mdx":"chunks/release_DbnSOFzU.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r193/release.mdx":"chunks/release_DclwjTFf.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx":"chunks/release_DdP3OOtg.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r35/release.mdx":"chunks/release_DdUhXXAu.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r71/release.mdx":"chunks/release_DeYk-CSs.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r84/release.mdx?astroPropagatedAssets":"chunks/release_DfwX40op.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r181/release.mdx?astroPropagatedAssets":"chunks/release_Dhr6gTzw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r141/release.mdx?astroPropagatedAssets":"chunks/release_Di7dmUJ6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r91/release.mdx":"chunks/release_DiGM-ftR.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx?astroPropagatedAssets":"chunks/release_Dk7YQf5P.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r22/release.mdx?astroPropagatedAssets":"chunks/release_DkMr14ky.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx":"chunks/release_Dl4U4Rmp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx?astroPropagatedAssets":"chunks/release_DloDCxSz.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r158/release.mdx?astroPropagatedAssets":"chunks/release_Dls6vrsp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx":"chunks/release_DmDv4fGQ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx":"chunks/release_Dm_3iB8M.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx?astroPropagatedAssets":"chunks/release_Dn6huBsP.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx?astroPropagatedAssets":"chunks/release_DnYZ1H2x.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx":"chunks/release_DppR8737.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r196/release.mdx":"chunks/release_DqPjgQqN.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx":"chunks/release_Dr6cVLH3.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r62/release.mdx?astroPropagatedAssets":"chunks/release_DrQblZb2.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r67/release.mdx":"chunks/release_Drm3qbPU.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r176/release.mdx":"chunks/release_DrmISqJG.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx?astroPropagatedAssets":"chunks/release_Du4OZfXS.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r69/release.mdx":"chunks/release_DuDyABUw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx?astroPropagatedAssets":"chunks/release_DvCIR5AL.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx?astroPropagatedAssets":"chunks/release_DvZk84oH.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx?astroPropagatedAssets":"chunks/release_DwIPjHRx.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r72/release.mdx":"chunks/release_Dx8pqnST.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx":"chunks/release_Dxv3c_ug.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx":"chunks/release_Dy-km2nc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx?astroPropagatedAssets":"chunks/release_DynM53D3.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx?astroPropagatedAssets":"chunks/release_DysVLOmq.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r146/release.mdx?astroPropagatedAssets":"chunks/release_Dza5Z548.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx":"chunks/release_F8fP6--v.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r138/release.mdx?astroPropagatedAssets":"chunks/release_FWOVYPBe.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r144/release.mdx":"chunks/release_FinNlhCI.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx":"chunks/release_H0eZwrLE.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx?astroPropagatedAssets":"chunks/release_H9ncXr0H.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r125/release.mdx":"chunks/release_IGjh-Ho1.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx":"chunks/release_Jky0h2O1.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx":"chunks/release_K1bn9QxT.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r68/release.mdx":"chunks/release_Ky4gmbU_.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx":"chunks/release_L3x6An2R.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r180/release.mdx?astroPropagatedAssets":"chunks/release_LfSo8wC3.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r154/release.mdx?astroPropagatedAssets":"chunks/release_M50Q9Rtn.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx":"chunks/release_MP_qI1I6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx":"chunks/release_MhzUz61G.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r52/release.mdx?astroPropagatedAssets":"chunks/release_NfVTPror.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx?astroPropagatedAssets":"chunks/release_NqIT3bC1.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r198/release.mdx":"chunks/release_PO-edSF3.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r70/release.mdx":"chunks/release_PdqDlHF3.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r135/release.mdx":"chunks/release_PhdPEkKS.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r104/release.mdx?astroPropagatedAssets":"chunks/release_REe5PftF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r162/release.mdx":"chunks/release_Ra0FjFw5.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r156/release.mdx?astroPropagatedAssets":"chunks/release_UY5mRE63.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx":"chunks/release_Uap_Iz0w.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r102/release.mdx?astroPropagatedAssets":"chunks/release_UozmkvSp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r159/release.mdx":"chunks/release_VHFFqyf0.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx":"chunks/release_VXor1Mp6.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r129/release.mdx":"chunks/release_W5xNJDbs.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r110/release.mdx":"chunks/release_WsdhNV5D.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r77/release.mdx?astroPropagatedAssets":"chunks/release_WujTWvNG.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r121/release.mdx?astroPropagatedAssets":"chunks/release_XC4-arb4.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r13/release.mdx":"chunks/release_XVDTpbuJ.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r55/release.mdx?astroPropagatedAssets":"chunks/release_Y61FkJtn.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx":"chunks/release_Y9wMGkWD.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r200/release.mdx":"chunks/release_ZThvtmIr.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r68/release.mdx?astroPropagatedAssets":"chunks/release__y252Rd5.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r141/release.mdx":"chunks/release_aQrY8qpW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx?astroPropagatedAssets":"chunks/release_bf361Dki.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r196/release.mdx?astroPropagatedAssets":"chunks/release_bjodg_2V.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx":"chunks/release_c3p2k9o7.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r121/release.mdx":"chunks/release_cKtpE-ej.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx":"chunks/release_dGTl5d7h.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r107/release.mdx":"chunks/release_dlWafgJp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r102/release.mdx":"chunks/release_dpNQVy8q.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx":"chunks/release_dteS9wxa.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r109/release.mdx?astroPropagatedAssets":"chunks/release_eTLcRzTA.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx?astroPropagatedAssets":"chunks/release_ematFMqp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx":"chunks/release_eoQh5E4w.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r37/release.mdx?astroPropagatedAssets":"chunks/release_fPwZw3PV.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx?astroPropagatedAssets":"chunks/release_g9DRH-k8.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx":"chunks/release_h6ew5PgW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx":"chunks/release_jLyFpocy.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx?astroPropagatedAssets":"chunks/release_kBrQP0tN.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r2/release.mdx?astroPropagatedAssets":"chunks/release_kEph-rCX.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r172/release.mdx?astroPropagatedAssets":"chunks/release_kKdUD-nl.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r92/release.mdx":"chunks/release_kfAiRdLc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r31/release.mdx?astroPropagatedAssets":"chunks/release_kkQXe9rv.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r178/release.mdx?astroPropagatedAssets":"chunks/release_l3oKWnWc.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx?astroPropagatedAssets":"chunks/release_lD9360Ug.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx?astroPropagatedAssets":"chunks/release_nGztbd72.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx?astroPropagatedAssets":"chunks/release_o38l_YBA.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r86/release.mdx":"chunks/release_otNku-bx.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r4/release.mdx":"chunks/release_pEnlVVb_.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx?astroPropagatedAssets":"chunks/release_pgoJ19TF.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r77/release.mdx":"chunks/release_qJmWvXVw.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r185/release.mdx":"chunks/release_qVGZzIp9.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx?astroPropagatedAssets":"chunks/release_q_ya59dv.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r188/release.mdx?astroPropagatedAssets":"chunks/release_qxYFeXaW.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r118/release.mdx":"chunks/release_s0IOzEnp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx?astroPropagatedAssets":"chunks/release_sLfIZl4t.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r165/release.mdx":"chunks/release_sgkDoREr.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx":"chunks/release_shc5t11v.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx":"chunks/release_sxXnKZ45.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx":"chunks/release_t04t_a4r.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r76/release.mdx":"chunks/release_t3bzRuRT.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r93/release.mdx?astroPropagatedAssets":"chunks/release_vLF8SVZX.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r98/release.mdx?astroPropagatedAssets":"chunks/release_v_2KCeWp.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r125/release.mdx?astroPropagatedAssets":"chunks/release_vpZakxCq.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r12/release.mdx?astroPropagatedAssets":"chunks/release_wODPxYaa.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r64/release.mdx?astroPropagatedAssets":"chunks/release_wUNAYUff.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r186/release.mdx":"chunks/release_ydYwtUe_.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r175/release.mdx?astroPropagatedAssets":"chunks/release_yjfHLhSe.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx?astroPropagatedAssets":"chunks/release_z6gdOR_d.mjs","/work/main/.cache/bench/relnotes-plain-10000/content/releases/r57/release.mdx":"chunks/release_zQvZy1vQ.mjs","\u0000virtual:astro:page:src/pages/robots.txt@_@ts":"chunks/robots_z8zJmhCw.mjs","/work/main/node_modules/astro/dist/assets/services/sharp.js":"chunks/sharp_Cqcig0zs.mjs","\u0000virtual:astro:page:src/pages/sitemap.xml@_@ts":"chunks/sitemap_D-kmXvta.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/timeline@_@astro":"chunks/timeline_BEYTTxzJ.mjs","\u0000virtual:astro:page:src/pages/[...lang]/releases/[release]/upgrade@_@astro":"chunks/upgrade_BgF1-iYv.mjs","/work/main/src/components/milestone/Announcement.astro?astro&type=script&index=0&lang.ts":"_astro/Announcement.astro_astro_type_script_index_0_lang.CZv2EYtA.js","/work/main/src/components/compare/CompareView.astro?astro&type=script&index=0&lang.ts":"_astro/CompareView.astro_astro_type_script_index_0_lang.ByuWfYwE.js","/work/main/src/components/Filter.astro?astro&type=script&index=0&lang.ts":"_astro/Filter.astro_astro_type_script_index_0_lang.BEIOxcLD.js","/work/main/src/layouts/Page.astro?astro&type=script&index=0&lang.ts":"_astro/Page.astro_astro_type_script_index_0_lang.DCKgNRc-.js","/work/main/src/components/upgrade/PathChooser.astro?astro&type=script&index=0&lang.ts":"_astro/PathChooser.astro_astro_type_script_index_0_lang.BdSC7XxW.js","/work/main/src/components/upgrade/PlanTool.astro?astro&type=script&index=0&lang.ts":"_astro/PlanTool.astro_astro_type_script_index_0_lang.ZpGhutZo.js","/work/main/src/components/RelativeTime.astro?astro&type=script&index=0&lang.ts":"_astro/RelativeTime.astro_astro_type_script_index_0_lang.DQkkHWLk.js","/work/main/src/components/search/SearchView.astro?astro&type=script&index=0&lang.ts":"_astro/SearchView.astro_astro_type_script_index_0_lang.DZdgXPg3.js","/work/main/src/client/search/dialog.ts":"_astro/dialog.DxYvm11l.js","/work/main/src/client/toc.ts":"_astro/toc.CjCEaGWM.js","astro:scripts/before-hydration.js":""},"inlinedScripts":[["/work/main/src/components/milestone/Announcement.astro?astro&type=script&index=0&lang.ts","var e=document.querySelector(`.announcement`);e!==null&&t(e);function t(e){let t=e.querySelector(`button`),r=e.querySelector(`pre`),i=e.querySelector(`[role=status]`);t!==null&&r!==null&&i!==null&&(t.hidden=!1,t.addEventListener(`click`,()=>{n(r).then(t=>{i.textContent=e.dataset[t?`copied`:`notCopied`]??``})}))}async function n(e){try{return await navigator.clipboard.writeText(e.textContent),!0}catch{return getSelection()?.selectAllChildren(e),!1}}"],["/work/main/src/components/upgrade/PathChooser.astro?astro&type=script&index=0&lang.ts","var e=document.querySelector(`.chooser`);e!==null&&t(e);function t(e){let[t,n]=e.querySelectorAll(`select`),r=e.querySelector(`a`),i=r?.getAttribute(`href`);if(t===void 0||n===void 0||r===null||!i)return;let a=()=>{let[e]=t.selectedOptions,{release:a=``,first:o}=e?.dataset??{},s=o===void 0?`?from=${encodeURIComponent(t.value)}`:``;r.href=`${i}${a}/${n.value}/${s}`};e.addEventListener(`change`,a),a(),e.hidden=!1}"],["/work/main/src/components/RelativeTime.astro?astro&type=script&index=0&lang.ts","var e=30.44,t=365.25,{lang:n}=document.documentElement,r=new Intl.RelativeTimeFormat(n,{numeric:`auto`}),i=new Intl.RelativeTimeFormat(n);for(let e of document.querySelectorAll(`time[data-relative]`))e.dataset.relative=o(a(e.dateTime));function a(e){let t=new Date,n=Date.UTC(t.getFullYear(),t.getMonth(),t.getDate());return Math.round((Date.parse(`${e}T00:00:00Z`)-n)/864e5)}function o(n){let a=Math.abs(n);return a<e*2?r.format(n,`day`):a<t*2?i.format(Math.round(n/e),`month`):i.format(Math.round(n/t),`year`)}"]],"assets":["/_astro/search.JQQGVGN4.css","/file:///tmp/o2.building/404.html","/file:///tmp/o2.building/picture.png","/file:///tmp/o2.building/robots.txt","/file:///tmp/o2.building/sitemap.xml"],"buildFormat":"directory","checkOrigin":false,"actionBodySizeLimit":1048576,"serverIslandBodySizeLimit":1048576,"allowedDomains":[],"key":"OkDSAD1Rdveug/5iuk8a/kQk5qoYUshZDvYY37T5kjk=","csp":{"algorithm":"SHA-256","directives":["default-src 'self'","object-src 'none'","base-uri 'self'","form-action 'self'"],"scriptHashes":["sha256-n4xZSh6XY1IRok4XqrDBS4VLL0eHr77lBsbb1Qe8vpE=","sha256-D05ovZKfWer+5ZkujlH34K45Q5B+dWsFl1fkRbaq6fc=","sha256-d8aW26YhpkbOgWH0jxBOAro4aQUdS2deYOo0864lG2c=","sha256-rEfT/PehDm4XlsaPYNW2Pr+6wNv71LFB+ERnuMh7CHc=","sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw=","sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c=","sha256-0chmwFk0zaA528yFfGV7J9ppIpdfTPPULncDF3WG7Zs=","sha256-eIXWvAmxkr251LJZkjniEK5LcPF3NkapbJepohwYRIc=","sha256-Q2BPg90ZMplYY+FSdApNErhpWafg2hcRRbndmvxuL/Q=","sha256-Ya0pUYrC7nM5Cn/056TyVuEiz6dFGrzmkWzgON0pF0U=","sha256-SHXg3YtOAVshUMT3f+eElYDgbV0kaujWj8DSaXSS4Vs="],"scriptResources":["'self'","'wasm-unsafe-eval'"],"isStrictDynamic":false,"styleHashes":["sha256-yMYO5lFhhz+F+NdxMLFlIt/MC+cNdaY3G+lCZgr/mGM=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-E1Wki1QN/Lzs+eEGwFiK/2pOF6DmOTY5hWhHTLfYStU=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-fRfmCZYswuNssHh2BtKuBGyGQGm7h8Gxig+1+XvWYuE=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-qaxswQZ7Gza4YeFBhivGEaRZu82Zc6pyKnRtz1GNEQo=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-xvQiyhee4K3dZrihjXWjm+QSVU6Y2hEce8cQk8InBzM=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-RcMK6SyQt8/mu+tKXnG+Igx4p6iy56eQxyAHxMN5i2c=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-OIZm9DYJNooQSpol4CJI4FkqbNTPsjPz88tORTF3CoI=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-lrg0PH2yiX5h9UMPpteoPzYSbUH32F+wZIy9fF6wF/U=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-2HtJqJQRmGIt+TcbiiP/9OdDDqoAdbfwN8TU+OO3fNE=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-606ggFVzqZ/SuV5b24GOPU0ERGDmq03v3AoE/tyEGek=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-cV4UoeeSSD9aR8RRO9ZFlvBqXWPJjEidvBexkDg2XmI=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-uoW0cNKbkxnPwx8t5G/9lJT6Blr3iwP+XqSFOmFbxOw=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-HBGqjveKD2TX2uZ646Nv2oihgK2RhIn11ZHVr/aF000=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-8rD+7ivr8fArqdyIl20aE9SHsEnVPvq8MIOfJpwlDTc=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-yMYO5lFhhz+F+NdxMLFlIt/MC+cNdaY3G+lCZgr/mGM=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-az4LZvPn6Ku+879qr1x3dUFBmHtEJ9INMQ5UmIo3ryo=","sha256-uoW0cNKbkxnPwx8t5G/9lJT6Blr3iwP+XqSFOmFbxOw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-KXCCYqxXBl0Gip5RQyTqajEcIKAlgpisqdaJYe+0xs0=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-606ggFVzqZ/SuV5b24GOPU0ERGDmq03v3AoE/tyEGek=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-JNmT4fd1n5earvtbsAywHfcGZaMljTAd3UindGNKkT8=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-E1Wki1QN/Lzs+eEGwFiK/2pOF6DmOTY5hWhHTLfYStU=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-qaxswQZ7Gza4YeFBhivGEaRZu82Zc6pyKnRtz1GNEQo=","sha256-lrg0PH2yiX5h9UMPpteoPzYSbUH32F+wZIy9fF6wF/U=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-tGOeF6pjdWh/eR/dF/dMFhxiHg0hJ+SsXaCcgIonUg4=","sha256-dpnX/YmfS1nOEjogHsR9t5Qn3EWSb0j88GW9vXtUxsQ=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-E1Wki1QN/Lzs+eEGwFiK/2pOF6DmOTY5hWhHTLfYStU=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-yMYO5lFhhz+F+NdxMLFlIt/MC+cNdaY3G+lCZgr/mGM=","sha256-eWV2gDuWqKmQE+eDxruVPuXk0pU5ma2l8Zf5WaBjP6w=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-lrg0PH2yiX5h9UMPpteoPzYSbUH32F+wZIy9fF6wF/U=","sha256-8W8gZHcMW2c4APN4B2lsSC6S/wme4fCrbBhvPwUzDYg=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-KXCCYqxXBl0Gip5RQyTqajEcIKAlgpisqdaJYe+0xs0=","sha256-X+h9wsUxzUADkbjLt3rWHjAKdXYnXjC0Yo0onIuOg1g=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-DlaHMRIfjRRQq9ncb8EwvVPX4XUexs6TAKBzmvUHgFw=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-tGOeF6pjdWh/eR/dF/dMFhxiHg0hJ+SsXaCcgIonUg4=","sha256-vv9IoKo7BSLbWcUHr3tNmfNVmm5L/9Cfn2H6LMk7/ow="],"styleResources":[],"scriptDirective":{"resources":["'self'","'wasm-unsafe-eval'"],"hashes":["sha256-n4xZSh6XY1IRok4XqrDBS4VLL0eHr77lBsbb1Qe8vpE=","sha256-D05ovZKfWer+5ZkujlH34K45Q5B+dWsFl1fkRbaq6fc=","sha256-d8aW26YhpkbOgWH0jxBOAro4aQUdS2deYOo0864lG2c=","sha256-rEfT/PehDm4XlsaPYNW2Pr+6wNv71LFB+ERnuMh7CHc=","sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw=","sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c=","sha256-0chmwFk0zaA528yFfGV7J9ppIpdfTPPULncDF3WG7Zs=","sha256-eIXWvAmxkr251LJZkjniEK5LcPF3NkapbJepohwYRIc=","sha256-Q2BPg90ZMplYY+FSdApNErhpWafg2hcRRbndmvxuL/Q=","sha256-Ya0pUYrC7nM5Cn/056TyVuEiz6dFGrzmkWzgON0pF0U=","sha256-SHXg3YtOAVshUMT3f+eElYDgbV0kaujWj8DSaXSS4Vs="],"strictDynamic":false},"styleDirective":{"resources":[],"hashes":["sha256-yMYO5lFhhz+F+NdxMLFlIt/MC+cNdaY3G+lCZgr/mGM=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-E1Wki1QN/Lzs+eEGwFiK/2pOF6DmOTY5hWhHTLfYStU=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-fRfmCZYswuNssHh2BtKuBGyGQGm7h8Gxig+1+XvWYuE=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-qaxswQZ7Gza4YeFBhivGEaRZu82Zc6pyKnRtz1GNEQo=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-xvQiyhee4K3dZrihjXWjm+QSVU6Y2hEce8cQk8InBzM=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-RcMK6SyQt8/mu+tKXnG+Igx4p6iy56eQxyAHxMN5i2c=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-OIZm9DYJNooQSpol4CJI4FkqbNTPsjPz88tORTF3CoI=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-lrg0PH2yiX5h9UMPpteoPzYSbUH32F+wZIy9fF6wF/U=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-2HtJqJQRmGIt+TcbiiP/9OdDDqoAdbfwN8TU+OO3fNE=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-606ggFVzqZ/SuV5b24GOPU0ERGDmq03v3AoE/tyEGek=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-cV4UoeeSSD9aR8RRO9ZFlvBqXWPJjEidvBexkDg2XmI=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-XzHlpwJLM98esF5W80BadMZE1coQ44RJPcF85m/F/pA=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-uoW0cNKbkxnPwx8t5G/9lJT6Blr3iwP+XqSFOmFbxOw=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-HBGqjveKD2TX2uZ646Nv2oihgK2RhIn11ZHVr/aF000=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-8rD+7ivr8fArqdyIl20aE9SHsEnVPvq8MIOfJpwlDTc=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-yMYO5lFhhz+F+NdxMLFlIt/MC+cNdaY3G+lCZgr/mGM=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-az4LZvPn6Ku+879qr1x3dUFBmHtEJ9INMQ5UmIo3ryo=","sha256-uoW0cNKbkxnPwx8t5G/9lJT6Blr3iwP+XqSFOmFbxOw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-KXCCYqxXBl0Gip5RQyTqajEcIKAlgpisqdaJYe+0xs0=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-606ggFVzqZ/SuV5b24GOPU0ERGDmq03v3AoE/tyEGek=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-JNmT4fd1n5earvtbsAywHfcGZaMljTAd3UindGNKkT8=","sha256-EsyscGhLhbTL6kRMhJKmMabX9OY2Ly5Ih+QBYFwSTKw=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-E1Wki1QN/Lzs+eEGwFiK/2pOF6DmOTY5hWhHTLfYStU=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-qaxswQZ7Gza4YeFBhivGEaRZu82Zc6pyKnRtz1GNEQo=","sha256-lrg0PH2yiX5h9UMPpteoPzYSbUH32F+wZIy9fF6wF/U=","sha256-7w2bPnG7xvpLpI0zupyubAX5oeCnqPomklDB7V9PxE0=","sha256-rTw4UhTEqILas4tOrLt2O0LGJd1xglQD7YAs5dMb8qs=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-tGOeF6pjdWh/eR/dF/dMFhxiHg0hJ+SsXaCcgIonUg4=","sha256-dpnX/YmfS1nOEjogHsR9t5Qn3EWSb0j88GW9vXtUxsQ=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-E1Wki1QN/Lzs+eEGwFiK/2pOF6DmOTY5hWhHTLfYStU=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-yMYO5lFhhz+F+NdxMLFlIt/MC+cNdaY3G+lCZgr/mGM=","sha256-eWV2gDuWqKmQE+eDxruVPuXk0pU5ma2l8Zf5WaBjP6w=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-lUB0DCydFK566KTKixFdUYU+PZS6o0mwHU3yHMo868Y=","sha256-lrg0PH2yiX5h9UMPpteoPzYSbUH32F+wZIy9fF6wF/U=","sha256-8W8gZHcMW2c4APN4B2lsSC6S/wme4fCrbBhvPwUzDYg=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-KXCCYqxXBl0Gip5RQyTqajEcIKAlgpisqdaJYe+0xs0=","sha256-X+h9wsUxzUADkbjLt3rWHjAKdXYnXjC0Yo0onIuOg1g=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-sbspZC1tuDJ55ueBgGJqMOgsvyivIOe1IV+xx576Yaw=","sha256-BcTvsF3dtBSGF7AlEPg404nUrDEsF56bWauGCeDOUUk=","sha256-7/okLKSAv7tzYI9t+QctorEgZFGyrFH2g4drILYY34k=","sha256-LDOY52ZCGGn10SulQDzk6PspQMyxgb3/2JxI0HcsjPo=","sha256-NfF7Ri1xYc1hkt3Gc5WIQqong5WE35bsR92pHtgn4AY=","sha256-R1yhXsWpembvKlrsKAP7xW4n2ivjjdNaWzGMcagvPPY=","sha256-DlaHMRIfjRRQq9ncb8EwvVPX4XUexs6TAKBzmvUHgFw=","sha256-1gA+OKFiufXKYyBzkjSBTn3SbXgg/98HopHCJjdiv7I=","sha256-tGOeF6pjdWh/eR/dF/dMFhxiHg0hJ+SsXaCcgIonUg4=","sha256-vv9IoKo7BSLbWcUHr3tNmfNVmm5L/9Cfn2H6LMk7/ow="]}},"image":{},"devToolbar":{"enabled":false,"debugInfoOutput":""},"logLevel":"error","shouldInjectCspMetaTags":true});
var manifestRoutes = _manifest.routes;
var manifest = Object.assign(_manifest, {
	renderers,
	actions: () => import("./chunks/noop-entrypoint_CxXy0p4B.mjs"),
	middleware: () => import("./chunks/_virtual_astro_middleware_C9ZXKriW.mjs"),
	sessionDriver: () => import("./chunks/_virtual_astro_session-driver_BWWe3pKI.mjs"),
	serverIslandMappings: () => import("./chunks/_virtual_astro_server-island-manifest_BhTW5IeR.mjs"),
	routes: manifestRoutes,
	pageMap
});
// node_modules/astro/dist/vite-plugin-scripts/index.js
var SCRIPT_ID_PREFIX = `astro:scripts/`;
`${SCRIPT_ID_PREFIX}`;
var PAGE_SCRIPT_ID = `${SCRIPT_ID_PREFIX}page.js`;
// node_modules/astro/dist/core/routing/pattern.js
function getPattern(segments, base, addTrailingSlash) {
	const pathname = segments.map((segment) => {
		if (segment.length === 1 && segment[0].spread) return "(?:\\/(.*?))?";
		else return "\\/" + segment.map((part) => {
			if (part.spread) return "(.*?)";
			else if (part.dynamic) return "([^/]+?)";
			else return part.content.normalize().replace(/\?/g, "%3F").replace(/#/g, "%23").replace(/%5B/g, "[").replace(/%5D/g, "]").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}).join("");
	}).join("");
	const trailing = addTrailingSlash && segments.length ? getTrailingSlashPattern(addTrailingSlash) : "$";
	let initial = "\\/";
	if (addTrailingSlash === "never" && base !== "/" && pathname !== "") initial = "";
	return new RegExp(`^${pathname || initial}${trailing}`);
}
function getTrailingSlashPattern(addTrailingSlash) {
	if (addTrailingSlash === "always") return "\\/$";
	if (addTrailingSlash === "never") return "$";
	return "\\/?$";
}
// node_modules/astro/dist/core/build/plugins/util.js
var ASTRO_PAGE_KEY_SEPARATOR = "&";
function makePageDataKey(route, componentPath) {
	return route + ASTRO_PAGE_KEY_SEPARATOR + componentPath;
}
// node_modules/astro/dist/core/build/runtime.js
function getPageData(internals, route, component) {
	let pageData = internals.pagesByKeys.get(makePageDataKey(route, component));
	if (pageData) return pageData;
}
function cssOrder(a, b) {
	let depthA = a.depth, depthB = b.depth, orderA = a.order, orderB = b.order;
	if (orderA === -1 && orderB >= 0) return 1;
	else if (orderB === -1 && orderA >= 0) return -1;
	else if (orderA > orderB) return 1;
	else if (orderA < orderB) return -1;
	else if (depthA === -1) return -1;
	else if (depthB === -1) return 1;
	else return depthA > depthB ? -1 : 1;
}
function mergeInlineCss(acc, current) {
	const lastAdded = acc.at(acc.length - 1);
	const lastWasInline = lastAdded?.type === "inline";
	const currentIsInline = current?.type === "inline";
	if (lastWasInline && currentIsInline) {
		const currentHasImport = current.content.includes("@import");
		const lastHasImport = lastAdded.content.includes("@import");
		if (!currentHasImport && !lastHasImport) {
			const merged = {
				type: "inline",
				content: lastAdded.content + current.content
			};
			acc[acc.length - 1] = merged;
			return acc;
		}
	}
	acc.push(current);
	return acc;
}
// node_modules/astro/dist/core/build/environment.js
async function getModuleForRoute(manifest, route) {
	for (const defaultRoute of getDefaultRoutes(manifest)) if (route.component === defaultRoute.component) return { page: () => Promise.resolve(defaultRoute.instance) };
	let routeToProcess = route;
	if (routeIsRedirect(route)) {
		if (route.redirectRoute) routeToProcess = route.redirectRoute;
		else return RedirectSinglePageBuiltModule;
	} else if (routeIsFallback(route)) routeToProcess = getFallbackRoute(route, manifest.routes);
	if (manifest.pageMap) {
		const importComponentInstance = manifest.pageMap.get(routeToProcess.component);
		if (!importComponentInstance) throw new Error(`Unexpectedly unable to find a component instance for route ${route.route}`);
		return await importComponentInstance();
	} else if (manifest.pageModule) return manifest.pageModule;
	throw new Error("Astro couldn't find the correct page to render, probably because it wasn't correctly mapped for SSR usage. This is an internal error, please file an issue.");
}
async function getComponentByRoute(manifest, routeData) {
	return (await getModuleForRoute(manifest, routeData)).page();
}
function createBuildEnvironment() {
	let internals;
	let options;
	function getInternals() {
		if (!internals) throw new Error("No internals defined");
		return internals;
	}
	function getOptions() {
		if (!options) throw new Error("No options defined");
		return options;
	}
	function getSettings() {
		return getOptions().settings;
	}
	const resolveCache = /* @__PURE__ */ new Map();
	return {
		env: {
			name: "build",
			runtimeMode: "production",
			defaultStreaming: (manifest) => manifest.serverLike,
			async resolve(manifest, specifier) {
				if (resolveCache.has(specifier)) return resolveCache.get(specifier);
				const hashedFilePath = manifest.entryModules[specifier];
				if (typeof hashedFilePath !== "string" || hashedFilePath === "") {
					if (specifier === "astro:scripts/before-hydration.js") {
						resolveCache.set(specifier, "");
						return "";
					}
					throw new Error(`Cannot find the built path for ${specifier}`);
				}
				const assetLink = createAssetLink(hashedFilePath, manifest.base, manifest.assetsPrefix);
				resolveCache.set(specifier, assetLink);
				return assetLink;
			},
			headElements(manifest, routeData) {
				const { assetsPrefix, base } = manifest;
				const settings = getSettings();
				const buildInternals = getInternals();
				const links = /* @__PURE__ */ new Set();
				const pageBuildData = getPageData(buildInternals, routeData.route, routeData.component);
				const scripts = /* @__PURE__ */ new Set();
				const sortedCssAssets = pageBuildData?.styles.sort(cssOrder).map(({ sheet }) => sheet).reduce(mergeInlineCss, []);
				const styles = createStylesheetElementSet(sortedCssAssets ?? [], base, assetsPrefix);
				if (settings.scripts.some((script) => script.stage === "page")) {
					const hashedFilePath = buildInternals.entrySpecifierToBundleMap.get(PAGE_SCRIPT_ID);
					if (typeof hashedFilePath !== "string") throw new Error(`Cannot find the built path for ${PAGE_SCRIPT_ID}`);
					const src = createAssetLink(hashedFilePath, base, assetsPrefix);
					scripts.add({
						props: {
							type: "module",
							src
						},
						children: ""
					});
				}
				for (const script of settings.scripts) if (script.stage === "head-inline") scripts.add({
					props: {},
					children: script.content
				});
				return {
					scripts,
					styles,
					links
				};
			},
			componentMetadata() {},
			getComponentByRoute,
			getModuleForRoute,
			async tryRewrite(manifest, payload, request) {
				const { routeData, pathname, newUrl } = findRouteToRewrite({
					payload,
					request,
					routes: manifest.routes.map((r) => r.routeData),
					trailingSlash: manifest.trailingSlash,
					buildFormat: manifest.buildFormat,
					base: manifest.base,
					outDir: manifest.serverLike ? manifest.buildClientDir : manifest.outDir
				});
				return {
					routeData,
					componentInstance: await getComponentByRoute(manifest, routeData),
					newUrl,
					pathname
				};
			},
			getRenderers(manifest) {
				return manifest.renderers;
			},
			errorStrategy: "build",
			injectCspMetaTagsOnErrorPages: false,
			logRequest() {}
		},
		setInternals(value) {
			internals = value;
		},
		setOptions(value) {
			options = value;
		},
		getInternals,
		getOptions,
		getSettings
	};
}
// node_modules/astro/dist/core/app/validate-headers.js
function getFirstForwardedValue(multiValueHeader) {
	return multiValueHeader?.toString().split(",").map((e) => e.trim())[0];
}
function sanitizeHost(hostname) {
	if (!hostname) return void 0;
	if (/[/\\]/.test(hostname)) return void 0;
	return hostname;
}
function parseHost(host) {
	const parts = host.split(":");
	if (parts.length > 2) return void 0;
	return {
		hostname: parts[0],
		port: parts[1]
	};
}
function matchesAllowedDomains(hostname, protocol, port, allowedDomains) {
	const urlString = `${protocol}://${port ? `${hostname}:${port}` : hostname}`;
	if (!URL.canParse(urlString)) return false;
	const testUrl = new URL(urlString);
	return allowedDomains.some((pattern) => matchPattern(testUrl, pattern));
}
function validateHost(host, protocol, allowedDomains) {
	if (!host || host.length === 0) return void 0;
	if (!allowedDomains || allowedDomains.length === 0) return void 0;
	const sanitized = sanitizeHost(host);
	if (!sanitized) return void 0;
	const parsed = parseHost(sanitized);
	if (!parsed) return void 0;
	const { hostname, port } = parsed;
	if (matchesAllowedDomains(hostname, protocol, port, allowedDomains)) return sanitized;
}
function validateForwardedHeaders(forwardedProtocol, forwardedHost, forwardedPort, allowedDomains) {
	const result = {};
	if (forwardedProtocol) {
		if (allowedDomains && allowedDomains.length > 0) {
			if (allowedDomains.some((pattern) => pattern.protocol !== void 0)) try {
				const testUrl = new URL(`${forwardedProtocol}://example.com`);
				if (allowedDomains.some((pattern) => matchPattern(testUrl, { protocol: pattern.protocol }))) result.protocol = forwardedProtocol;
			} catch {}
			else if (/^https?$/.test(forwardedProtocol)) result.protocol = forwardedProtocol;
		}
	}
	if (forwardedPort && allowedDomains && allowedDomains.length > 0) {
		if (allowedDomains.some((pattern) => pattern.port !== void 0)) {
			if (allowedDomains.some((pattern) => pattern.port === forwardedPort)) result.port = forwardedPort;
		}
	}
	if (forwardedHost && forwardedHost.length > 0 && allowedDomains && allowedDomains.length > 0) {
		const protoForValidation = result.protocol || "https";
		const sanitized = sanitizeHost(forwardedHost);
		const parsed = sanitized ? parseHost(sanitized) : void 0;
		if (sanitized && parsed) {
			const { hostname, port: portFromHost } = parsed;
			if (matchesAllowedDomains(hostname, protoForValidation, result.port || portFromHost, allowedDomains)) result.host = sanitized;
		}
	}
	return result;
}
// node_modules/astro/dist/core/i18n/domain.js
function computePathnameFromDomain(request, url, i18n, base, trailingSlash, allowedDomains, logger, pathnameFromRequest) {
	let pathname = void 0;
	if (i18n && (i18n.strategy === "domains-prefix-always" || i18n.strategy === "domains-prefix-other-locales" || i18n.strategy === "domains-prefix-always-no-redirect")) {
		const validated = validateForwardedHeaders(getFirstForwardedValue(request.headers.get("X-Forwarded-Proto") ?? void 0), getFirstForwardedValue(request.headers.get("X-Forwarded-Host") ?? void 0), getFirstForwardedValue(request.headers.get("X-Forwarded-Port") ?? void 0), allowedDomains);
		const protocol = validated.protocol ? `${validated.protocol}:` : url.protocol;
		const requestHost = request.headers.get("Host") ?? void 0;
		const validatedRequestHost = allowedDomains?.length ? validateHost(requestHost, protocol.slice(0, -1), allowedDomains) : requestHost;
		let host = validated.host ?? validatedRequestHost;
		if (host && protocol) {
			host = host.split(":")[0];
			try {
				let locale;
				const hostAsUrl = new URL(`${protocol}//${host}`);
				for (const [domainKey, localeValue] of Object.entries(i18n.domainLookupTable)) {
					const domainKeyAsUrl = new URL(domainKey);
					if (hostAsUrl.host === domainKeyAsUrl.host && hostAsUrl.protocol === domainKeyAsUrl.protocol) {
						locale = localeValue;
						break;
					}
				}
				if (locale) {
					const requestPathname = pathnameFromRequest ?? stripRequestBase(url.pathname, base);
					pathname = prependForwardSlash(joinPaths(normalizeTheLocale(locale), requestPathname));
					if (trailingSlash === "always") pathname = appendForwardSlash(pathname);
					else if (trailingSlash === "never") pathname = removeTrailingForwardSlash(pathname);
					else if (url.pathname.endsWith("/")) pathname = appendForwardSlash(pathname);
				}
			} catch (e) {
				logger.error("router", `Astro tried to parse ${protocol}//${host} as an URL, but it threw a parsing error. Check the X-Forwarded-Host and X-Forwarded-Proto headers.`);
				logger.error("router", `Error: ${e}`);
			}
		}
	}
	return pathname;
}
// node_modules/astro/dist/core/cookies/cookies.js
var DELETED_EXPIRATION = /* @__PURE__ */ new Date(0);
var DELETED_VALUE = "deleted";
var responseSentSymbol = /* @__PURE__ */ Symbol.for("astro.responseSent");
var identity = (value) => value;
var AstroCookie = class {
	value;
	constructor(value) {
		this.value = value;
	}
	json() {
		if (this.value === void 0) throw new Error(`Cannot convert undefined to an object.`);
		return JSON.parse(this.value);
	}
	number() {
		return Number(this.value);
	}
	boolean() {
		if (this.value === "false") return false;
		if (this.value === "0") return false;
		return Boolean(this.value);
	}
};
var AstroCookies = class {
	#request;
	#requestValues;
	#outgoing;
	#consumed;
	#logger;
	constructor(request, logger) {
		this.#request = request;
		this.#requestValues = null;
		this.#outgoing = null;
		this.#consumed = false;
		this.#logger = logger;
	}
	/**
	* Astro.cookies.delete(key) is used to delete a cookie. Using this method will result
	* in a Set-Cookie header added to the response.
	* @param key The cookie to delete
	* @param options Options related to this deletion, such as the path of the cookie.
	*/
	delete(key, options) {
		this.#ensureOutgoingMap().set(key, [
			DELETED_VALUE,
			stringifySetCookie({
				...options,
				name: key,
				value: DELETED_VALUE,
				expires: DELETED_EXPIRATION,
				maxAge: void 0
			}),
			false
		]);
	}
	/**
	* Astro.cookies.get(key) is used to get a cookie value. The cookie value is read from the
	* request. If you have set a cookie via Astro.cookies.set(key, value), the value will be taken
	* from that set call, overriding any values already part of the request.
	* @param key The cookie to get.
	* @returns An object containing the cookie value as well as convenience methods for converting its value.
	*/
	get(key, options = void 0) {
		if (this.#outgoing?.has(key)) {
			let [serializedValue, , isSetValue] = this.#outgoing.get(key);
			if (isSetValue) return new AstroCookie(serializedValue);
			else return;
		}
		const decode = options?.decode ?? decodeURIComponent;
		const values = this.#ensureParsed();
		if (key in values) {
			const value = values[key];
			if (value) {
				let decodedValue;
				try {
					decodedValue = decode(value);
				} catch (_error) {
					decodedValue = value;
				}
				return new AstroCookie(decodedValue);
			}
		}
	}
	/**
	* Astro.cookies.has(key) returns a boolean indicating whether this cookie is either
	* part of the initial request or set via Astro.cookies.set(key)
	* @param key The cookie to check for.
	* @param _options This parameter is no longer used.
	* @returns
	*/
	has(key, _options) {
		if (this.#outgoing?.has(key)) {
			let [, , isSetValue] = this.#outgoing.get(key);
			return isSetValue;
		}
		return this.#ensureParsed()[key] !== void 0;
	}
	/**
	* Astro.cookies.set(key, value) is used to set a cookie's value. If provided
	* an object it will be stringified via JSON.stringify(value). Additionally you
	* can provide options customizing how this cookie will be set, such as setting httpOnly
	* in order to prevent the cookie from being read in client-side JavaScript.
	* @param key The name of the cookie to set.
	* @param value A value, either a string or other primitive or an object.
	* @param options Options for the cookie, such as the path and security settings.
	*/
	set(key, value, options) {
		if (this.#consumed) this.#logger.warn("SKIP_FORMAT", "Astro.cookies.set() was called after the cookies had already been sent to the browser.\nThis may have happened if this method was called in an imported component.\nPlease make sure that Astro.cookies.set() is only called in the frontmatter of the main page.");
		let serializedValue;
		if (typeof value === "string") serializedValue = value;
		else {
			let toStringValue = value.toString();
			if (toStringValue === Object.prototype.toString.call(value)) serializedValue = JSON.stringify(value);
			else serializedValue = toStringValue;
		}
		const { encode, ...attributes } = options ?? {};
		this.#ensureOutgoingMap().set(key, [
			serializedValue,
			stringifySetCookie({
				...attributes,
				name: key,
				value: serializedValue
			}, { encode }),
			true
		]);
		if (this.#request[responseSentSymbol]) throw new AstroError({ ...ResponseSentError });
	}
	/**
	* Merges a new AstroCookies instance into the current instance. Any new cookies
	* will be added to the current instance, overwriting any existing cookies with the same name.
	*/
	merge(cookies) {
		const outgoing = cookies.#outgoing;
		if (outgoing) for (const [key, value] of outgoing) this.#ensureOutgoingMap().set(key, value);
	}
	/**
	* Astro.cookies.header() returns an iterator for the cookies that have previously
	* been set by either Astro.cookies.set() or Astro.cookies.delete().
	* This method is primarily used by adapters to set the header on outgoing responses.
	* @returns
	*/
	*headers() {
		if (this.#outgoing == null) return;
		for (const [, value] of this.#outgoing) yield value[1];
	}
	/**
	* Marks the cookies as consumed and returns the header values.
	* After consumption, any subsequent `set()` calls will warn.
	*/
	consume() {
		this.#consumed = true;
		return this.headers();
	}
	/**
	* @deprecated Use the instance method `cookies.consume()` instead.
	* Kept for backward compatibility with adapters.
	*/
	static consume(cookies) {
		return cookies.consume();
	}
	#ensureParsed() {
		if (!this.#requestValues) this.#parse();
		if (!this.#requestValues) this.#requestValues = /* @__PURE__ */ Object.create(null);
		return this.#requestValues;
	}
	#ensureOutgoingMap() {
		if (!this.#outgoing) this.#outgoing = /* @__PURE__ */ new Map();
		return this.#outgoing;
	}
	#parse() {
		const raw = this.#request.headers.get("cookie");
		if (!raw) return;
		this.#requestValues = parseCookie(raw, { decode: identity });
	}
};
// node_modules/astro/dist/core/cookies/response.js
var astroCookiesSymbol = /* @__PURE__ */ Symbol.for("astro.cookies");
function attachCookiesToResponse(response, cookies) {
	Reflect.set(response, astroCookiesSymbol, cookies);
}
function getCookiesFromResponse(response) {
	let cookies = Reflect.get(response, astroCookiesSymbol);
	if (cookies != null) return cookies;
	else return;
}
function* getSetCookiesFromResponse(response) {
	const cookies = getCookiesFromResponse(response);
	if (!cookies) return [];
	for (const headerValue of cookies.consume()) yield headerValue;
	return [];
}
function getAmbientManifest() {
	const manifest$1 = manifest;
	if (!manifest$1) throw new AstroError(NoManifestAvailable);
	return manifest$1;
}
// node_modules/astro/dist/core/app/render-options.js
var renderOptionsSymbol = /* @__PURE__ */ Symbol.for("astro.renderOptions");
function getRenderOptions(request) {
	return Reflect.get(request, renderOptionsSymbol);
}
function setRenderOptions(request, options) {
	Reflect.set(request, renderOptionsSymbol, options);
}
// node_modules/astro/dist/core/app/origin-check.js
var FORM_CONTENT_TYPES = [
	"application/x-www-form-urlencoded",
	"multipart/form-data",
	"text/plain"
];
var SAFE_METHODS = [
	"GET",
	"HEAD",
	"OPTIONS"
];
function isForbiddenCrossOriginRequest(request, url, isPrerendered) {
	if (isPrerendered) return false;
	if (SAFE_METHODS.includes(request.method)) return false;
	const isSameOrigin = request.headers.get("origin") === url.origin;
	if (request.headers.has("content-type")) return hasFormLikeHeader(request.headers.get("content-type")) && !isSameOrigin;
	return !isSameOrigin;
}
function createCrossOriginForbiddenResponse(request) {
	return new Response(`Cross-site ${request.method} form submissions are forbidden`, { status: 403 });
}
function createOriginCheckMiddleware() {
	return defineMiddleware((context, next) => {
		const { request, url, isPrerendered } = context;
		if (isForbiddenCrossOriginRequest(request, url, isPrerendered)) return createCrossOriginForbiddenResponse(request);
		return next();
	});
}
function hasFormLikeHeader(contentType) {
	if (contentType) {
		for (const FORM_CONTENT_TYPE of FORM_CONTENT_TYPES) if (contentType.toLowerCase().includes(FORM_CONTENT_TYPE)) return true;
	}
	return false;
}
// node_modules/astro/dist/core/fetch/features.js
var FetchFeatures = {
	redirects: 1,
	sessions: 2,
	actions: 4,
	middleware: 8,
	i18n: 16,
	cache: 32
};
var ALL_FETCH_FEATURES = FetchFeatures.redirects | FetchFeatures.sessions | FetchFeatures.actions | FetchFeatures.middleware | FetchFeatures.i18n | FetchFeatures.cache;
var usedFeatures = /* @__PURE__ */ new WeakMap();
function markFeatureUsed(manifest, feature) {
	const entry = usedFeatures.get(manifest);
	if (entry) entry.bits |= feature;
	else usedFeatures.set(manifest, { bits: feature });
}
function getUsedFeatures(manifest) {
	return usedFeatures.get(manifest)?.bits ?? 0;
}
// node_modules/astro/dist/actions/consts.js
var ACTION_QUERY_PARAMS = {
	actionName: "_action",
	actionPayload: "_astroActionPayload"
};
// node_modules/astro/dist/actions/runtime/client.js
var codeToStatusMap = {
	BAD_REQUEST: 400,
	UNAUTHORIZED: 401,
	PAYMENT_REQUIRED: 402,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	METHOD_NOT_ALLOWED: 405,
	NOT_ACCEPTABLE: 406,
	PROXY_AUTHENTICATION_REQUIRED: 407,
	REQUEST_TIMEOUT: 408,
	CONFLICT: 409,
	GONE: 410,
	LENGTH_REQUIRED: 411,
	PRECONDITION_FAILED: 412,
	CONTENT_TOO_LARGE: 413,
	URI_TOO_LONG: 414,
	UNSUPPORTED_MEDIA_TYPE: 415,
	RANGE_NOT_SATISFIABLE: 416,
	EXPECTATION_FAILED: 417,
	MISDIRECTED_REQUEST: 421,
	UNPROCESSABLE_CONTENT: 422,
	LOCKED: 423,
	FAILED_DEPENDENCY: 424,
	TOO_EARLY: 425,
	UPGRADE_REQUIRED: 426,
	PRECONDITION_REQUIRED: 428,
	TOO_MANY_REQUESTS: 429,
	REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
	UNAVAILABLE_FOR_LEGAL_REASONS: 451,
	INTERNAL_SERVER_ERROR: 500,
	NOT_IMPLEMENTED: 501,
	BAD_GATEWAY: 502,
	SERVICE_UNAVAILABLE: 503,
	GATEWAY_TIMEOUT: 504,
	HTTP_VERSION_NOT_SUPPORTED: 505,
	VARIANT_ALSO_NEGOTIATES: 506,
	INSUFFICIENT_STORAGE: 507,
	LOOP_DETECTED: 508,
	NETWORK_AUTHENTICATION_REQUIRED: 511
};
var statusToCodeMap = Object.fromEntries(Object.entries(codeToStatusMap).map(([key, value]) => [value, key]));
var ActionError = class ActionError extends Error {
	type = "AstroActionError";
	code = "INTERNAL_SERVER_ERROR";
	status = 500;
	constructor(params) {
		super(params.message);
		this.code = params.code;
		this.status = ActionError.codeToStatus(params.code);
		if (params.stack) this.stack = params.stack;
	}
	static codeToStatus(code) {
		return codeToStatusMap[code];
	}
	static statusToCode(status) {
		return statusToCodeMap[status] ?? "INTERNAL_SERVER_ERROR";
	}
	static fromJson(body) {
		if (isInputError(body)) return new ActionInputError(body.issues);
		if (isActionError(body)) return new ActionError(body);
		return new ActionError({ code: "INTERNAL_SERVER_ERROR" });
	}
};
function isActionError(error) {
	return typeof error === "object" && error != null && "type" in error && error.type === "AstroActionError";
}
function isInputError(error) {
	return typeof error === "object" && error != null && "type" in error && error.type === "AstroActionInputError" && "issues" in error && Array.isArray(error.issues);
}
var ActionInputError = class extends ActionError {
	type = "AstroActionInputError";
	issues;
	fields;
	constructor(issues) {
		super({
			message: `Failed to validate: ${JSON.stringify(issues, null, 2)}`,
			code: "BAD_REQUEST"
		});
		this.issues = issues;
		this.fields = {};
		for (const issue of issues) if (issue.path.length > 0) {
			const key = issue.path[0].toString();
			this.fields[key] ??= [];
			this.fields[key]?.push(issue.message);
		}
	}
};
function deserializeActionResult(res) {
	if (res.type === "error") {
		let json;
		try {
			json = JSON.parse(res.body);
		} catch {
			return {
				data: void 0,
				error: new ActionError({
					message: res.body,
					code: "INTERNAL_SERVER_ERROR"
				})
			};
		}
		if (Object.assign({
			"ASSETS_PREFIX": void 0,
			"BASE_URL": "/",
			"DEV": false,
			"MODE": "production",
			"PROD": true,
			"SITE": "https://notes.example.org",
			"SSR": true
		}, { _: "/work/main/node_modules/.bin/node" })?.PROD) return {
			error: ActionError.fromJson(json),
			data: void 0
		};
		else {
			const error = ActionError.fromJson(json);
			error.stack = actionResultErrorStack.get();
			return {
				error,
				data: void 0
			};
		}
	}
	if (res.type === "empty") return {
		data: void 0,
		error: void 0
	};
	return {
		data: parse(res.body, { URL: (href) => new URL(href) }),
		error: void 0
	};
}
var actionResultErrorStack = /* @__PURE__ */ (function actionResultErrorStackFn() {
	let errorStack;
	return {
		set(stack) {
			errorStack = stack;
		},
		get() {
			return errorStack;
		}
	};
})();
function getActionQueryString(name) {
	return `?${new URLSearchParams({ [ACTION_QUERY_PARAMS.actionName]: name }).toString()}`;
}
// node_modules/astro/dist/actions/utils.js
function hasActionPayload(locals) {
	return "_actionPayload" in locals;
}
function createGetActionResult(locals) {
	return (actionFn) => {
		if (!hasActionPayload(locals) || actionFn.toString() !== getActionQueryString(locals._actionPayload.actionName)) return;
		return deserializeActionResult(locals._actionPayload.actionResult);
	};
}
function createCallAction(context) {
	return (baseAction, input) => {
		Reflect.set(context, ACTION_API_CONTEXT_SYMBOL, true);
		return baseAction.bind(context)(input);
	};
}
// node_modules/astro/dist/core/render/slots.js
function getFunctionExpression(slot) {
	if (!slot) return;
	const expressions = slot?.expressions?.filter((e) => isRenderInstruction(e) === false || isRenderTemplateResult(e));
	if (expressions?.length !== 1) return;
	const expression = expressions[0];
	if (isRenderTemplateResult(expression)) return getFunctionExpression(expression);
	return expression;
}
var Slots = class {
	#result;
	#slots;
	#logger;
	constructor(result, slots, logger) {
		this.#result = result;
		this.#slots = slots;
		this.#logger = logger;
		if (slots) for (const key of Object.keys(slots)) {
			if (this[key] !== void 0) throw new AstroError({
				...ReservedSlotName,
				message: ReservedSlotName.message(key)
			});
			Object.defineProperty(this, key, {
				get() {
					return true;
				},
				enumerable: true
			});
		}
	}
	has(name) {
		if (!this.#slots) return false;
		return Boolean(this.#slots[name]);
	}
	async render(name, args = []) {
		if (!this.#slots || !this.has(name)) return;
		const result = this.#result;
		if (!Array.isArray(args)) this.#logger.warn(null, `Expected second parameter to be an array, received a ${typeof args}. If you're trying to pass an array as a single argument and getting unexpected results, make sure you're passing your array as an item of an array. Ex: Astro.slots.render('default', [["Hello", "World"]])`);
		else if (args.length > 0) {
			const slotValue = this.#slots[name];
			const component = typeof slotValue === "function" ? await slotValue(result) : await slotValue;
			const expression = getFunctionExpression(component);
			if (expression) {
				const slot = async () => typeof expression === "function" ? expression(...args) : expression;
				return await renderSlotToString(result, slot).then((res) => {
					return res;
				});
			}
			if (typeof component === "function") return await renderJSX(result, component(...args)).then((res) => res != null ? String(res) : res);
		}
		const content = await renderSlotToString(result, this.#slots[name]);
		return chunkToString(result, content);
	}
};
// node_modules/astro/dist/i18n/fallback.js
function computeFallbackRoute(options) {
	const { pathname, responseStatus, fallback, fallbackType, locales, defaultLocale, strategy } = options;
	if (responseStatus !== 404) return { type: "none" };
	if (!fallback || Object.keys(fallback).length === 0) return { type: "none" };
	const segments = pathname.split("/");
	const urlLocale = segments.find((segment) => {
		for (const locale of locales) if (typeof locale === "string") {
			if (locale === segment) return true;
		} else if (locale.path === segment) return true;
		return false;
	});
	if (!urlLocale) return { type: "none" };
	if (!Object.keys(fallback).includes(urlLocale)) return { type: "none" };
	const fallbackLocale = fallback[urlLocale];
	const pathFallbackLocale = getPathByLocale(fallbackLocale, locales);
	const localeIndex = segments.indexOf(urlLocale);
	let newPathname;
	if (pathFallbackLocale === defaultLocale && strategy === "pathname-prefix-other-locales") {
		segments.splice(localeIndex, 1);
		newPathname = segments.join("/") || "/";
	} else {
		segments[localeIndex] = pathFallbackLocale;
		newPathname = segments.join("/");
	}
	return {
		type: fallbackType,
		pathname: newPathname
	};
}
// node_modules/astro/dist/i18n/router.js
var I18nRouter = class {
	#strategy;
	#defaultLocale;
	#locales;
	#base;
	#domains;
	constructor(options) {
		this.#strategy = options.strategy;
		this.#defaultLocale = options.defaultLocale;
		this.#locales = options.locales;
		this.#base = options.base === "/" ? "/" : removeTrailingForwardSlash(options.base || "");
		this.#domains = options.domains;
	}
	/**
	* Evaluate routing strategy for a pathname.
	* Returns decision object (not HTTP Response).
	*/
	match(pathname, context) {
		if (this.shouldSkipProcessing(pathname, context)) return { type: "continue" };
		switch (this.#strategy) {
			case "manual": return { type: "continue" };
			case "pathname-prefix-always": return this.matchPrefixAlways(pathname, context);
			case "domains-prefix-always":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixAlways(pathname, context);
			case "pathname-prefix-other-locales": return this.matchPrefixOtherLocales(pathname, context);
			case "domains-prefix-other-locales":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixOtherLocales(pathname, context);
			case "pathname-prefix-always-no-redirect": return this.matchPrefixAlwaysNoRedirect(pathname, context);
			case "domains-prefix-always-no-redirect":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixAlwaysNoRedirect(pathname, context);
			default: return { type: "continue" };
		}
	}
	/**
	* Check if i18n processing should be skipped for this request
	*/
	shouldSkipProcessing(pathname, context) {
		if (pathname.includes("/404") || pathname.includes("/500")) return true;
		if (pathname.includes("/_server-islands/")) return true;
		if (context.isReroute) return true;
		if (context.routeType && context.routeType !== "page" && context.routeType !== "fallback") return true;
		return false;
	}
	/**
	* Strategy: pathname-prefix-always
	* All locales must have a prefix, including the default locale.
	*/
	matchPrefixAlways(pathname, _context) {
		if (pathname === this.#base + "/" || pathname === this.#base) return {
			type: "redirect",
			location: `${this.#base === "/" ? "" : this.#base}/${this.#defaultLocale}`
		};
		if (!pathHasLocale(pathname, this.#locales)) return { type: "notFound" };
		return { type: "continue" };
	}
	/**
	* Strategy: pathname-prefix-other-locales
	* Default locale has no prefix, other locales must have a prefix.
	*/
	matchPrefixOtherLocales(pathname, _context) {
		let pathnameContainsDefaultLocale = false;
		for (const segment of pathname.split("/")) if (normalizeTheLocale(segment) === normalizeTheLocale(this.#defaultLocale)) {
			pathnameContainsDefaultLocale = true;
			break;
		}
		if (pathnameContainsDefaultLocale) return {
			type: "notFound",
			location: pathname.replace(`/${this.#defaultLocale}`, "")
		};
		return { type: "continue" };
	}
	/**
	* Strategy: pathname-prefix-always-no-redirect
	* Like prefix-always but allows root to serve instead of redirecting
	*/
	matchPrefixAlwaysNoRedirect(pathname, _context) {
		if (pathname === this.#base + "/" || pathname === this.#base) return { type: "continue" };
		if (!pathHasLocale(pathname, this.#locales)) return { type: "notFound" };
		return { type: "continue" };
	}
	/**
	* Check if the current locale doesn't belong to the configured domain.
	* Used for domain-based routing strategies.
	*/
	localeHasntDomain(currentLocale, currentDomain) {
		if (!this.#domains || !currentDomain) return false;
		if (!currentLocale) return false;
		const localesForDomain = this.#domains[currentDomain];
		if (!localesForDomain) return true;
		return !localesForDomain.includes(currentLocale);
	}
};
// node_modules/astro/dist/core/i18n/handler.js
function compileI18n(i18n, base, trailingSlash, format) {
	return {
		config: i18n,
		base,
		trailingSlash,
		format,
		router: new I18nRouter({
			strategy: i18n.strategy,
			defaultLocale: i18n.defaultLocale,
			locales: i18n.locales,
			base,
			domains: i18n.domainLookupTable ? Object.keys(i18n.domainLookupTable).reduce((acc, domain) => {
				const locale = i18n.domainLookupTable[domain];
				if (!acc[domain]) acc[domain] = [];
				acc[domain].push(locale);
				return acc;
			}, {}) : void 0
		})
	};
}
var i18nMemo = createManifestMemo((manifest) => {
	const config = manifest.i18n;
	return config && config.strategy !== "manual" ? compileI18n(config, manifest.base, manifest.trailingSlash, manifest.buildFormat) : null;
});
function getI18n(manifest) {
	return i18nMemo.get(manifest);
}
async function finalizeI18n(compiled, state, response) {
	markFeatureUsed(state.manifest, FetchFeatures.i18n);
	const i18n = compiled.config;
	if (state.skipErrorReroute && typeof i18n.fallback === "undefined") return response;
	if (state.responseRouteType !== "page" && state.responseRouteType !== "fallback") return response;
	const url = state.url;
	const currentLocale = state.computeCurrentLocale();
	const isPrerendered = state.routeData.prerender;
	const routerContext = {
		currentLocale,
		currentDomain: url.hostname,
		routeType: state.responseRouteType,
		isReroute: false
	};
	const routeDecision = compiled.router.match(url.pathname, routerContext);
	switch (routeDecision.type) {
		case "redirect": {
			let location = routeDecision.location;
			if (shouldAppendForwardSlash(compiled.trailingSlash, compiled.format)) location = appendForwardSlash(location);
			return new Response(null, {
				status: routeDecision.status ?? 302,
				headers: { Location: location }
			});
		}
		case "notFound": {
			if (isPrerendered) {
				const prerenderedRes = new Response(response.body, {
					status: 404,
					headers: response.headers
				});
				state.skipErrorReroute = true;
				if (routeDecision.location) prerenderedRes.headers.set("Location", routeDecision.location);
				return prerenderedRes;
			}
			const headers = new Headers();
			if (routeDecision.location) headers.set("Location", routeDecision.location);
			return new Response(null, {
				status: 404,
				headers
			});
		}
	}
	if (i18n.fallback && i18n.fallbackType) {
		const effectiveStatus = state.responseRouteType === "fallback" ? 404 : response.status;
		const fallbackDecision = computeFallbackRoute({
			pathname: url.pathname,
			responseStatus: effectiveStatus,
			currentLocale,
			fallback: i18n.fallback,
			fallbackType: i18n.fallbackType,
			locales: i18n.locales,
			defaultLocale: i18n.defaultLocale,
			strategy: i18n.strategy,
			base: compiled.base
		});
		switch (fallbackDecision.type) {
			case "redirect": return new Response(null, {
				status: 302,
				headers: { Location: fallbackDecision.pathname + url.search }
			});
			case "rewrite": try {
				return await state.rewrite(fallbackDecision.pathname + url.search);
			} catch {
				break;
			}
		}
	}
	return response;
}
// node_modules/astro/dist/i18n/index.js
function getPathByLocale(locale, locales) {
	for (const loopLocale of locales) if (typeof loopLocale === "string") {
		if (loopLocale === locale) return loopLocale;
	} else for (const code of loopLocale.codes) if (code === locale) return loopLocale.path;
	throw new AstroError(i18nNoLocaleFoundInPath);
}
function getAllCodes(locales) {
	const result = [];
	for (const loopLocale of locales) if (typeof loopLocale === "string") result.push(loopLocale);
	else result.push(...loopLocale.codes);
	return result;
}
// node_modules/astro/dist/i18n/utils.js
function parseLocale(header) {
	if (header === "*") return [{
		locale: header,
		qualityValue: void 0
	}];
	const result = [];
	const localeValues = header.split(",").map((str) => str.trim());
	for (const localeValue of localeValues) {
		const split = localeValue.split(";").map((str) => str.trim());
		const localeName = split[0];
		const qualityValue = split[1];
		if (!split) continue;
		if (qualityValue && qualityValue.startsWith("q=")) {
			const qualityValueAsFloat = Number.parseFloat(qualityValue.slice(2));
			if (Number.isNaN(qualityValueAsFloat) || qualityValueAsFloat > 1) result.push({
				locale: localeName,
				qualityValue: void 0
			});
			else result.push({
				locale: localeName,
				qualityValue: qualityValueAsFloat
			});
		} else result.push({
			locale: localeName,
			qualityValue: void 0
		});
	}
	return result;
}
function sortAndFilterLocales(browserLocaleList, locales) {
	const normalizedLocales = getAllCodes(locales).map(normalizeTheLocale);
	return browserLocaleList.filter((browserLocale) => {
		if (browserLocale.locale !== "*") return normalizedLocales.includes(normalizeTheLocale(browserLocale.locale));
		return true;
	}).sort((a, b) => {
		const qa = a.locale === "*" ? a.qualityValue ?? 0 : a.qualityValue ?? 1;
		return (b.locale === "*" ? b.qualityValue ?? 0 : b.qualityValue ?? 1) - qa;
	});
}
function computePreferredLocale(request, locales) {
	const acceptHeader = request.headers.get("Accept-Language");
	let result = void 0;
	if (acceptHeader) {
		const firstResult = sortAndFilterLocales(parseLocale(acceptHeader), locales).at(0);
		if (firstResult && firstResult.locale !== "*") {
			outer: for (const currentLocale of locales) if (typeof currentLocale === "string") {
				if (normalizeTheLocale(currentLocale) === normalizeTheLocale(firstResult.locale)) {
					result = currentLocale;
					break;
				}
			} else for (const currentCode of currentLocale.codes) if (normalizeTheLocale(currentCode) === normalizeTheLocale(firstResult.locale)) {
				result = currentCode;
				break outer;
			}
		}
	}
	return result;
}
function computePreferredLocaleList(request, locales) {
	const acceptHeader = request.headers.get("Accept-Language");
	let result = [];
	if (acceptHeader) {
		const browserLocaleList = sortAndFilterLocales(parseLocale(acceptHeader), locales);
		if (browserLocaleList.length === 1 && browserLocaleList.at(0).locale === "*") return getAllCodes(locales);
		else if (browserLocaleList.length > 0) {
			for (const browserLocale of browserLocaleList) for (const loopLocale of locales) if (typeof loopLocale === "string") {
				if (normalizeTheLocale(loopLocale) === normalizeTheLocale(browserLocale.locale)) result.push(loopLocale);
			} else for (const code of loopLocale.codes) if (normalizeTheLocale(code) === normalizeTheLocale(browserLocale.locale)) result.push(code);
		}
	}
	return result;
}
function computeCurrentLocale(pathname, locales, defaultLocale) {
	for (const segment of pathname.split("/").map(normalizeThePath)) for (const locale of locales) if (typeof locale === "string") {
		if (!segment.includes(locale)) continue;
		if (normalizeTheLocale(locale) === normalizeTheLocale(segment)) return locale;
	} else if (locale.path === segment) return locale.codes.at(0);
	else for (const code of locale.codes) if (normalizeTheLocale(code) === normalizeTheLocale(segment)) return code;
	for (const locale of locales) if (typeof locale === "string") {
		if (locale === defaultLocale) return locale;
	} else if (locale.path === defaultLocale) return locale.codes.at(0);
}
function computeCurrentLocaleFromParams(params, locales) {
	const byNormalizedCode = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	for (const locale of locales) if (typeof locale === "string") byNormalizedCode.set(normalizeTheLocale(locale), locale);
	else {
		byPath.set(locale.path, locale.codes[0]);
		for (const code of locale.codes) byNormalizedCode.set(normalizeTheLocale(code), code);
	}
	for (const value of Object.values(params)) {
		if (!value) continue;
		const pathMatch = byPath.get(value);
		if (pathMatch) return pathMatch;
		const codeMatch = byNormalizedCode.get(normalizeTheLocale(value));
		if (codeMatch) return codeMatch;
	}
}
// node_modules/astro/dist/core/app/prepare-response.js
function prepareResponse(response, { addCookieHeader }) {
	if (addCookieHeader) for (const setCookieHeaderValue of getSetCookiesFromResponse(response)) response.headers.append("set-cookie", setCookieHeaderValue);
	Reflect.set(response, responseSentSymbol$1, true);
}
// node_modules/astro/dist/core/pages/handler.js
var EMPTY_SLOTS = Object.freeze({});
async function handlePages(state, ctx) {
	const { logger, streaming } = state;
	state.resetResponseMetadata();
	let response;
	const componentInstance = await state.loadComponentInstance();
	switch (state.routeData.type) {
		case "endpoint":
			response = await renderEndpoint(componentInstance, ctx, state.routeData.prerender, logger, state);
			break;
		case "page": {
			const props = await state.getProps();
			const actionApiContext = state.getActionAPIContext();
			const result = await state.createResult(componentInstance, actionApiContext);
			try {
				response = await renderPage(result, componentInstance?.default, props, state.slots ?? EMPTY_SLOTS, streaming, state.routeData);
			} catch (e) {
				result.cancelled = true;
				throw e;
			}
			state.responseRouteType = "page";
			if (state.routeData.route === "/404" || state.routeData.route === "/500") state.skipErrorReroute = true;
			break;
		}
		case "redirect": return new Response(null, {
			status: 404,
			headers: { [ASTRO_ERROR_HEADER]: "true" }
		});
		case "fallback":
			state.responseRouteType = "fallback";
			return new Response(null, { status: 500 });
	}
	const responseCookies = getCookiesFromResponse(response);
	if (responseCookies) state.cookies.merge(responseCookies);
	state.response = response;
	return response;
}
// node_modules/astro/dist/core/routing/match.js
function matchRoute$1(pathname, manifest) {
	if (isRoute404(pathname)) {
		const errorRoute = manifest.routes.find((route) => isRoute404(route.route));
		if (errorRoute) return errorRoute;
	}
	if (isRoute500(pathname)) {
		const errorRoute = manifest.routes.find((route) => isRoute500(route.route));
		if (errorRoute) return errorRoute;
	}
	return manifest.routes.find((route) => {
		return route.pattern.test(pathname) || route.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
	});
}
function isRoute404or500(route) {
	return isRoute404(route.route) || isRoute500(route.route);
}
function isRouteServerIsland(route) {
	return route.component === SERVER_ISLAND_COMPONENT;
}
// node_modules/astro/dist/core/routing/astro-designed-error-pages.js
function ensure404Route(manifest) {
	if (!manifest.routes.some((route) => route.route === "/404")) manifest.routes.push(DEFAULT_404_ROUTE);
	return manifest;
}
// node_modules/astro/dist/core/routing/priority.js
function routeComparator(a, b) {
	const commonLength = Math.min(a.segments.length, b.segments.length);
	for (let index = 0; index < commonLength; index++) {
		const aSegment = a.segments[index];
		const bSegment = b.segments[index];
		const aIsStatic = aSegment.every((part) => !part.dynamic && !part.spread);
		const bIsStatic = bSegment.every((part) => !part.dynamic && !part.spread);
		if (aIsStatic && bIsStatic) {
			const aContent = aSegment.map((part) => part.content).join("");
			const bContent = bSegment.map((part) => part.content).join("");
			if (aContent !== bContent) return aContent.localeCompare(bContent);
		}
		if (aIsStatic !== bIsStatic) return aIsStatic ? -1 : 1;
		const aAllDynamic = aSegment.every((part) => part.dynamic);
		if (aAllDynamic !== bSegment.every((part) => part.dynamic)) return aAllDynamic ? 1 : -1;
		const aHasSpread = aSegment.some((part) => part.spread);
		if (aHasSpread !== bSegment.some((part) => part.spread)) return aHasSpread ? 1 : -1;
	}
	const aLength = a.segments.length;
	const bLength = b.segments.length;
	if (aLength !== bLength) {
		const aEndsInRest = a.segments.at(-1)?.some((part) => part.spread);
		const bEndsInRest = b.segments.at(-1)?.some((part) => part.spread);
		if (aEndsInRest !== bEndsInRest && Math.abs(aLength - bLength) === 1) {
			if (aLength > bLength && aEndsInRest) return 1;
			if (bLength > aLength && bEndsInRest) return -1;
		}
		return aLength > bLength ? -1 : 1;
	}
	if (a.type === "endpoint" !== (b.type === "endpoint")) return a.type === "endpoint" ? -1 : 1;
	return a.route.localeCompare(b.route);
}
// node_modules/astro/dist/core/routing/router.js
var Router = class {
	#routes;
	#base;
	#baseWithoutTrailingSlash;
	#buildFormat;
	#trailingSlash;
	constructor(routes, options) {
		this.#routes = [...routes].sort(routeComparator);
		this.#base = normalizeBase(options.base);
		this.#baseWithoutTrailingSlash = removeTrailingForwardSlash(this.#base);
		this.#buildFormat = options.buildFormat;
		this.#trailingSlash = options.trailingSlash;
	}
	/**
	* Match an input pathname against the route list.
	* If allowWithoutBase is true, a non-base-prefixed path is still considered.
	*/
	match(inputPathname, { allowWithoutBase = false } = {}) {
		const normalized = getRedirectForPathname(inputPathname);
		if (normalized.redirect) return {
			type: "redirect",
			location: normalized.redirect,
			status: 301
		};
		if (this.#base !== "/") {
			const baseWithSlash = `${this.#baseWithoutTrailingSlash}/`;
			if (this.#trailingSlash === "always" && (normalized.pathname === this.#baseWithoutTrailingSlash || normalized.pathname === this.#base)) return {
				type: "redirect",
				location: baseWithSlash,
				status: 301
			};
			if (this.#trailingSlash === "never" && normalized.pathname === baseWithSlash) return {
				type: "redirect",
				location: this.#baseWithoutTrailingSlash,
				status: 301
			};
		}
		const baseResult = stripBase(normalized.pathname, this.#base, this.#baseWithoutTrailingSlash, this.#trailingSlash);
		if (!baseResult) {
			if (!allowWithoutBase) return {
				type: "none",
				reason: "outside-base"
			};
		}
		let pathname = baseResult ?? normalized.pathname;
		if (this.#buildFormat === "file") pathname = normalizeFileFormatPathname(pathname);
		const route = this.#routes.find((candidate) => {
			if (candidate.pattern.test(pathname)) return true;
			return candidate.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
		});
		if (!route) return {
			type: "none",
			reason: "no-match"
		};
		return {
			type: "match",
			route,
			params: getParams(route, pathname),
			pathname
		};
	}
	/**
	* Returns all routes that match the given pathname, in priority order.
	* Used when the first match (e.g. a prerendered route) cannot serve
	* the request and subsequent matches need to be tried.
	*/
	matchAll(inputPathname, { allowWithoutBase = false } = {}) {
		const normalized = getRedirectForPathname(inputPathname);
		if (normalized.redirect) return [];
		const baseResult = stripBase(normalized.pathname, this.#base, this.#baseWithoutTrailingSlash, this.#trailingSlash);
		if (!baseResult && !allowWithoutBase) return [];
		let pathname = baseResult ?? normalized.pathname;
		if (this.#buildFormat === "file") pathname = normalizeFileFormatPathname(pathname);
		return this.#routes.filter((candidate) => {
			if (candidate.pattern.test(pathname)) return true;
			return candidate.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
		});
	}
};
function normalizeBase(base) {
	if (!base) return "/";
	if (base === "/") return base;
	return prependForwardSlash(base);
}
function getRedirectForPathname(pathname) {
	let value = prependForwardSlash(pathname);
	if (value.startsWith("//")) return {
		pathname: value,
		redirect: `/${value.replace(/^\/+/, "")}`
	};
	return { pathname: value };
}
function stripBase(pathname, base, baseWithoutTrailingSlash, trailingSlash) {
	if (base === "/") return pathname;
	const baseWithSlash = `${baseWithoutTrailingSlash}/`;
	if (pathname === baseWithoutTrailingSlash || pathname === base) return trailingSlash === "always" ? null : "/";
	if (pathname === baseWithSlash) return trailingSlash === "never" ? null : "/";
	if (pathname.startsWith(baseWithSlash)) return pathname.slice(baseWithoutTrailingSlash.length);
	return null;
}
function normalizeFileFormatPathname(pathname) {
	if (pathname.endsWith("/index.html")) {
		const trimmed = pathname.slice(0, -11);
		return trimmed === "" ? "/" : trimmed;
	}
	if (pathname.endsWith(".html")) {
		const trimmed = pathname.slice(0, -5);
		return trimmed === "" ? "/" : trimmed;
	}
	return pathname;
}
// node_modules/astro/dist/core/routing/route-table.js
function compileRouteTable(manifest, routes) {
	const routesList = ensure404Route({ routes });
	const router = new Router(routesList.routes, {
		base: manifest.base,
		trailingSlash: manifest.trailingSlash,
		buildFormat: manifest.buildFormat
	});
	return {
		routes: routesList.routes,
		router
	};
}
var routeTables = createManifestMemo((manifest) => compileRouteTable(manifest, (manifest.routes ?? []).map((route) => route.routeData)));
function getRouteTable(manifest) {
	return routeTables.get(manifest);
}
function updateRouteTable(manifest, routes) {
	routeTables.set(manifest, compileRouteTable(manifest, [...routes]));
}
function matchRoute(manifest, pathname) {
	const match = getRouteTable(manifest).router.match(pathname, { allowWithoutBase: true });
	if (match.type !== "match") return void 0;
	return match.route;
}
function matchAllRoutes(manifest, pathname) {
	return getRouteTable(manifest).router.matchAll(pathname, { allowWithoutBase: true });
}
// node_modules/astro/dist/core/session/provider-disabled.js
function provideSession(state) {
	markFeatureUsed(state.manifest, FetchFeatures.sessions);
}
// node_modules/astro/dist/core/output-filename.js
var STATUS_CODE_PAGES = /* @__PURE__ */ new Set(["/404", "/500"]);
function getOutputFilename(buildFormat, name, routeData) {
	if (routeData.type === "endpoint") return name;
	if (name === "/" || name === "") return name === "" ? "index.html" : "/index.html";
	if (buildFormat === "file" || STATUS_CODE_PAGES.has(name)) return `${removeTrailingForwardSlash(name || "index")}.html`;
	if (buildFormat === "preserve" && !routeData.isIndex) return `${removeTrailingForwardSlash(name || "index")}.html`;
	return `${removeTrailingForwardSlash(name)}/index.html`;
}
// node_modules/astro/dist/core/errors/default-handler.js
async function renderDefaultError(manifest, request, { status, response: originalResponse, skipMiddleware = false, error, pathname, ...resolvedRenderOptions }) {
	const resolvedPathname = pathname ?? new FetchState(manifest, request).pathname;
	const routeTable = getRouteTable(manifest);
	const errorRouteData = matchRoute$1(getErrorRoutePath(resolvedPathname, status, routeTable.routes, manifest.i18n?.locales, manifest.trailingSlash === "always"), routeTable);
	const url = new URL(request.url);
	if (errorRouteData) {
		if (errorRouteData.prerender) {
			const allowedDomains = manifest.allowedDomains;
			const safeOrigin = validateHost(url.host, url.protocol.replace(":", ""), allowedDomains) ? url.origin : `${url.protocol}//localhost`;
			const statusURL = new URL(`${removeTrailingForwardSlash(manifest.base)}${getOutputFilename(manifest.buildFormat, errorRouteData.route, errorRouteData)}`, safeOrigin);
			if (statusURL.toString() !== request.url && resolvedRenderOptions.prerenderedErrorPageFetch) try {
				const newResponse = mergeResponses(await resolvedRenderOptions.prerenderedErrorPageFetch(statusURL.toString()), originalResponse, {
					status,
					removeContentEncodingHeaders: true
				});
				prepareResponse(newResponse, resolvedRenderOptions);
				return newResponse;
			} catch {
				const response2 = mergeResponses(new Response(null, { status }), originalResponse);
				prepareResponse(response2, resolvedRenderOptions);
				return response2;
			}
		}
		const mod = await getEnvironment(manifest).getComponentByRoute(manifest, errorRouteData);
		const errorState = new FetchState(manifest, request);
		errorState.skipMiddleware = skipMiddleware;
		errorState.clientAddress = resolvedRenderOptions.clientAddress;
		errorState.routeData = errorRouteData;
		errorState.pathname = resolvedPathname;
		errorState.status = status;
		errorState.componentInstance = mod;
		errorState.locals = resolvedRenderOptions.locals ?? {};
		errorState.initialProps = { error };
		try {
			await provideSession(errorState);
			const response2 = await handleMiddleware(errorState, handlePages);
			if (rewroteToEmptyErrorResponse(skipMiddleware, errorRouteData, errorState.routeData, response2)) return renderDefaultError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				response: originalResponse,
				skipMiddleware: true,
				pathname: resolvedPathname
			});
			const newResponse = mergeResponses(response2, originalResponse);
			prepareResponse(newResponse, resolvedRenderOptions);
			return newResponse;
		} catch {
			if (skipMiddleware === false) return renderDefaultError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				response: originalResponse,
				skipMiddleware: true,
				pathname: resolvedPathname
			});
		} finally {
			await errorState.finalizeAll();
		}
	}
	const response = mergeResponses(new Response(null, { status }), originalResponse);
	prepareResponse(response, resolvedRenderOptions);
	return response;
}
function mergeResponses(newResponse, originalResponse, override) {
	let newResponseHeaders = newResponse.headers;
	if (override?.removeContentEncodingHeaders) {
		newResponseHeaders = new Headers(newResponseHeaders);
		newResponseHeaders.delete("Content-Encoding");
		newResponseHeaders.delete("Content-Length");
	}
	if (!originalResponse) {
		if (override !== void 0) return new Response(newResponse.body, {
			status: override.status,
			statusText: newResponse.statusText,
			headers: newResponseHeaders
		});
		return newResponse;
	}
	const status = override?.status ? override.status : originalResponse.status === 200 ? newResponse.status : originalResponse.status;
	try {
		originalResponse.headers.delete("Content-type");
		originalResponse.headers.delete("Content-Length");
		originalResponse.headers.delete("Transfer-Encoding");
	} catch {}
	const newHeaders = new Headers();
	const seen = /* @__PURE__ */ new Set();
	for (const [name, value] of originalResponse.headers) {
		newHeaders.append(name, value);
		seen.add(name.toLowerCase());
	}
	for (const [name, value] of newResponseHeaders) {
		const lower = name.toLowerCase();
		if (!seen.has(lower) || lower === "set-cookie") newHeaders.append(name, value);
	}
	const mergedResponse = new Response(newResponse.body, {
		status,
		statusText: status === 200 ? newResponse.statusText : originalResponse.statusText,
		headers: newHeaders
	});
	const originalCookies = getCookiesFromResponse(originalResponse);
	const newCookies = getCookiesFromResponse(newResponse);
	if (originalCookies) {
		if (newCookies) originalCookies.merge(newCookies);
		attachCookiesToResponse(mergedResponse, originalCookies);
	} else if (newCookies) attachCookiesToResponse(mergedResponse, newCookies);
	return mergedResponse;
}
// node_modules/astro/dist/core/errors/build-handler.js
async function renderBuildError(manifest, request, options) {
	if (options.status === 500) {
		if (options.response) return options.response;
		throw options.error;
	}
	return renderDefaultError(manifest, request, {
		...options,
		prerenderedErrorPageFetch: void 0
	});
}
// node_modules/astro/dist/core/errors/dev-handler.js
async function renderDevError(manifest, request, { skipMiddleware = false, error, status, response: _response, pathname, ...resolvedRenderOptions }, { shouldInjectCspMetaTags }) {
	if (isAstroError(error) && [MiddlewareNoDataOrNextCalled.name, MiddlewareNotAResponse.name].includes(error.name)) throw error;
	const resolvedPathname = pathname ?? new FetchState(manifest, request).pathname;
	const renderRoute = async (routeData) => {
		try {
			const preloadedComponent = await getEnvironment(manifest).getComponentByRoute(manifest, routeData);
			const errorState = new FetchState(manifest, request);
			errorState.skipMiddleware = skipMiddleware;
			errorState.clientAddress = resolvedRenderOptions.clientAddress;
			errorState.shouldInjectCspMetaTags = shouldInjectCspMetaTags ? !!manifest.csp : false;
			errorState.routeData = routeData;
			errorState.pathname = resolvedPathname;
			errorState.status = status;
			errorState.componentInstance = preloadedComponent;
			errorState.locals = resolvedRenderOptions.locals ?? {};
			errorState.initialProps = { error };
			const response = await handleMiddleware(errorState, handlePages);
			if (rewroteToEmptyErrorResponse(skipMiddleware, routeData, errorState.routeData, response)) return renderDevError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				skipMiddleware: true,
				pathname: resolvedPathname
			}, { shouldInjectCspMetaTags });
			if (error) getLogger(manifest).error("router", error.stack || error.message);
			return response;
		} catch (_err) {
			if (skipMiddleware === false) return renderDevError(manifest, request, {
				...resolvedRenderOptions,
				status: 500,
				skipMiddleware: true,
				error: _err,
				pathname: resolvedPathname
			}, { shouldInjectCspMetaTags });
			throw _err;
		}
	};
	if (status === 404) {
		const custom404 = getCustom404Route(getRouteTable(manifest));
		if (custom404) return renderRoute(custom404);
	}
	const custom500 = getCustom500Route(getRouteTable(manifest));
	if (!custom500) throw error;
	else return renderRoute(custom500);
}
// node_modules/astro/dist/core/errors/handler.js
function renderErrorPage(manifest, request, options) {
	const env = getEnvironment(manifest);
	switch (env.errorStrategy) {
		case "dev": return renderDevError(manifest, request, options, { shouldInjectCspMetaTags: env.injectCspMetaTagsOnErrorPages });
		case "build": return renderBuildError(manifest, request, options);
		case "default": return renderDefaultError(manifest, request, options);
	}
}
function renderErrorFromState(state, request, options) {
	if (state.renderError) return state.renderError(request, options);
	return renderErrorPage(state.manifest, request, options);
}
function rewroteToEmptyErrorResponse(skipMiddleware, errorRouteData, renderedRouteData, response) {
	return skipMiddleware === false && renderedRouteData !== errorRouteData && response.body === null && REROUTABLE_STATUS_CODES.includes(response.status);
}
// node_modules/astro/dist/core/middleware/callMiddleware.js
async function callMiddleware(onRequest, apiContext, responseFunction) {
	let nextCalled = false;
	let responseFunctionPromise = void 0;
	const next = async (payload) => {
		nextCalled = true;
		responseFunctionPromise = responseFunction(apiContext, payload);
		return responseFunctionPromise;
	};
	const middlewarePromise = onRequest(apiContext, next);
	return await Promise.resolve(middlewarePromise).then(async (value) => {
		if (nextCalled) {
			if (typeof value !== "undefined") {
				if (value instanceof Response === false) throw new AstroError(MiddlewareNotAResponse);
				return value;
			} else if (responseFunctionPromise) return responseFunctionPromise;
			else throw new AstroError(MiddlewareNotAResponse);
		} else if (typeof value === "undefined") throw new AstroError(MiddlewareNoDataOrNextCalled);
		else if (value instanceof Response === false) throw new AstroError(MiddlewareNotAResponse);
		else return value;
	});
}
// node_modules/astro/dist/core/middleware/load.js
var resolvedMiddleware = /* @__PURE__ */ new WeakMap();
var middlewareMemo = createAsyncManifestMemo(async (manifest) => {
	let handler;
	if (manifest.middleware) {
		const internalMiddlewares = [(await manifest.middleware()).onRequest ?? NOOP_MIDDLEWARE_FN];
		if (manifest.checkOrigin) internalMiddlewares.unshift(createOriginCheckMiddleware());
		handler = sequence(...internalMiddlewares);
	} else handler = NOOP_MIDDLEWARE_FN;
	resolvedMiddleware.set(manifest, handler);
	return handler;
});
function getMiddleware(manifest) {
	return middlewareMemo.get(manifest);
}
// node_modules/astro/dist/core/cache/runtime/noop.js
var EMPTY_OPTIONS = Object.freeze({ tags: [] });
var NoopAstroCache = class {
	enabled = false;
	set() {}
	get tags() {
		return [];
	}
	get options() {
		return EMPTY_OPTIONS;
	}
	async invalidate() {}
};
var hasWarned = false;
var DisabledAstroCache = class {
	enabled = false;
	#logger;
	constructor(logger) {
		this.#logger = logger;
	}
	#warn() {
		if (!hasWarned) {
			hasWarned = true;
			this.#logger?.warn("cache", "`cache.set()` was called but caching is not enabled. Configure a cache provider in your Astro config under `cache` to enable caching.");
		}
	}
	set() {
		this.#warn();
	}
	get tags() {
		return [];
	}
	get options() {
		return EMPTY_OPTIONS;
	}
	async invalidate() {
		throw new AstroError(CacheNotEnabled);
	}
};
// node_modules/astro/dist/core/middleware/astro-middleware.js
async function handleMiddleware(state, renderRouteCallback) {
	markFeatureUsed(state.manifest, FetchFeatures.middleware);
	await state.getProps();
	const apiContext = state.getAPIContext();
	state.counter++;
	if (state.counter === 4) return new Response("Loop Detected", {
		status: 508,
		statusText: "Astro detected a loop where you tried to call the rewriting logic more than four times."
	});
	const next = async (ctx, payload) => {
		if (payload) {
			state.logger.debug("router", "Called rewriting to:", payload);
			applyRewriteToState(state, payload, await getEnvironment(state.manifest).tryRewrite(state.manifest, payload, state.request));
		}
		return renderRouteCallback(state, ctx);
	};
	let response;
	if (state.skipMiddleware) response = await next(apiContext);
	else {
		const middleware = await getMiddleware(state.manifest);
		response = await callMiddleware(sequence(middleware), apiContext, next);
	}
	attachCookiesToResponse(response, state.cookies);
	state.response = response;
	return response;
}
// node_modules/astro/dist/core/util/normalized-url.js
function createNormalizedUrl(requestUrl) {
	return normalizeUrl(new URL(requestUrl));
}
function setPathname(url, pathname) {
	if (url.pathname !== pathname) url.pathname = pathname;
}
function normalizeUrl(url) {
	try {
		setPathname(url, validateAndDecodePathname(url.pathname));
	} catch {
		try {
			setPathname(url, decodeURI(url.pathname));
		} catch {}
	}
	setPathname(url, collapseDuplicateSlashes(url.pathname));
	return url;
}
// node_modules/astro/dist/core/rewrites/handler.js
function applyRewriteToState(state, payload, { routeData, componentInstance, newUrl, pathname }, { mergeCookies = false } = {}) {
	const oldPathname = state.pathname;
	const isI18nFallback = routeData.fallbackRoutes && routeData.fallbackRoutes.length > 0;
	if (state.manifest.serverLike && !state.routeData.prerender && routeData.prerender && !isI18nFallback) throw new AstroError({
		...ForbiddenRewrite,
		message: ForbiddenRewrite.message(state.pathname, pathname, routeData.component),
		hint: ForbiddenRewrite.hint(routeData.component)
	});
	state.routeData = routeData;
	state.componentInstance = componentInstance;
	if (payload instanceof Request) state.request = payload;
	else state.request = copyRequest(newUrl, state.request, routeData.prerender, state.logger, state.routeData.route);
	state.url = createNormalizedUrl(state.request.url);
	if (mergeCookies) {
		const newCookies = new AstroCookies(state.request, state.logger);
		if (state.cookies) newCookies.merge(state.cookies);
		state.cookies = newCookies;
	}
	state.params = getParams(routeData, pathname);
	state.pathname = pathname;
	state.isRewriting = true;
	state.status = 200;
	setOriginPathname(state.request, oldPathname, state.manifest.trailingSlash, state.manifest.buildFormat);
	state.invalidateContexts();
}
async function executeRewrite(state, payload) {
	state.logger.debug("router", "Calling rewrite: ", payload);
	applyRewriteToState(state, payload, await getEnvironment(state.manifest).tryRewrite(state.manifest, payload, state.request), { mergeCookies: true });
	return handleMiddleware(state, handlePages);
}
// node_modules/astro/dist/core/manifest/derived.js
var sites = createManifestMemo((manifest) => manifest.site ? new URL(manifest.site) : void 0);
function getSite(manifest) {
	return sites.get(manifest);
}
// node_modules/astro/dist/core/server-islands/mappings.js
async function getServerIslands(manifest) {
	if (manifest.serverIslandMappings) return manifest.serverIslandMappings();
	return {
		serverIslandMap: /* @__PURE__ */ new Map(),
		serverIslandNameMap: /* @__PURE__ */ new Map()
	};
}
// node_modules/astro/dist/core/fetch/fetch-state.js
var slotValuesSymbol = /* @__PURE__ */ Symbol("astro.slotValues");
function getFetchStateFromAPIContext(context) {
	const state = context[fetchStateSymbol];
	if (!state) throw new Error("FetchState not found on APIContext. This is an internal error — the context was not created through Astro's request pipeline.");
	return state;
}
var FetchState = class {
	/** The manifest — the single ambient source of static, build-time data. */
	manifest;
	/** The manifest's identity-stable logger, captured once at construction. */
	logger;
	/**
	* Whether page renders stream. From the facade hooks on the fast path,
	* else the environment's default.
	*/
	streaming;
	/**
	* Internal facade hook: late-bound `app.renderError` dispatch. Undefined on
	* bare and custom-handler paths — those fall through to the environment's
	* error strategy (`renderErrorPage`).
	*/
	renderError;
	/**
	* Internal facade hook: late-bound `app.logThisRequest` dispatch. Undefined
	* on bare and custom-handler paths — those fall through to the
	* environment's `logRequest` behavior.
	*/
	logRequest;
	/**
	* The request to render. Mutated during rewrites so subsequent renders
	* see the rewritten URL.
	*/
	request;
	routeData;
	/**
	* The pathname to use for routing and rendering. Starts out as the raw,
	* base-stripped, decoded pathname from the request. May be further
	* normalized by `handleRequest` after routeData is known (in dev, when
	* the matched route has no `.html` extension, `.html` / `/index.html`
	* suffixes are stripped).
	*/
	pathname;
	/** Resolved render options (addCookieHeader, clientAddress, locals, etc.). */
	renderOptions;
	/** When the request started, used to log duration. */
	timeStart;
	/**
	* The route's loaded component module. Set before middleware runs; may
	* be swapped during in-flight rewrites from inside the middleware chain.
	*/
	componentInstance;
	/**
	* Slot overrides supplied by the container API. `undefined` for HTTP
	* requests — `PagesHandler` coalesces to `{}` on read so we don't
	* allocate an empty object per request.
	*/
	slots;
	/**
	* The `Response` produced by handlers, if any. Set after page
	* rendering or middleware completes.
	*/
	response;
	/**
	* Default HTTP status for the rendered response. Callers override
	* before rendering runs (e.g. `handleRequest` sets this from
	* `BaseApp.getDefaultStatusCode`; error handlers set `404` / `500`).
	*/
	status = 200;
	/** Whether user middleware should be skipped for this request. */
	skipMiddleware = false;
	/**
	* Set to `true` when the request path was encoded too many times to fully
	* decode (see {@link validateAndDecodePathname}). These requests are
	* rejected with a `400` before middleware or routing run.
	*/
	invalidEncoding = false;
	/** A flag that tells the render content if the rewriting was triggered. */
	isRewriting = false;
	/** A safety net in case of loops (rewrite counter). */
	counter = 0;
	/** Cookies for this request. Created lazily on first access. */
	cookies;
	/** Route params derived from routeData + pathname. Computed lazily. */
	#params;
	get params() {
		if (!this.#params && this.routeData) this.#params = getParams(this.routeData, this.pathname);
		return this.#params;
	}
	set params(value) {
		this.#params = value;
	}
	/** Normalized URL for this request. */
	url;
	/** Client address for this request. */
	clientAddress;
	/** Whether this is a partial render (container API). */
	partial;
	/** Internal metadata about the current response route type. */
	responseRouteType;
	/** Internal flag to prevent rerouting this response to an error page. */
	skipErrorReroute = false;
	/** Whether to inject CSP meta tags. */
	shouldInjectCspMetaTags;
	/** Request-scoped locals object, shared with user middleware. */
	locals = {};
	/**
	* Memoized `props` (see `getProps`). `null` means "not yet computed"
	* — using `null` (rather than `undefined`) keeps the hidden class
	* stable and distinct from a valid-but-empty result.
	*/
	props = null;
	/** Memoized `ActionAPIContext` (see `getActionAPIContext`). */
	actionApiContext = null;
	/** Memoized `APIContext` (see `getAPIContext`). */
	apiContext = null;
	/** Registered context providers keyed by name. Lazy-initialized on first provide(). */
	#providers;
	/** Cached values from resolved providers. Lazy-initialized on first resolve(). */
	#providersResolvedValues;
	/** Cached promise for lazy component instance loading. */
	#componentInstancePromise;
	/** SSR result for the current page render. */
	result;
	/** Initial props (from container/error handler). */
	initialProps = {};
	/** Memoized Astro page partial. */
	#astroPagePartial;
	/**
	* Locale-prefixed pathname derived from the Host header for domain-based
	* i18n routing (e.g. `/en/boats/1/foo`), or `undefined` when the request
	* isn't served from a locale-mapped domain. When set, `this.pathname` is
	* derived from it so locale/param resolution match the route pattern.
	*/
	#domainPathname;
	/** Memoized current locale. */
	#currentLocale;
	/** Memoized preferred locale. */
	#preferredLocale;
	/** Memoized preferred locale list. */
	#preferredLocaleList;
	constructor(manifest, request, options, hooks) {
		this.manifest = manifest;
		this.logger = getLogger(manifest);
		this.streaming = hooks?.streaming ?? getEnvironment(manifest).defaultStreaming(manifest);
		this.renderError = hooks?.renderError;
		this.logRequest = hooks?.logRequest;
		this.request = request;
		options ??= getRenderOptions(request);
		this.routeData = options?.routeData;
		const self = this;
		this.renderOptions = {
			...options ?? {
				addCookieHeader: false,
				clientAddress: void 0,
				prerenderedErrorPageFetch: fetch,
				routeData: void 0,
				waitUntil: void 0
			},
			get locals() {
				return self.locals;
			}
		};
		this.componentInstance = void 0;
		this.slots = void 0;
		const url = new URL(request.url);
		const publicPathname = this.#normalizePathname(url.pathname);
		const pathname = this.#computePathname(publicPathname);
		setPathname(url, publicPathname);
		setPathname(url, collapseDuplicateSlashes(url.pathname));
		const domainPathname = computePathnameFromDomain(request, url, manifest.i18n, manifest.base, manifest.trailingSlash, manifest.allowedDomains, this.logger, pathname);
		if (domainPathname) {
			this.#domainPathname = domainPathname;
			this.pathname = domainPathname;
		} else this.pathname = pathname;
		this.timeStart = performance.now();
		this.clientAddress = options?.clientAddress;
		this.locals = options?.locals ?? {};
		this.url = url;
		this.cookies = new AstroCookies(request, this.logger);
		if (manifest.allowedDomains && manifest.allowedDomains.length > 0 && !this.routeData?.prerender) this.#applyForwardedHeaders();
		if (!Reflect.get(this.request, originPathnameSymbol)) setOriginPathname(this.request, this.pathname, manifest.trailingSlash, manifest.buildFormat);
		this.#resolveRouteData();
	}
	/**
	* Triggers a rewrite. Delegates to the rewrites handler module.
	*/
	rewrite(payload) {
		return executeRewrite(this, payload);
	}
	/**
	* Creates the SSR result for the current page render.
	*/
	async createResult(mod, ctx) {
		const manifest = this.manifest;
		const env = getEnvironment(manifest);
		const { clientDirectives, inlinedScripts, compressHTML } = manifest;
		const renderers = env.getRenderers(manifest);
		const resolve = (specifier) => env.resolve(manifest, specifier);
		const routeData = this.routeData;
		const { links, scripts, styles } = await env.headElements(manifest, routeData);
		const extraStyleHashes = [];
		const extraScriptHashes = [];
		const shouldInjectCspMetaTags = this.shouldInjectCspMetaTags ?? manifest.shouldInjectCspMetaTags;
		const cspAlgorithm = manifest.csp?.algorithm ?? "SHA-256";
		if (shouldInjectCspMetaTags) {
			for (const style of styles) extraStyleHashes.push(await generateCspDigest(style.children, cspAlgorithm));
			for (const script of scripts) extraScriptHashes.push(await generateCspDigest(script.children, cspAlgorithm));
		}
		const componentMetadata = await env.componentMetadata(manifest, routeData) ?? manifest.componentMetadata;
		const headers = new Headers({ "Content-Type": "text/html" });
		const partial = typeof this.partial === "boolean" ? this.partial : Boolean(mod.partial);
		const actionResult = hasActionPayload(this.locals) ? deserializeActionResult(this.locals._actionPayload.actionResult) : void 0;
		const status = this.status;
		const response = {
			status: actionResult?.error ? actionResult?.error.status : status,
			statusText: actionResult?.error ? actionResult?.error.type : "OK",
			get headers() {
				return headers;
			},
			set headers(_) {
				throw new AstroError(AstroResponseHeadersReassigned);
			}
		};
		const state = this;
		const result = {
			base: manifest.base,
			userAssetsBase: manifest.userAssetsBase,
			cancelled: false,
			clientDirectives,
			inlinedScripts,
			componentMetadata,
			compressHTML,
			cookies: this.cookies,
			createAstro: (props, slots) => state.createAstro(result, props, slots, ctx),
			links,
			params: this.params,
			partial,
			pathname: this.pathname,
			renderers,
			resolve,
			response,
			request: this.request,
			scripts,
			styles,
			actionResult,
			async getServerIslandNameMap() {
				return (await getServerIslands(manifest)).serverIslandNameMap ?? /* @__PURE__ */ new Map();
			},
			key: manifest.key,
			trailingSlash: manifest.trailingSlash,
			_metadata: {
				hasHydrationScript: false,
				rendererSpecificHydrationScripts: /* @__PURE__ */ new Set(),
				hasRenderedHead: false,
				renderedScripts: /* @__PURE__ */ new Set(),
				hasDirectives: /* @__PURE__ */ new Set(),
				hasRenderedServerIslandRuntime: false,
				headInTree: false,
				extraHead: [],
				extraStyleHashes,
				extraScriptHashes,
				propagators: /* @__PURE__ */ new Set(),
				routeHasPropagation: false,
				pendingSlotEvaluations: [],
				templateDepth: 0
			},
			cspDestination: manifest.csp?.cspDestination ?? (routeData.prerender ? "meta" : "header"),
			shouldInjectCspMetaTags,
			cspAlgorithm,
			directives: manifest.csp?.directives ? [...manifest.csp.directives] : [],
			scriptHashes: manifest.csp?.scriptHashes ? [...manifest.csp.scriptHashes] : [],
			scriptResources: manifest.csp?.scriptResources ? [...manifest.csp.scriptResources] : [],
			styleHashes: manifest.csp?.styleHashes ? [...manifest.csp.styleHashes] : [],
			styleResources: manifest.csp?.styleResources ? [...manifest.csp.styleResources] : [],
			isStrictDynamic: manifest.csp?.isStrictDynamic ?? false,
			scriptDirective: {
				resources: manifest.csp?.scriptDirective ? [...manifest.csp.scriptDirective.resources] : [],
				hashes: manifest.csp?.scriptDirective ? [...manifest.csp.scriptDirective.hashes] : [],
				strictDynamic: manifest.csp?.scriptDirective?.strictDynamic ?? false
			},
			styleDirective: {
				resources: manifest.csp?.styleDirective ? [...manifest.csp.styleDirective.resources] : [],
				hashes: manifest.csp?.styleDirective ? [...manifest.csp.styleDirective.hashes] : []
			},
			speculationRulesContent: manifest.csp?.speculationRulesContent,
			internalFetchHeaders: manifest.internalFetchHeaders
		};
		this.result = result;
		return result;
	}
	/**
	* Creates the Astro global object for a component render.
	*/
	createAstro(result, props, slotValues, apiContext) {
		let astroPagePartial;
		if (this.isRewriting) this.#astroPagePartial = this.createAstroPagePartial(result, apiContext);
		this.#astroPagePartial ??= this.createAstroPagePartial(result, apiContext);
		astroPagePartial = this.#astroPagePartial;
		const Astro = Object.assign(Object.create(astroPagePartial), {
			props,
			self: null
		});
		Object.defineProperty(Astro, slotValuesSymbol, {
			value: slotValues,
			writable: true,
			configurable: true,
			enumerable: false
		});
		return Astro;
	}
	/**
	* Creates the Astro page-level partial (prototype for Astro global).
	*/
	createAstroPagePartial(result, apiContext) {
		const state = this;
		const { cookies, locals, params, logger, url } = this;
		const { response } = result;
		const redirect = (path, status = 302) => {
			if (state.request[responseSentSymbol$1]) throw new AstroError({ ...ResponseSentError });
			return new Response(null, {
				status,
				headers: { Location: path }
			});
		};
		const rewrite = async (reroutePayload) => {
			return await state.rewrite(reroutePayload);
		};
		const callAction = createCallAction(apiContext);
		const partial = {
			generator: ASTRO_GENERATOR,
			routePattern: this.routeData.route,
			isPrerendered: this.routeData.prerender,
			cookies,
			get slots() {
				const slotsByAstro = result._metadata.slotsByAstro ??= /* @__PURE__ */ new WeakMap();
				let slots = slotsByAstro.get(this);
				if (slots === void 0) {
					slots = new Slots(result, this[slotValuesSymbol] ?? null, logger);
					slotsByAstro.set(this, slots);
				}
				return slots;
			},
			get clientAddress() {
				return state.getClientAddress();
			},
			get currentLocale() {
				return state.computeCurrentLocale();
			},
			params,
			get preferredLocale() {
				return state.computePreferredLocale();
			},
			get preferredLocaleList() {
				return state.computePreferredLocaleList();
			},
			locals,
			redirect,
			rewrite,
			request: this.request,
			response,
			site: getSite(this.manifest),
			getActionResult: createGetActionResult(locals),
			get callAction() {
				return callAction;
			},
			url,
			get originPathname() {
				return getOriginPathname(state.request);
			},
			get csp() {
				return state.getCsp();
			},
			get logger() {
				return astroToRuntimeLogger(logger);
			}
		};
		this.defineProviderGetters(partial);
		return partial;
	}
	getClientAddress() {
		const { clientAddress } = this;
		const routeData = this.routeData;
		if (routeData.prerender) throw new AstroError({
			...PrerenderClientAddressNotAvailable,
			message: PrerenderClientAddressNotAvailable.message(routeData.component)
		});
		if (clientAddress) return clientAddress;
		if (this.manifest.adapterName) throw new AstroError({
			...ClientAddressNotAvailable,
			message: ClientAddressNotAvailable.message(this.manifest.adapterName)
		});
		throw new AstroError(StaticClientAddressNotAvailable);
	}
	getCookies() {
		return this.cookies;
	}
	getCsp() {
		const state = this;
		if (!this.manifest.csp) {
			if (getEnvironment(this.manifest).runtimeMode === "production") this.logger.warn("csp", `context.csp was used when rendering the route ${colors.green(state.routeData.route)}, but CSP was not configured. For more information, see https://docs.astro.build/en/reference/configuration-reference/#securitycsp`);
			return;
		}
		const warnedFallback = /* @__PURE__ */ new Set();
		const warnFallback = (family, kind) => {
			if (kind === "default" || !state.result) return;
			const defaultResources = (family === "script" ? state.result.scriptDirective : state.result.styleDirective).resources.map(normalizeCspResourceEntry).filter((entry) => entry.kind === "default").map((entry) => entry.resource);
			if (defaultResources.length === 0) return;
			const key = `${family}:${kind}`;
			if (warnedFallback.has(key)) return;
			warnedFallback.add(key);
			const general = `${family}-src`;
			const specific = `${general}-${kind === "element" ? "elem" : "attr"}`;
			state.logger.warn("csp", `A resource was added to \`${specific}\`, but \`${general}\` also defines custom resources (${defaultResources.join(" ")}). Because \`${specific}\` overrides \`${general}\` for its scope (browsers do not fall back), those resources will not apply there. Add them to \`${specific}\` as well if needed.`);
		};
		return {
			insertDirective(payload) {
				if (state.result) state.result.directives = pushDirective(state.result.directives, payload);
			},
			insertScriptResource(payload) {
				if (!state.result) return;
				warnFallback("script", normalizeCspResourceEntry(payload).kind);
				state.result.scriptDirective.resources.push(payload);
			},
			insertStyleResource(payload) {
				if (!state.result) return;
				warnFallback("style", normalizeCspResourceEntry(payload).kind);
				state.result.styleDirective.resources.push(payload);
			},
			insertStyleHash(payload) {
				state.result?.styleDirective.hashes.push(payload);
			},
			insertScriptHash(payload) {
				state.result?.scriptDirective.hashes.push(payload);
			}
		};
	}
	computeCurrentLocale() {
		const { url, manifest: { i18n }, routeData } = this;
		if (!i18n || !routeData) return;
		const { defaultLocale, locales, strategy } = i18n;
		const fallbackTo = strategy === "pathname-prefix-other-locales" || strategy === "domains-prefix-other-locales" ? defaultLocale : void 0;
		if (this.#currentLocale) return this.#currentLocale;
		let computedLocale;
		if (isRouteServerIsland(routeData)) {
			let referer = this.request.headers.get("referer");
			if (referer) {
				if (URL.canParse(referer)) referer = new URL(referer).pathname;
				computedLocale = computeCurrentLocale(referer, locales, defaultLocale);
			}
		} else {
			let pathname = routeData.pathname;
			if (this.#domainPathname) pathname = this.pathname;
			else if (url && !routeData.pattern.test(url.pathname)) {
				for (const fallbackRoute of routeData.fallbackRoutes) if (fallbackRoute.pattern.test(url.pathname)) {
					pathname = fallbackRoute.pathname;
					break;
				}
			}
			pathname = pathname && !isRoute404or500(routeData) ? pathname : url.pathname ?? this.pathname;
			computedLocale = computeCurrentLocale(pathname, locales, defaultLocale);
			if (routeData.params.length > 0) {
				const localeFromParams = computeCurrentLocaleFromParams(this.params, locales);
				if (localeFromParams) computedLocale = localeFromParams;
			}
		}
		this.#currentLocale = computedLocale ?? fallbackTo;
		return this.#currentLocale;
	}
	computePreferredLocale() {
		const { manifest: { i18n }, request } = this;
		if (!i18n) return;
		return this.#preferredLocale ??= computePreferredLocale(request, i18n.locales);
	}
	computePreferredLocaleList() {
		const { manifest: { i18n }, request } = this;
		if (!i18n) return;
		return this.#preferredLocaleList ??= computePreferredLocaleList(request, i18n.locales);
	}
	/**
	* Lazily loads the route's component module. Returns the cached
	* instance if already loaded. The promise is cached so concurrent
	* callers share the same load.
	*/
	async loadComponentInstance() {
		if (this.componentInstance) return this.componentInstance;
		if (this.#componentInstancePromise) return this.#componentInstancePromise;
		this.#componentInstancePromise = getEnvironment(this.manifest).getComponentByRoute(this.manifest, this.routeData).then((mod) => {
			this.componentInstance = mod;
			return mod;
		});
		return this.#componentInstancePromise;
	}
	/**
	* Registers a context provider under the given key. Handlers call
	* this to contribute values to the request context (e.g. sessions).
	* The `create` factory is called lazily on the first `resolve(key)`.
	*/
	provide(key, provider) {
		(this.#providers ??= /* @__PURE__ */ new Map()).set(key, provider);
	}
	/**
	* Lazily resolves a provider registered under `key`. Calls
	* `provider.create()` on first access and caches the result.
	* Returns `undefined` if no provider was registered for the key.
	*/
	resolve(key) {
		if (this.#providersResolvedValues?.has(key)) return this.#providersResolvedValues.get(key);
		const provider = this.#providers?.get(key);
		if (!provider) return void 0;
		const value = provider.create();
		(this.#providersResolvedValues ??= /* @__PURE__ */ new Map()).set(key, value);
		return value;
	}
	/**
	* Runs all registered `finalize` callbacks. Should be called after
	* the response is produced, typically in a `finally` block.
	*
	* Returns synchronously (no promise allocation) when nothing needs
	* finalizing — important for the hot path where sessions are not used.
	*/
	finalizeAll() {
		if (!this.#providersResolvedValues || this.#providersResolvedValues.size === 0) return;
		let chain;
		for (const [key, provider] of this.#providers) if (provider.finalize && this.#providersResolvedValues.has(key)) {
			const result = provider.finalize(this.#providersResolvedValues.get(key));
			if (result) chain = chain ? chain.then(() => result) : result;
		}
		return chain;
	}
	/**
	* Adds lazy getters to `target` for each registered provider key.
	* Used by context creation (APIContext, Astro global) so that
	* provider values like `session` and `cache` appear as properties
	* without hard-coding the keys.
	*
	* Always defines a `session` getter (returning `undefined` when no
	* provider is registered) so `ctx.session` / `Astro.session` is a
	* present property regardless of whether the sessions handler was
	* included in the pipeline.
	*/
	defineProviderGetters(target) {
		const state = this;
		if (this.#providers) for (const key of this.#providers.keys()) Object.defineProperty(target, key, {
			get: () => state.resolve(key),
			enumerable: true,
			configurable: true
		});
		if (!this.#providers?.has("session")) {
			let warned = false;
			Object.defineProperty(target, "session", {
				get() {
					if (!warned) {
						warned = true;
						state.logger.warn("session", "`Astro.session` was accessed but no session storage is configured. Either configure the storage manually or use an adapter that provides session storage. For more information, see https://docs.astro.build/en/guides/sessions/");
					}
				},
				enumerable: true,
				configurable: true
			});
		}
	}
	/**
	* Resolves the route to use for this request and stores it on
	* `this.routeData`. If the adapter (or the dev server) provided a
	* `routeData` via render options it's already set and this is a
	* no-op. Otherwise we use the app's synchronous route matcher and
	* fall back to a `404.astro` route so middleware can still run.
	*
	* Called eagerly from the constructor so individual handlers
	* (actions, pages, middleware, etc.) always see a resolved route
	* without the caller needing an extra setup step.
	*
	* Once routeData is known, finalizes `this.pathname`: in dev, if the
	* matched route has no `.html` extension, strip `.html` / `/index.html`
	* suffixes so the rendering pipeline sees the canonical pathname.
	*/
	/**
	* Strip `.html` / `/index.html` suffixes from the pathname so the
	* rendering pipeline sees the canonical route path. Only applies to
	* page routes where `.html` is framework-injected. Endpoint routes
	* preserve `.html` because any such suffix is user-provided (e.g.
	* from `getStaticPaths` params). Skipped when the matched route
	* itself has an `.html` extension in its definition.
	*/
	#stripHtmlExtension() {
		if (this.routeData && this.routeData.type === "page" && !routeHasHtmlExtension(this.routeData)) {
			const original = this.pathname;
			this.pathname = this.pathname.replace(/\/index\.html$/, "/").replace(/\.html$/, "");
			if (this.manifest.trailingSlash === "always" && this.pathname !== "" && !this.pathname.endsWith("/")) this.pathname += "/";
			if (this.pathname !== original && this.routeData.pattern.test(original) && !this.routeData.pattern.test(this.pathname)) this.pathname = original;
		}
	}
	#resolveRouteData() {
		if (this.routeData) {
			this.#stripHtmlExtension();
			return;
		}
		const matched = matchRoute(this.manifest, this.pathname);
		if (matched && matched.prerender && this.manifest.serverLike) {
			if (matched.params.length > 0) {
				const allMatches = matchAllRoutes(this.manifest, this.pathname);
				this.routeData = allMatches.find((r) => !r.prerender);
			} else this.routeData = void 0;
		} else this.routeData = matched;
		this.logger.debug("router", "Astro matched the following route for " + this.request.url);
		this.logger.debug("router", "RouteData:\n" + this.routeData);
		if (!this.routeData) {
			const custom404 = getCustom404Route(getRouteTable(this.manifest));
			if (custom404 && !custom404.prerender) this.routeData = custom404;
		}
		if (!this.routeData) {
			this.logger.debug("router", "Astro hasn't found routes that match " + this.request.url);
			this.logger.debug("router", "Here's the available routes:\n", getRouteTable(this.manifest));
			return;
		}
		this.#stripHtmlExtension();
	}
	/**
	* Strips the manifest's base from a normalized request pathname and prepends
	* a forward slash.
	*
	* Mirrors `BaseApp.removeBase`: the router matches against this stripped path
	* while middleware reads the un-stripped `context.url.pathname`, so both must
	* strip the base identically.
	*/
	#computePathname(normalizedPathname) {
		return prependForwardSlash(stripRequestBase(normalizedPathname, this.manifest.base));
	}
	/**
	* Decodes and normalizes the public request pathname before deriving the
	* separate pathname used for route matching.
	*/
	#normalizePathname(pathname) {
		try {
			pathname = validateAndDecodePathname(pathname);
		} catch (e) {
			if (e instanceof MultiLevelEncodingError) this.invalidEncoding = true;
			else this.logger.error(null, e.toString());
		}
		return collapseDuplicateSlashes(pathname);
	}
	/**
	* Reads X-Forwarded-Proto, X-Forwarded-Host, and X-Forwarded-Port
	* from the request headers, validates them against the manifest's
	* `allowedDomains`, and updates `this.url` accordingly. Also resolves
	* `clientAddress` from X-Forwarded-For when the host is trusted.
	*
	* Only called when `allowedDomains` is configured — without it,
	* forwarded headers are never trusted.
	*/
	#applyForwardedHeaders() {
		const headers = this.request.headers;
		const allowedDomains = this.manifest.allowedDomains;
		const validated = validateForwardedHeaders(getFirstForwardedValue(headers.get("x-forwarded-proto") ?? void 0), getFirstForwardedValue(headers.get("x-forwarded-host") ?? void 0), getFirstForwardedValue(headers.get("x-forwarded-port") ?? void 0), allowedDomains);
		if (!validated.protocol && !validated.host && !validated.port) return;
		if (validated.protocol) this.url.protocol = validated.protocol + ":";
		if (validated.host) {
			const colonIdx = validated.host.indexOf(":");
			if (colonIdx !== -1) {
				this.url.hostname = validated.host.slice(0, colonIdx);
				this.url.port = validated.host.slice(colonIdx + 1);
			} else {
				this.url.hostname = validated.host;
				this.url.port = "";
			}
		}
		if (validated.port) this.url.port = validated.port;
		if (validated.host !== void 0 && !this.clientAddress) {
			const forwardedFor = getFirstForwardedValue(this.request.headers.get("x-forwarded-for") ?? void 0);
			if (forwardedFor) this.clientAddress = forwardedFor;
		}
		this.request = new Request(this.url, this.request);
	}
	/**
	* Returns the resolved `props` for this render, computing them lazily
	* from the route + component module on first access. If the
	* `initialProps` already carries user-supplied props (e.g. the
	* container API) those are used verbatim.
	*/
	async getProps() {
		if (this.props !== null) return this.props;
		if (Object.keys(this.initialProps).length > 0) {
			this.props = this.initialProps;
			return this.props;
		}
		const mod = await this.loadComponentInstance();
		this.props = await getProps({
			mod,
			routeData: this.routeData,
			routeCache: getRouteCache(this.manifest),
			pathname: this.pathname,
			logger: this.logger,
			serverLike: this.manifest.serverLike,
			base: this.manifest.base,
			trailingSlash: this.manifest.trailingSlash
		});
		return this.props;
	}
	/**
	* Returns the `ActionAPIContext` for this render, creating it lazily.
	* Used by middleware, actions, and page dispatch.
	*/
	getActionAPIContext() {
		if (this.actionApiContext !== null) return this.actionApiContext;
		const state = this;
		const ctx = {
			get cookies() {
				return state.cookies;
			},
			routePattern: this.routeData.route,
			isPrerendered: this.routeData.prerender,
			get clientAddress() {
				return state.getClientAddress();
			},
			get currentLocale() {
				return state.computeCurrentLocale();
			},
			generator: ASTRO_GENERATOR,
			get locals() {
				return state.locals;
			},
			set locals(_) {
				throw new AstroError(LocalsReassigned);
			},
			params: this.params,
			get preferredLocale() {
				return state.computePreferredLocale();
			},
			get preferredLocaleList() {
				return state.computePreferredLocaleList();
			},
			request: this.request,
			site: getSite(this.manifest),
			url: this.url,
			get originPathname() {
				return getOriginPathname(state.request);
			},
			get csp() {
				return state.getCsp();
			},
			get logger() {
				return astroToRuntimeLogger(state.logger);
			}
		};
		this.defineProviderGetters(ctx);
		this.actionApiContext = ctx;
		return this.actionApiContext;
	}
	/**
	* Returns the `APIContext` for this render, creating it lazily from
	* the memoized props + action context.
	*
	* Callers must ensure `getProps()` has resolved at least once before
	* calling this.
	*/
	getAPIContext() {
		if (this.apiContext !== null) return this.apiContext;
		const actionApiContext = this.getActionAPIContext();
		const state = this;
		const redirect = (path, status = 302) => new Response(null, {
			status,
			headers: { Location: path }
		});
		const rewrite = async (reroutePayload) => {
			return await state.rewrite(reroutePayload);
		};
		actionApiContext[fetchStateSymbol] = this;
		this.apiContext = Object.assign(actionApiContext, {
			props: this.props,
			redirect,
			rewrite,
			getActionResult: createGetActionResult(actionApiContext.locals),
			callAction: createCallAction(actionApiContext)
		});
		return this.apiContext;
	}
	/**
	* Invalidates the cached `APIContext` so the next `getAPIContext()`
	* call re-derives it from the (possibly mutated) state. Used
	* after an in-flight rewrite swaps the route / request / params.
	*/
	invalidateContexts() {
		this.props = null;
		this.actionApiContext = null;
		this.apiContext = null;
	}
	resetResponseMetadata() {
		this.responseRouteType = void 0;
		this.skipErrorReroute = false;
	}
};
// node_modules/@astrojs/internal-helpers/dist/object.js
var FORBIDDEN_PATH_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
// node_modules/astro/dist/actions/noop-actions.js
var NOOP_ACTIONS_MOD = { server: {} };
// node_modules/astro/dist/actions/load.js
var actionsMemo = createAsyncManifestMemo(async (manifest) => manifest.actions ? await manifest.actions() : NOOP_ACTIONS_MOD);
function getActions(manifest) {
	return actionsMemo.get(manifest);
}
async function getAction(manifest, path) {
	const pathKeys = path.split(".").map((key) => decodeURIComponent(key));
	let { server } = await getActions(manifest);
	if (!server || !(typeof server === "object")) throw new TypeError(`Expected \`server\` export in actions file to be an object. Received ${typeof server}.`);
	for (const key of pathKeys) {
		if (typeof server === "function") throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		if (FORBIDDEN_PATH_KEYS.has(key)) throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		if (!Object.hasOwn(server, key)) throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		server = server[key];
	}
	if (typeof server !== "function") throw new TypeError(`Expected handler for action ${pathKeys.join(".")} to be a function. Received ${typeof server}.`);
	return server;
}
// node_modules/astro/dist/actions/runtime/server.js
function getActionContext(context) {
	const callerInfo = getCallerInfo(context);
	const actionResultAlreadySet = Boolean(context.locals._actionPayload);
	let action = void 0;
	if (callerInfo && context.request.method === "POST" && !actionResultAlreadySet) action = {
		calledFrom: callerInfo.from,
		name: callerInfo.name,
		handler: async () => {
			const { manifest } = getFetchStateFromAPIContext(context);
			const callerInfoName = shouldAppendForwardSlash(manifest.trailingSlash, manifest.buildFormat) ? removeTrailingForwardSlash(callerInfo.name) : callerInfo.name;
			let baseAction;
			try {
				baseAction = await getAction(manifest, callerInfoName);
			} catch (error) {
				if (error instanceof Error && "name" in error && typeof error.name === "string" && error.name === ActionNotFoundError.name) return {
					data: void 0,
					error: new ActionError({ code: "NOT_FOUND" })
				};
				throw error;
			}
			const bodySizeLimit = manifest.actionBodySizeLimit;
			let input;
			try {
				input = await parseRequestBody(context.request, bodySizeLimit);
			} catch (e) {
				if (e instanceof ActionError) return {
					data: void 0,
					error: e
				};
				if (e instanceof TypeError) return {
					data: void 0,
					error: new ActionError({ code: "UNSUPPORTED_MEDIA_TYPE" })
				};
				throw e;
			}
			const omitKeys = [
				"props",
				"getActionResult",
				"callAction",
				"redirect"
			];
			const actionAPIContext = Object.create(Object.getPrototypeOf(context), Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(context)).filter(([key]) => !omitKeys.includes(key))));
			Reflect.set(actionAPIContext, ACTION_API_CONTEXT_SYMBOL, true);
			return baseAction.bind(actionAPIContext)(input);
		}
	};
	function setActionResult(actionName, actionResult) {
		context.locals._actionPayload = {
			actionResult,
			actionName
		};
	}
	return {
		action,
		setActionResult,
		serializeActionResult,
		deserializeActionResult
	};
}
function getCallerInfo(ctx) {
	if (ctx.routePattern === "/_actions/[...path]") return {
		from: "rpc",
		name: ctx.url.pathname.replace(/^.*\/_actions\//, "")
	};
	const queryParam = ctx.url.searchParams.get(ACTION_QUERY_PARAMS.actionName);
	if (queryParam) return {
		from: "form",
		name: queryParam
	};
}
async function parseRequestBody(request, bodySizeLimit) {
	const contentType = request.headers.get("content-type");
	const contentLengthHeader = request.headers.get("content-length");
	const contentLength = contentLengthHeader ? Number.parseInt(contentLengthHeader, 10) : void 0;
	const hasContentLength = typeof contentLength === "number" && Number.isFinite(contentLength);
	if (!contentType) return void 0;
	if (hasContentLength && contentLength > bodySizeLimit) throw new ActionError({
		code: "CONTENT_TOO_LARGE",
		message: `Request body exceeds ${bodySizeLimit} bytes`
	});
	try {
		if (hasContentType(contentType, formContentTypes)) {
			if (!hasContentLength) {
				const body = await readBodyWithLimit(request.clone(), bodySizeLimit);
				return await new Request(request.url, {
					method: request.method,
					headers: request.headers,
					body: toArrayBuffer(body)
				}).formData();
			}
			return await request.clone().formData();
		}
		if (hasContentType(contentType, ["application/json"])) {
			if (contentLength === 0) return void 0;
			if (!hasContentLength) {
				const body = await readBodyWithLimit(request.clone(), bodySizeLimit);
				if (body.byteLength === 0) return void 0;
				return JSON.parse(new TextDecoder().decode(body));
			}
			return await request.clone().json();
		}
	} catch (e) {
		if (e instanceof BodySizeLimitError) throw new ActionError({
			code: "CONTENT_TOO_LARGE",
			message: `Request body exceeds ${bodySizeLimit} bytes`
		});
		throw e;
	}
	throw new TypeError("Unsupported content type");
}
var ACTION_API_CONTEXT_SYMBOL = /* @__PURE__ */ Symbol.for("astro.actionAPIContext");
var formContentTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];
function hasContentType(contentType, expected) {
	const type = contentType.split(";")[0].toLowerCase();
	return expected.some((t) => type === t);
}
function serializeActionResult(res) {
	if (res.error) {
		if (Object.assign({
			"ASSETS_PREFIX": void 0,
			"BASE_URL": "/",
			"DEV": false,
			"MODE": "production",
			"PROD": true,
			"SITE": "https://notes.example.org",
			"SSR": true
		}, { _: "/work/main/node_modules/.bin/node" })?.DEV) actionResultErrorStack.set(res.error.stack);
		let body2;
		if (res.error instanceof ActionInputError) body2 = {
			type: res.error.type,
			issues: res.error.issues,
			fields: res.error.fields
		};
		else body2 = {
			...res.error,
			message: res.error.message
		};
		return {
			type: "error",
			status: res.error.status,
			contentType: "application/json",
			body: JSON.stringify(body2)
		};
	}
	if (res.data === void 0) return {
		type: "empty",
		status: 204
	};
	let body;
	try {
		body = stringify(res.data, { URL: (value) => value instanceof URL && value.href });
	} catch (e) {
		let hint = ActionsReturnedInvalidDataError.hint;
		if (res.data instanceof Response) hint = REDIRECT_STATUS_CODES.includes(res.data.status) ? "If you need to redirect when the action succeeds, trigger a redirect where the action is called. See the Actions guide for server and client redirect examples: https://docs.astro.build/en/guides/actions." : "If you need to return a Response object, try using a server endpoint instead. See https://docs.astro.build/en/guides/endpoints/#server-endpoints-api-routes";
		throw new AstroError({
			...ActionsReturnedInvalidDataError,
			message: ActionsReturnedInvalidDataError.message(String(e)),
			hint
		});
	}
	return {
		type: "data",
		status: 200,
		contentType: "application/json+devalue",
		body
	};
}
function toArrayBuffer(buffer) {
	const copy = new Uint8Array(buffer.byteLength);
	copy.set(buffer);
	return copy.buffer;
}
// node_modules/astro/dist/actions/handler.js
function handleAction(apiContext, state) {
	markFeatureUsed(state.manifest, FetchFeatures.actions);
	if (apiContext.isPrerendered) return;
	const { action, setActionResult } = getActionContext(apiContext);
	if (!action) return;
	if (state.manifest.checkOrigin && isForbiddenCrossOriginRequest(apiContext.request, apiContext.url, apiContext.isPrerendered)) return Promise.resolve(createCrossOriginForbiddenResponse(apiContext.request));
	return executeAction(action, setActionResult);
}
async function executeAction(action, setActionResult) {
	const serialized = serializeActionResult(await action.handler());
	if (action.calledFrom === "rpc") {
		if (serialized.type === "empty") return new Response(null, { status: serialized.status });
		return new Response(serialized.body, {
			status: serialized.status,
			headers: { "Content-Type": serialized.contentType }
		});
	}
	setActionResult(action.name, serialized);
}
// node_modules/astro/dist/core/routing/3xx.js
function redirectTemplate({ status, absoluteLocation, relativeLocation, from }) {
	const delay = status === 302 ? 2 : 0;
	const rel = escape(String(relativeLocation));
	return `<!doctype html>
<title>Redirecting to: ${rel}</title>
<meta http-equiv="refresh" content="${delay};url=${rel}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(String(absoluteLocation))}">
<body>
	<a href="${rel}">Redirecting ${from ? `from <code>${escape(from)}</code> ` : ""}to <code>${rel}</code></a>
</body>`;
}
// node_modules/astro/dist/core/routing/trailing-slash-handler.js
function handleTrailingSlash(state) {
	const url = new URL(state.request.url);
	const redirect = redirectTrailingSlash(state.manifest.trailingSlash, url.pathname);
	if (redirect === url.pathname) return;
	const addCookieHeader = state.renderOptions.addCookieHeader;
	const status = state.request.method === "GET" ? 301 : 308;
	const location = redirect + url.search;
	const response = new Response(redirectTemplate({
		status,
		relativeLocation: location,
		absoluteLocation: location,
		from: state.request.url
	}), {
		status,
		headers: { location }
	});
	prepareResponse(response, { addCookieHeader });
	return response;
}
function redirectTrailingSlash(trailingSlash, pathname) {
	if (pathname === "/" || isInternalPath(pathname)) return pathname;
	const path = collapseDuplicateTrailingSlashes(pathname, trailingSlash !== "never");
	if (path !== pathname) return path;
	if (trailingSlash === "ignore") return pathname;
	if (trailingSlash === "always" && !hasFileExtension(pathname)) return appendForwardSlash(pathname);
	if (trailingSlash === "never") return removeTrailingForwardSlash(pathname);
	return pathname;
}
// node_modules/astro/dist/core/cache/provider.js
var cacheProviderMemo = createAsyncManifestMemo(async (manifest) => {
	if (manifest.cacheProvider) {
		const factory = (await manifest.cacheProvider())?.default || null;
		return factory ? factory(manifest.cacheConfig?.options) : null;
	}
	return null;
});
function getCacheProvider(manifest) {
	return cacheProviderMemo.get(manifest);
}
// node_modules/astro/dist/core/cache/runtime/utils.js
function defaultSetHeaders(options) {
	const headers = new Headers();
	const directives = [];
	if (options.maxAge !== void 0) directives.push(`max-age=${options.maxAge}`);
	if (options.swr !== void 0) directives.push(`stale-while-revalidate=${options.swr}`);
	if (directives.length > 0) headers.set("CDN-Cache-Control", directives.join(", "));
	if (options.tags && options.tags.length > 0) headers.set("Cache-Tag", options.tags.join(", "));
	if (options.lastModified) headers.set("Last-Modified", options.lastModified.toUTCString());
	if (options.etag) headers.set("ETag", options.etag);
	return headers;
}
function isLiveDataEntry(value) {
	return value != null && typeof value === "object" && "id" in value && "data" in value && "cacheHint" in value;
}
// node_modules/astro/dist/core/cache/runtime/cache.js
var APPLY_HEADERS = /* @__PURE__ */ Symbol.for("astro:cache:apply");
var IS_ACTIVE = /* @__PURE__ */ Symbol.for("astro:cache:active");
var AstroCache = class {
	#options = {};
	#tags = /* @__PURE__ */ new Set();
	#disabled = false;
	#provider;
	enabled = true;
	constructor(provider) {
		this.#provider = provider;
	}
	set(input) {
		if (input === false) {
			this.#disabled = true;
			this.#tags.clear();
			this.#options = {};
			return;
		}
		this.#disabled = false;
		let options;
		if (isLiveDataEntry(input)) {
			if (!input.cacheHint) return;
			options = input.cacheHint;
		} else options = input;
		if ("maxAge" in options && options.maxAge !== void 0) this.#options.maxAge = options.maxAge;
		if ("swr" in options && options.swr !== void 0) this.#options.swr = options.swr;
		if ("etag" in options && options.etag !== void 0) this.#options.etag = options.etag;
		if (options.lastModified !== void 0) {
			if (!this.#options.lastModified || options.lastModified > this.#options.lastModified) this.#options.lastModified = options.lastModified;
		}
		if (options.tags) for (const tag of options.tags) this.#tags.add(tag);
	}
	get tags() {
		return [...this.#tags];
	}
	/**
	* Get the current cache options (read-only snapshot).
	* Includes all accumulated options: maxAge, swr, tags, etag, lastModified.
	*/
	get options() {
		return {
			...this.#options,
			tags: this.tags
		};
	}
	async invalidate(input) {
		if (!this.#provider) throw new AstroError(CacheNotEnabled);
		let options;
		if (isLiveDataEntry(input)) options = { tags: input.cacheHint?.tags ?? [] };
		else options = input;
		return this.#provider.invalidate(options);
	}
	/** @internal */
	[APPLY_HEADERS](response, request) {
		if (this.#disabled) return;
		const finalOptions = {
			...this.#options,
			tags: this.tags
		};
		if (finalOptions.maxAge === void 0 && !finalOptions.tags?.length) return;
		const headers = this.#provider?.setHeaders?.(finalOptions, request) ?? defaultSetHeaders(finalOptions);
		for (const [key, value] of headers) response.headers.set(key, value);
		if (!response.headers.has("Cache-Control") && !response.headers.has("Expires") && (response.headers.has("Last-Modified") || response.headers.has("ETag"))) response.headers.set("Cache-Control", "no-cache");
	}
	/** @internal */
	get [IS_ACTIVE]() {
		return !this.#disabled && (this.#options.maxAge !== void 0 || this.#tags.size > 0);
	}
};
function applyCacheHeaders(cache, response, request) {
	if (APPLY_HEADERS in cache) cache[APPLY_HEADERS](response, request);
}
// node_modules/astro/dist/core/routing/parts.js
var ROUTE_DYNAMIC_SPLIT = /\[(.+?\(.+?\)|.+?)\]/;
var ROUTE_SPREAD = /^\.{3}.+$/;
function getParts(part, file) {
	const result = [];
	part.split(ROUTE_DYNAMIC_SPLIT).map((str, i) => {
		if (!str) return;
		const dynamic = i % 2 === 1;
		const [, content] = dynamic ? /([^(]+)$/.exec(str) || [null, null] : [null, str];
		if (!content || dynamic && !/^(?:\.\.\.)?[\w$]+$/.test(content)) throw new Error(`Invalid route ${file} \u2014 parameter name must match /^[a-zA-Z0-9_$]+$/`);
		result.push({
			content,
			dynamic,
			spread: dynamic && ROUTE_SPREAD.test(content)
		});
	});
	return result;
}
// node_modules/astro/dist/core/cache/runtime/route-matching.js
function compileCacheRoutes(routes, base, trailingSlash) {
	const compiled = Object.entries(routes).map(([path, options]) => {
		const segments = removeLeadingForwardSlash(path).split("/").filter(Boolean).map((s) => getParts(s, path));
		return {
			pattern: getPattern(segments, base, trailingSlash),
			options,
			segments,
			route: path
		};
	});
	compiled.sort((a, b) => routeComparator({
		segments: a.segments,
		route: a.route,
		type: "page"
	}, {
		segments: b.segments,
		route: b.route,
		type: "page"
	}));
	return compiled;
}
function matchCacheRoute(pathname, compiledRoutes) {
	for (const route of compiledRoutes) if (route.pattern.test(pathname)) return route.options;
	return null;
}
// node_modules/astro/dist/core/cache/handler.js
var CACHE_KEY = "cache";
function provideCache(state) {
	const manifest = state.manifest;
	if (!manifest.cacheConfig) {
		state.provide(CACHE_KEY, { create: () => new DisabledAstroCache(state.logger) });
		return;
	}
	if (getEnvironment(manifest).runtimeMode === "development") {
		state.provide(CACHE_KEY, { create: () => new NoopAstroCache() });
		return;
	}
	return provideCacheAsync(state, manifest);
}
async function provideCacheAsync(state, manifest) {
	const cacheProvider = await getCacheProvider(manifest);
	state.provide(CACHE_KEY, { create() {
		const cache = new AstroCache(cacheProvider);
		if (manifest.cacheConfig?.routes) {
			const matched = matchCacheRoute(state.pathname, getCompiledCacheRoutes(manifest));
			if (matched) cache.set(matched);
		}
		return cache;
	} });
}
async function handleCache(state, next) {
	markFeatureUsed(state.manifest, FetchFeatures.cache);
	if (!state.manifest.cacheProvider) return next();
	const cache = state.resolve(CACHE_KEY);
	const cacheProvider = await getCacheProvider(state.manifest);
	if (cacheProvider?.onRequest) {
		const response2 = await cacheProvider.onRequest({
			request: state.request,
			url: new URL(state.request.url),
			waitUntil: state.renderOptions.waitUntil,
			logger: {
				info(msg) {
					state.logger.info("cache", msg);
				},
				warn(msg) {
					state.logger.warn("cache", msg);
				},
				error(msg) {
					state.logger.error("cache", msg);
				}
			}
		}, async () => {
			const res = await next();
			applyCacheHeaders(cache, res, state.request);
			return res;
		});
		response2.headers.delete("CDN-Cache-Control");
		response2.headers.delete("Cache-Tag");
		return response2;
	}
	const response = await next();
	applyCacheHeaders(cache, response, state.request);
	return response;
}
var compiledCacheRoutesMemo = createManifestMemo((manifest) => manifest.cacheConfig?.routes ? compileCacheRoutes(manifest.cacheConfig.routes, manifest.base, manifest.trailingSlash) : []);
function getCompiledCacheRoutes(manifest) {
	return compiledCacheRoutesMemo.get(manifest);
}
// node_modules/astro/dist/core/redirects/render.js
function isExternalURL(url) {
	return url.startsWith("http://") || url.startsWith("https://") || url.startsWith("//");
}
function redirectIsExternal(redirect) {
	if (typeof redirect === "string") return isExternalURL(redirect);
	else return isExternalURL(redirect.destination);
}
function computeRedirectStatus(method, redirect, redirectRoute) {
	return redirectRoute && typeof redirect === "object" ? redirect.status : method === "GET" ? 301 : 308;
}
function resolveRedirectTarget(params, redirect, redirectRoute, trailingSlash) {
	if (typeof redirectRoute !== "undefined") return getRouteGenerator(redirectRoute.segments, trailingSlash)(params) || redirectRoute?.pathname || "/";
	else if (typeof redirect === "string") {
		if (redirectIsExternal(redirect)) return redirect;
		else {
			let target = redirect;
			for (const param of Object.keys(params)) {
				const paramValue = params[param];
				target = target.replace(`[${param}]`, () => paramValue).replace(`[...${param}]`, () => paramValue);
			}
			return target;
		}
	} else if (typeof redirect === "undefined") return "/";
	return redirect.destination;
}
async function renderRedirect(state) {
	markFeatureUsed(state.manifest, FetchFeatures.redirects);
	const { redirect, redirectRoute } = state.routeData;
	const status = computeRedirectStatus(state.request.method, redirect, redirectRoute);
	const headers = { location: encodeURI(resolveRedirectTarget(state.params, redirect, redirectRoute, state.manifest.trailingSlash)) };
	if (redirect && redirectIsExternal(redirect)) {
		if (typeof redirect === "string") return Response.redirect(redirect, status);
		else return Response.redirect(redirect.destination, status);
	}
	return new Response(null, {
		status,
		headers
	});
}
// node_modules/astro/dist/core/routing/handler.js
function logRequestFromState(state, payload) {
	if (state.logRequest) state.logRequest(payload);
	else getEnvironment(state.manifest).logRequest(state.manifest, payload);
}
function actionsAndPages(state, ctx) {
	if (!state.skipMiddleware) {
		const actionResult = handleAction(ctx, state);
		if (actionResult) return actionResult.then((response) => response ?? handlePages(state, ctx));
	}
	return handlePages(state, ctx);
}
async function handleRequest(state) {
	await getResolvedLogger(state.manifest);
	markFeatureUsed(state.manifest, ALL_FETCH_FEATURES);
	if (state.invalidEncoding) return new Response(null, {
		status: 400,
		statusText: "Bad Request"
	});
	const trailingSlashRedirect = handleTrailingSlash(state);
	if (trailingSlashRedirect) return trailingSlashRedirect;
	if (!state.routeData) return renderErrorFromState(state, state.request, {
		...state.renderOptions,
		status: 404,
		pathname: state.pathname
	});
	return render(state);
}
async function render(state) {
	const routeData = state.routeData;
	const pathname = state.pathname;
	const request = state.request;
	const { addCookieHeader } = state.renderOptions;
	state.status = getDefaultStatusCode(state.manifest, routeData, pathname);
	let response;
	let finalizeError;
	try {
		const sessionP = state.manifest.sessionConfig ? provideSession(state) : void 0;
		const cacheP = provideCache(state);
		if (sessionP || cacheP) await Promise.all([sessionP, cacheP]);
		markFeatureUsed(state.manifest, FetchFeatures.sessions);
		if (routeData.type === "redirect") {
			const redirectResponse = await renderRedirect(state);
			logRequestFromState(state, {
				pathname,
				method: request.method,
				statusCode: redirectResponse.status,
				isRewrite: false,
				timeStart: state.timeStart
			});
			prepareResponse(redirectResponse, { addCookieHeader });
			state.logger.flush();
			return redirectResponse;
		}
		const i18n = getI18n(state.manifest);
		if (!state.manifest.cacheProvider) {
			markFeatureUsed(state.manifest, FetchFeatures.cache);
			response = await handleMiddleware(state, actionsAndPages);
			if (i18n) response = await finalizeI18n(i18n, state, response);
		} else {
			const runPipeline = async () => {
				let res = await handleMiddleware(state, actionsAndPages);
				if (i18n) res = await finalizeI18n(i18n, state, res);
				return res;
			};
			response = await handleCache(state, runPipeline);
		}
		logRequestFromState(state, {
			pathname,
			method: request.method,
			statusCode: response.status,
			isRewrite: state.isRewriting,
			timeStart: state.timeStart
		});
	} catch (err) {
		state.logger.error(null, err.stack || err.message || String(err));
		return renderErrorFromState(state, request, {
			...state.renderOptions,
			status: 500,
			error: err,
			pathname: state.pathname
		});
	} finally {
		try {
			const finalize = state.finalizeAll();
			if (finalize) await finalize;
		} catch (err) {
			finalizeError = err;
			state.logger.error(null, err.stack || err.message || String(err));
		}
	}
	if (finalizeError) return renderErrorFromState(state, request, {
		...state.renderOptions,
		status: 500,
		error: finalizeError,
		pathname: state.pathname
	});
	if (REROUTABLE_STATUS_CODES.includes(response.status) && response.body === null && !state.skipErrorReroute) return renderErrorFromState(state, request, {
		...state.renderOptions,
		response,
		status: response.status,
		error: response.status === 500 ? null : void 0,
		pathname: state.pathname
	});
	prepareResponse(response, { addCookieHeader });
	state.logger.flush();
	return response;
}
// node_modules/astro/dist/core/fetch/default-handler.js
var DefaultFetchHandler = class {
	#manifest;
	/**
	* `BaseApp` passes itself so states resolve that app's manifest ahead of
	* the ambient one; generated builds construct the handler with no
	* arguments and use the ambient manifest.
	*/
	constructor(app) {
		this.#manifest = app?.manifest;
	}
	fetch = (request) => {
		const options = getRenderOptions(request);
		return handleRequest(new FetchState(this.#manifest ?? getAmbientManifest(), request, options));
	};
};
// node_modules/astro/dist/core/routing/match-request.js
function safeDecodePathname(manifest, pathname) {
	try {
		return validateAndDecodePathname(pathname);
	} catch (e) {
		new AstroIntegrationLogger(getLogger(manifest).options, manifest.adapterName).debug(e.toString());
		try {
			return decodeURI(pathname);
		} catch {
			return pathname;
		}
	}
}
function matchRequest(manifest, request, allowPrerenderedRoutes = false) {
	const url = new URL(request.url);
	if (manifest.assets.has(url.pathname)) return void 0;
	let pathname = computePathnameFromDomain(request, url, manifest.i18n, manifest.base, manifest.trailingSlash, manifest.allowedDomains, getLogger(manifest));
	if (!pathname) pathname = prependForwardSlash(stripRequestBase(url.pathname, manifest.base));
	pathname = safeDecodePathname(manifest, pathname);
	const routeData = matchRoute(manifest, pathname);
	if (!routeData) return void 0;
	if (allowPrerenderedRoutes) return routeData;
	if (routeData.prerender) {
		if (routeData.params.length > 0) return matchAllRoutes(manifest, pathname).find((r) => !r.prerender);
		return;
	}
	return routeData;
}
// node_modules/astro/dist/core/app/base.js
var BaseApp = class BaseApp {
	manifest;
	#adapterLogger;
	baseWithoutTrailingSlash;
	/**
	* The streaming flag passed to the constructor, surfaced through the
	* protected `resolveStreaming()` hook and fed into the internal
	* `FetchState` facade hooks on the fast path.
	*/
	#streaming;
	/**
	* The handler that turns incoming `Request` objects into `Response`s.
	* Defaults to a `DefaultFetchHandler` pinned to this app and can be
	* overridden via `setFetchHandler` — typically by the bundled
	* entrypoint after importing `virtual:astro:fetchable`.
	*/
	#fetchHandler;
	#errorHandler;
	/**
	* Whether a custom fetch handler (from `src/fetch.ts`) has been set
	* via `setFetchHandler`. When false, the `DefaultFetchHandler` is
	* in use and all features are implicitly active.
	*/
	#hasCustomFetchHandler = false;
	/**
	* Whether the missing-feature check has already run. We only want
	* to warn once — after the first request in dev, or at build end.
	*/
	#featureCheckDone = false;
	get logger() {
		return getLogger(this.manifest);
	}
	/**
	* Route data derived from the manifest, used for route matching. Reads and
	* writes go through the single per-manifest route table, so HMR updates are
	* visible to every consumer at once.
	*/
	get manifestData() {
		return getRouteTable(this.manifest);
	}
	set manifestData(routesList) {
		updateRouteTable(this.manifest, routesList.routes);
	}
	get adapterLogger() {
		const currentOptions = this.logger.options;
		if (!this.#adapterLogger || this.#adapterLogger.options !== currentOptions) this.#adapterLogger = new AstroIntegrationLogger(currentOptions, this.manifest.adapterName);
		return this.#adapterLogger;
	}
	constructor(manifest, streaming = true) {
		this.manifest = manifest;
		this.baseWithoutTrailingSlash = removeTrailingForwardSlash(manifest.base);
		this.#streaming = streaming;
		getRouteTable(manifest);
		getLogger(manifest);
		this.#fetchHandler = new DefaultFetchHandler(this);
		this.#errorHandler = this.createErrorHandler();
	}
	/**
	* Resolves the user-configured logger destination from the manifest and
	* returns the logger. Lazy and only resolves once; safe to call before
	* the first render (adapters use this to log startup messages through
	* the configured destination).
	*/
	getLogger() {
		return getResolvedLogger(this.manifest);
	}
	/**
	* The streaming flag fed into the internal `FetchState` facade hooks on
	* the fast path. Returns the constructor flag by
	* default; `BuildApp` overrides this to return `undefined` so streaming
	* falls through to the environment default (`manifest.serverLike`).
	*/
	resolveStreaming() {
		return this.#streaming;
	}
	/**
	* Override the fetch handler used to dispatch requests. Entrypoints
	* call this with the default export of `virtual:astro:fetchable` to
	* plug in a user-authored handler from `src/fetch.ts`.
	*/
	setFetchHandler(handler) {
		this.#fetchHandler = handler;
		this.#hasCustomFetchHandler = !(handler instanceof DefaultFetchHandler);
	}
	/**
	* Returns the error handler used by this app. The default is a thin
	* bridge over the functional error API — strategy selection (production
	* default / dev / build) is environment-driven inside `renderErrorPage`.
	* External subclasses can override this to customize error rendering.
	*/
	createErrorHandler() {
		return { renderError: (request, options) => renderErrorPage(this.manifest, request, options) };
	}
	/**
	* Resets the cached adapter logger so it picks up a new logger instance.
	* Used by BuildApp when the logger is replaced via setOptions().
	*/
	resetAdapterLogger() {
		this.#adapterLogger = void 0;
	}
	getAllowedDomains() {
		return this.manifest.allowedDomains;
	}
	matchesAllowedDomains(forwardedHost, protocol) {
		return BaseApp.validateForwardedHost(forwardedHost, this.manifest.allowedDomains, protocol);
	}
	static validateForwardedHost(forwardedHost, allowedDomains, protocol) {
		if (!allowedDomains || allowedDomains.length === 0) return false;
		try {
			const testUrl = new URL(`${protocol || "https"}://${forwardedHost}`);
			return allowedDomains.some((pattern) => {
				return matchPattern(testUrl, pattern);
			});
		} catch {
			return false;
		}
	}
	set setManifestData(newManifestData) {
		updateRouteTable(this.manifest, newManifestData.routes);
	}
	removeBase(pathname) {
		return stripRequestBase(pathname, this.manifest.base);
	}
	/**
	* Fully decodes a pathname, falling back to a single decode and then the raw pathname
	* when validation fails. Adapter matching runs before `render()`, so it must not throw
	* for request input that render-time validation handles.
	*/
	safeDecodePathname(pathname) {
		try {
			return validateAndDecodePathname(pathname);
		} catch (e) {
			this.adapterLogger.debug(e.toString());
			try {
				return decodeURI(pathname);
			} catch {
				return pathname;
			}
		}
	}
	/**
	* Extracts the base-stripped, decoded pathname from a request.
	* Used by adapters to compute the pathname for dev-mode route matching.
	*/
	getPathnameFromRequest(request) {
		const url = new URL(request.url);
		const pathname = prependForwardSlash(this.removeBase(url.pathname));
		return this.safeDecodePathname(pathname);
	}
	/**
	* Given a `Request`, it returns the `RouteData` that matches its `pathname`. By default, prerendered
	* routes aren't returned, even if they are matched.
	*
	* When `allowPrerenderedRoutes` is `true`, the function returns matched prerendered routes too.
	* @param request
	* @param allowPrerenderedRoutes
	*/
	match(request, allowPrerenderedRoutes = false) {
		return matchRequest(this.manifest, request, allowPrerenderedRoutes);
	}
	/**
	* A matching route function to use in the development server.
	* Contrary to the `.match` function, this function resolves props and params, returning the correct
	* route based on the priority, segments. It also returns the correct, resolved pathname.
	* @param pathname
	*/
	devMatch(pathname) {}
	computePathnameFromDomain(request) {
		return computePathnameFromDomain(request, new URL(request.url), this.manifest.i18n, this.manifest.base, this.manifest.trailingSlash, this.manifest.allowedDomains, this.logger);
	}
	async render(request, { addCookieHeader = false, clientAddress = Reflect.get(request, clientAddressSymbol), locals, prerenderedErrorPageFetch = fetch, routeData, waitUntil } = {}) {
		await getResolvedLogger(this.manifest);
		if (routeData) {
			this.logger.debug("router", "The adapter " + this.manifest.adapterName + " provided a custom RouteData for ", request.url);
			this.logger.debug("router", "RouteData");
			this.logger.debug("router", routeData);
		}
		if (locals) {
			if (typeof locals !== "object") {
				const error = new AstroError(LocalsNotAnObject);
				this.logger.error(null, error.stack);
				return this.renderError(request, {
					addCookieHeader,
					clientAddress,
					prerenderedErrorPageFetch,
					locals: void 0,
					routeData,
					waitUntil,
					status: 500,
					error
				});
			}
		}
		if (!routeData) {
			const domainPathname = this.computePathnameFromDomain(request);
			if (domainPathname) routeData = matchRoute(this.manifest, this.safeDecodePathname(domainPathname));
		}
		const resolvedOptions = {
			addCookieHeader,
			clientAddress,
			prerenderedErrorPageFetch,
			locals,
			routeData,
			waitUntil
		};
		let response;
		if (this.#fetchHandler instanceof DefaultFetchHandler) response = await handleRequest(new FetchState(this.manifest, request, resolvedOptions, {
			streaming: this.resolveStreaming(),
			renderError: (req, opts) => this.renderError(req, opts),
			logRequest: (payload) => this.logThisRequest(payload)
		}));
		else {
			setRenderOptions(request, resolvedOptions);
			response = await this.#fetchHandler.fetch(request);
		}
		this.#warnMissingFeatures();
		if (response.headers.get("X-Astro-Error")) {
			response.headers.delete(ASTRO_ERROR_HEADER);
			return this.renderError(request, {
				addCookieHeader,
				clientAddress,
				prerenderedErrorPageFetch,
				locals,
				routeData,
				waitUntil,
				response,
				status: response.status,
				error: response.status === 500 ? null : void 0
			});
		}
		return response;
	}
	setCookieHeaders(response) {
		return getSetCookiesFromResponse(response);
	}
	/**
	* Reads all the cookies written by `Astro.cookie.set()` onto the passed response.
	* For example,
	* ```ts
	* for (const cookie_ of App.getSetCookieFromResponse(response)) {
	*     const cookie: string = cookie_
	* }
	* ```
	* @param response The response to read cookies from.
	* @returns An iterator that yields key-value pairs as equal-sign-separated strings.
	*/
	static getSetCookieFromResponse = getSetCookiesFromResponse;
	/**
	* If it is a known error code, try sending the according page (e.g. 404.astro / 500.astro).
	* This also handles pre-rendered /404 or /500 routes.
	*
	* Delegates to the app's configured `ErrorHandler`. To customize behavior
	* for a specific environment, override `createErrorHandler()` rather than
	* this method.
	*/
	async renderError(request, options) {
		return this.#errorHandler.renderError(request, options);
	}
	/**
	* One-shot check: after the first request with a custom `src/fetch.ts`,
	* compare `usedFeatures` against the manifest and warn about any
	* configured features the user's pipeline doesn't call.
	*/
	#warnMissingFeatures() {
		if (this.#featureCheckDone || !this.#hasCustomFetchHandler) return;
		this.#featureCheckDone = true;
		const manifest = this.manifest;
		const missing = [];
		const used = getUsedFeatures(this.manifest);
		if (manifest.routes.some((r) => r.routeData.type === "redirect") && !(used & FetchFeatures.redirects)) missing.push("redirects");
		if (manifest.sessionConfig && !(used & FetchFeatures.sessions)) missing.push("sessions");
		if (manifest.actions && !(used & FetchFeatures.actions)) missing.push("actions");
		if (manifest.middleware && !(used & FetchFeatures.middleware)) missing.push("middleware");
		if (manifest.i18n && manifest.i18n.strategy !== "manual" && !(used & FetchFeatures.i18n)) missing.push("i18n");
		if (manifest.cacheConfig && !(used & FetchFeatures.cache)) missing.push("cache");
		for (const feature of missing) this.logger.warn("router", `Your project uses ${feature}, but your custom src/fetch.ts does not call the ${feature}() handler. This feature will not work unless your fetch handler calls it.`);
	}
	getDefaultStatusCode(routeData, pathname) {
		return getDefaultStatusCode(this.manifest, routeData, pathname);
	}
	getManifest() {
		return this.manifest;
	}
	logThisRequest({ pathname, method, statusCode, isRewrite, timeStart }) {
		const timeEnd = performance.now();
		this.logRequest({
			pathname,
			method,
			statusCode,
			isRewrite,
			reqTime: timeEnd - timeStart
		});
	}
};
// node_modules/astro/dist/core/build/app.js
var BuildApp = class extends BaseApp {
	#buildEnv;
	constructor(manifest, buildEnv) {
		super(manifest);
		this.#buildEnv = buildEnv;
	}
	isDev() {
		return true;
	}
	/**
	* Streaming falls through to the environment default
	* (`manifest.serverLike` for the build environment) — we can skip
	* streaming in SSG for performance, as writing strings is faster.
	*/
	resolveStreaming() {}
	setInternals(internals) {
		this.#buildEnv.setInternals(internals);
	}
	setOptions(options) {
		this.#buildEnv.setOptions(options);
		this.logger.setDestination(options.logger.options.destination);
		this.resetAdapterLogger();
	}
	getOptions() {
		return this.#buildEnv.getOptions();
	}
	getSettings() {
		return this.#buildEnv.getSettings();
	}
	/**
	* Route cache and component loader for `StaticPaths`. Defined on the app
	* (rather than reached through the functional core at the call site) so
	* they execute inside the prerender bundle's module graph: the default
	* prerenderer constructs `StaticPaths` from a different bundle, whose
	* copies of the core modules hold separate per-manifest state.
	*/
	get routeCache() {
		return getRouteCache(this.manifest);
	}
	getComponentByRoute(routeData) {
		return getEnvironment(this.manifest).getComponentByRoute(this.manifest, routeData);
	}
	logRequest(_options) {}
};
// node_modules/astro/dist/entrypoints/prerender.js
var buildEnv = createBuildEnvironment();
setEnvironment(manifest, buildEnv.env);
var app = new BuildApp(manifest, buildEnv);
export { app, manifest };
