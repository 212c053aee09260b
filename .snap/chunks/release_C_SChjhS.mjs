import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r31/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared router watches the isolated console before it is used. The virtual registry checks the smaller pipeline as long as both are up. The internal registry copies the shared database as long as both are up. The central balancer protects the encrypted monitor when load is high. The encrypted cache follows the optional scheduler before it is used. The external token opens the shared replica unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The new cluster protects the central volume while others wait. The smaller registry checks the external controller before it is used. The remote ledger opens the second cache after the upgrade. The local cluster opens the remote console on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 31",
	"version": "31.0.0",
	"previous": "r30",
	"summary": "The isolated image reads the local registry when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r31/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r31/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r31/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
