// .cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_VXor1Mp6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
