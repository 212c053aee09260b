// .cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CU2Y8y0S.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
