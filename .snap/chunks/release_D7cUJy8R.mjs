// .cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_-igC3iPy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
