import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r151/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older router writes the shared worker on every start. The encrypted certificate writes the internal proxy while others wait. The virtual node checks the remote snapshot when load is high. The smaller cluster drains the virtual network as long as both are up. The isolated console opens the smaller cluster in the same region. The shared database follows the faster image in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The smaller router measures the second replica after the upgrade. The encrypted queue follows the new controller in the same region. The internal cache checks the remote replica without a restart. The older registry measures the remote image before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 151",
	"version": "151.0.0",
	"previous": "r150",
	"summary": "The central token collects the central scheduler when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r151/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r151/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r151/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
