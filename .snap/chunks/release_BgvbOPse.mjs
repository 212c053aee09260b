// .cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DMzjMKeN.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
