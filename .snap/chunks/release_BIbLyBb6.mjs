// .cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Dxv3c_ug.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
