import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r182/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared controller writes the standby gateway after the upgrade. The isolated console restarts the standby controller in the same region. The standby monitor serves the central pipeline unless told otherwise. The internal monitor moves the local replica after the upgrade. The smaller monitor restarts the older balancer unless told otherwise. The optional monitor reads the isolated node in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The standby database opens the smaller snapshot before it is used. The internal volume collects the isolated cache in the same region. The isolated cluster protects the older image unless told otherwise. The internal image renews the shared worker without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 182",
	"version": "182.0.0",
	"previous": "r181",
	"summary": "The isolated scheduler renews the external proxy in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r182/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r182/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r182/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
