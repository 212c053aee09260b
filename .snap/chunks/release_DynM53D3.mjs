// .cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_eoQh5E4w.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
