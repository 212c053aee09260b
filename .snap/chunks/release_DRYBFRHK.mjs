// .cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_jLyFpocy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
