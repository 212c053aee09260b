// .cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_BTnCwvq7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
