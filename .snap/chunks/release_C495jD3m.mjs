// .cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Bkmf2YOC.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
