// .cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_BpfWqJ19.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
