// .cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Jky0h2O1.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
