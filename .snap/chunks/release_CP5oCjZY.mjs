// .cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CQ1_cWg9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
