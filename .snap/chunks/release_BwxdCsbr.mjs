// .cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Dy-km2nc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
