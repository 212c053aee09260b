// .cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CcoyWE4i.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
