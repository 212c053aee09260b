// .cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_MP_qI1I6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
