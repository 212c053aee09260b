// .cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_D-2iof4h.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
