// .cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CS5OZ1n4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
