import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional queue renews the smaller proxy as long as both are up. The second balancer follows the faster registry unless told otherwise. The smaller cluster opens the second worker unless told otherwise. The virtual proxy follows the standby controller while others wait. The isolated volume serves the virtual worker on every start. The standby database protects the shared proxy before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The internal router writes the faster gateway as long as both are up. The central console follows the virtual node unless told otherwise. The faster network checks the virtual snapshot before it is used. The virtual replica replaces the external console in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 73",
	"version": "73.0.0",
	"previous": "r72",
	"summary": "The shared cluster reads the smaller volume unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r73/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
