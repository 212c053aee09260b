// .cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_dGTl5d7h.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
