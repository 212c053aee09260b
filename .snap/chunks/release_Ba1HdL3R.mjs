// .cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DP91CiXA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
