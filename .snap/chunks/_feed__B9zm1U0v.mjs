import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as atomRoute, r as feedPaths } from "./_feeds_Bvf_JyWE.mjs";
// src/pages/[...lang]/upgrade/[feed].xml.ts
var _feed__xml_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = () => feedPaths({ of: "upgrade" });
var GET = atomRoute;
// \0virtual:astro:page:src/pages/[...lang]/upgrade/[feed].xml@_@ts
var page = () => _feed__xml_exports;
export { page };
