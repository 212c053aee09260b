// .cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_D55bl39p.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
