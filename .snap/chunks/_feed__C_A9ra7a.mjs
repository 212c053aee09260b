import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as releaseFeedPaths, n as atomRoute } from "./_feeds_Bvf_JyWE.mjs";
// src/pages/[...lang]/releases/[release]/[feed].xml.ts
var _feed__xml_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = releaseFeedPaths;
var GET = atomRoute;
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/[feed].xml@_@ts
var page = () => _feed__xml_exports;
export { page };
