// .cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Ch9u5WTs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
