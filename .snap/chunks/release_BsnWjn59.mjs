// .cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CBfqKkPe.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
