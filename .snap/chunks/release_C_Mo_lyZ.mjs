// .cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_-W7mMVY0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
