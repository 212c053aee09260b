// .cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Dl4U4Rmp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
