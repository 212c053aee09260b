// .cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CfrOOo0F.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
