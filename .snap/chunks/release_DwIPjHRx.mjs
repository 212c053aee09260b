// .cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_D_B6h7Eq.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
