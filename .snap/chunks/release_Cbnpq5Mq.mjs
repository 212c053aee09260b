// .cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_t04t_a4r.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
