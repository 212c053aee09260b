// .cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CIv84mEy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
