// .cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_B7ZRW-jc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
