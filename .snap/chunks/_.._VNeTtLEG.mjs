import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { o as settings, t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// src/pages/files/[...path].ts
var ____path__exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** The pictures of the content tree, as they are. */
async function getStaticPaths() {
	const { images } = await getCatalog();
	return images.map((path) => ({ params: { path } }));
}
var GET = async ({ params: { path = "" } }) => {
	const bytes = await readFile(join(settings.contentDir, path));
	return new Response(new Uint8Array(bytes));
};
// \0virtual:astro:page:src/pages/files/[...path]@_@ts
var page = () => ____path__exports;
export { page };
