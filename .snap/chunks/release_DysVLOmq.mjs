// .cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CT3UCxsj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
