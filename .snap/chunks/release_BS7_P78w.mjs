import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared scheduler protects the second cache as long as both are up. The internal controller restarts the new ledger when load is high. The internal cluster writes the isolated cache after the upgrade. The central volume opens the second image in the same region. The remote queue follows the shared snapshot after the upgrade. The isolated registry renews the external volume in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The new balancer watches the local console after the upgrade. The older controller measures the faster cluster as long as both are up. The standby balancer opens the internal cache without a restart. The central token reads the shared volume when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 199",
	"version": "199.0.0",
	"previous": "r198",
	"summary": "The smaller image replaces the second cache after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r199/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
