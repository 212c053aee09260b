// .cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_77td5l7W.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
