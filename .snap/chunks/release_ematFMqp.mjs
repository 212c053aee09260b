// .cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DEhy2WUV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
