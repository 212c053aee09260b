// .cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_BbnLU2aY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
