// .cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_c3p2k9o7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
