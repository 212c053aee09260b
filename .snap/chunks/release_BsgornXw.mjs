// .cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_-lfmjJAh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
