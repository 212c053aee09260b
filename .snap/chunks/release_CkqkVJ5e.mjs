// .cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_MhzUz61G.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
