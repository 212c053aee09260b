import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r156/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second node checks the encrypted gateway after the upgrade. The isolated console reads the smaller gateway while others wait. The external registry opens the internal queue on every start. The local queue measures the shared monitor without a restart. The smaller pipeline renews the isolated certificate before it is used. The faster database checks the faster network before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The isolated router collects the central image as long as both are up. The standby balancer opens the standby pipeline before it is used. The central snapshot drains the internal database before it is used. The central snapshot copies the isolated balancer after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 156",
	"version": "156.0.0",
	"previous": "r155",
	"summary": "The optional token watches the external proxy when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r156/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r156/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r156/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
