// .cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_D2-9fJ7x.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
