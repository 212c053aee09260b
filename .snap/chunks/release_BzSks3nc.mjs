import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r3/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted pipeline opens the local gateway as long as both are up. The virtual gateway restarts the optional node as long as both are up. The local router protects the remote proxy before it is used. The encrypted proxy follows the remote cluster in the same region. The standby token follows the virtual registry when load is high. The remote registry replaces the local scheduler unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The virtual replica drains the internal worker on every start. The external router checks the internal proxy without a restart. The central certificate moves the optional gateway in the same region. The remote registry follows the virtual console before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 3",
	"version": "3.0.0",
	"previous": "r2",
	"summary": "The internal registry copies the central cache on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r3/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r3/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r3/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
