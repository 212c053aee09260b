// .cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_F8fP6--v.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
