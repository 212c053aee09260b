// .cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DdP3OOtg.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
