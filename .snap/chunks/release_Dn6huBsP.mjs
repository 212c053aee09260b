// .cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_K1bn9QxT.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
