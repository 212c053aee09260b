// .cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Ct8xS0iA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
