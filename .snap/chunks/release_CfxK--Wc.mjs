// .cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_H0eZwrLE.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
