// .cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CQ6QioK6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
