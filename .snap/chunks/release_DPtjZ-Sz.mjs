// .cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_h6ew5PgW.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
