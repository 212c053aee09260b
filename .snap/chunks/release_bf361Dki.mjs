// .cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Ci0Oyj7D.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
