// .cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_8PRSu5FH.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
