// .cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DI_3qJAX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
