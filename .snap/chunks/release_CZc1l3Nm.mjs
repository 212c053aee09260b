import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional node writes the faster cache on every start. The standby registry checks the external scheduler in the same region. The central pipeline protects the remote cache unless told otherwise. The remote registry collects the external queue in the same region. The encrypted image drains the faster token while others wait. The shared database restarts the older cache after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The new worker protects the older console so that operators can see why. The virtual cache drains the central worker without a restart. The isolated proxy replaces the shared controller as long as both are up. The external token writes the external scheduler before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 105",
	"version": "105.0.0",
	"previous": "r104",
	"summary": "The local token renews the older router while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r105/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
