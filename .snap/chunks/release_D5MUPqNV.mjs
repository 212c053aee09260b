// .cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CY7iKc1p.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
