// .cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_dteS9wxa.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
