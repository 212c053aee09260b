import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster gateway collects the faster balancer after the upgrade. The external cluster restarts the smaller pipeline after the upgrade. The local controller writes the shared monitor when load is high. The isolated proxy measures the internal queue unless told otherwise. The encrypted balancer watches the external router before it is used. The new worker measures the shared cache before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The external certificate replaces the external node without a restart. The optional queue collects the standby proxy as long as both are up. The smaller router restarts the new router before it is used. The faster gateway renews the standby ledger in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 179",
	"version": "179.0.0",
	"previous": "r178",
	"summary": "The optional cache opens the shared database in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r179/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
