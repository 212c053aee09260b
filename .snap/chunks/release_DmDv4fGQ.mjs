import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared scheduler writes the central monitor in the same region. The smaller replica watches the central balancer as long as both are up. The shared proxy measures the local pipeline unless told otherwise. The new monitor follows the isolated cluster as long as both are up. The older monitor serves the central console unless told otherwise. The external replica reads the faster monitor on every start." }),
		"\n",
		createVNode(_components.p, { children: "The remote image follows the encrypted proxy on every start. The encrypted snapshot renews the internal monitor while others wait. The faster pipeline writes the new controller as long as both are up. The local image drains the standby balancer so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 53",
	"version": "53.0.0",
	"previous": "r52",
	"summary": "The second snapshot writes the local registry while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r53/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
