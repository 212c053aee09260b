// .cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_BS7_P78w.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
