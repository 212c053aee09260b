import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as releaseFeedPaths, i as jsonRoute } from "./_feeds_Bvf_JyWE.mjs";
// src/pages/[...lang]/releases/[release]/[feed].json.ts
var _feed__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = releaseFeedPaths;
var GET = jsonRoute;
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/[feed].json@_@ts
var page = () => _feed__json_exports;
export { page };
