// .cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_BPzby3yf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
