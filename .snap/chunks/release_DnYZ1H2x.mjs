// .cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_C4fc2Ded.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
