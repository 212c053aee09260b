// .cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_sxXnKZ45.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
