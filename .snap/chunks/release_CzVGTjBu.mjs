// .cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_B0yYuOW5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
