// .cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_B6PO05jw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
