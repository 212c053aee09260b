// .cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CTEW6mYW.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
