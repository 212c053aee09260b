// .cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Uap_Iz0w.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
