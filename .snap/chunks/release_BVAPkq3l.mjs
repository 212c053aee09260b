// .cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx?astroPropagatedAssets
async function getMod() {
	return import("./release_CpbjsGLh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
