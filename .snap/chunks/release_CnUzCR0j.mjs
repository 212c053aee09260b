// .cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_DmDv4fGQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
