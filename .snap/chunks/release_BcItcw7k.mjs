// .cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_By4GYk9X.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
