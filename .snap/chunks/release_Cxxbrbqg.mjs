// .cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CZc1l3Nm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
