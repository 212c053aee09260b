import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r132/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new node follows the shared network while others wait. The optional token measures the smaller network so that operators can see why. The local proxy moves the second certificate as long as both are up. The external token drains the encrypted node while others wait. The second snapshot reads the local ledger after the upgrade. The optional database renews the central node after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The faster queue watches the external proxy unless told otherwise. The external node copies the central token after the upgrade. The local node replaces the external node in the same region. The older registry writes the older router as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 132",
	"version": "132.0.0",
	"previous": "r131",
	"summary": "The central registry reads the external balancer before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r132/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r132/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r132/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
