// .cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DIUNYd2t.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
