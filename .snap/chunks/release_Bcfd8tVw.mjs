// .cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_L3x6An2R.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
