// .cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_BR0v9aba.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
