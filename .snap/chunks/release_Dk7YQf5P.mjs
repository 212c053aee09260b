// .cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CBc0yMMt.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
