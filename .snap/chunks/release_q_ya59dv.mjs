// .cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CtA2P_j7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
