import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r176/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote ledger reads the virtual network before it is used. The local queue watches the isolated node without a restart. The encrypted image renews the older router while others wait. The second balancer watches the standby balancer unless told otherwise. The virtual network replaces the faster cluster so that operators can see why. The encrypted controller reads the smaller cluster on every start." }),
		"\n",
		createVNode(_components.p, { children: "The internal proxy checks the central router after the upgrade. The external scheduler watches the shared queue in the same region. The shared router writes the remote volume without a restart. The faster pipeline reads the remote node so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 176",
	"version": "176.0.0",
	"previous": "r175",
	"summary": "The isolated cache checks the internal monitor as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r176/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r176/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r176/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
