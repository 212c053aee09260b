// .cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DppR8737.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
