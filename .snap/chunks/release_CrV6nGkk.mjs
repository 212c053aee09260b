// .cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DQWs-iPY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
