import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { t as releasePicture } from "./share-picture_DTuyfOFn.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { n as pictureResponse } from "./_picture_DZ8va7RQ.mjs";
// src/pages/releases/[release].png.ts
var _release__png_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
async function getStaticPaths() {
	const { releases } = await getCatalog();
	return releases.map((release) => ({
		params: { release: release.id },
		props: { release }
	}));
}
var GET = async ({ props }) => pictureResponse(releasePicture(await viewContext(), props.release));
// \0virtual:astro:page:src/pages/releases/[release].png@_@ts
var page = () => _release__png_exports;
export { page };
