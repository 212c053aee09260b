// .cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Dr6cVLH3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
