// .cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CbWPC_kv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
