// .cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Y9wMGkWD.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
