// .cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_shc5t11v.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
