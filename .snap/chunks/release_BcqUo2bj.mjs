// .cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_A-sq6T8r.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
