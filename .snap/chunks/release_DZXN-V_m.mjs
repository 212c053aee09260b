import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r158/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated controller writes the virtual worker in the same region. The isolated replica checks the internal cache without a restart. The second scheduler writes the encrypted registry in the same region. The remote proxy measures the virtual controller after the upgrade. The virtual cluster replaces the older cluster unless told otherwise. The shared node copies the local pipeline so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The remote database follows the external cache before it is used. The faster monitor copies the local cache unless told otherwise. The local queue measures the second token as long as both are up. The faster scheduler renews the smaller router without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 158",
	"version": "158.0.0",
	"previous": "r157",
	"summary": "The optional scheduler drains the central replica on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r158/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r158/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r158/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
