// .cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_Dm_3iB8M.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
