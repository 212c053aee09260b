import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual router writes the external replica without a restart. The shared router follows the remote router without a restart. The smaller replica checks the remote worker unless told otherwise. The virtual certificate replaces the standby network without a restart. The optional gateway restarts the encrypted cache unless told otherwise. The standby image opens the central volume in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted volume restarts the external proxy while others wait. The smaller certificate moves the standby cluster as long as both are up. The local worker moves the second cache after the upgrade. The encrypted monitor copies the local console without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 90",
	"version": "90.0.0",
	"previous": "r89",
	"summary": "The isolated pipeline writes the encrypted gateway after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r90/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
