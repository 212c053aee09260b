// .cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_D9e5rLJ4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
