import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external gateway protects the isolated scheduler after the upgrade. The external node follows the virtual gateway before it is used. The encrypted token collects the faster registry in the same region. The encrypted monitor watches the older node in the same region. The smaller scheduler follows the new snapshot as long as both are up. The external balancer collects the optional proxy before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The second scheduler writes the shared proxy in the same region. The encrypted controller opens the isolated monitor as long as both are up. The internal cluster restarts the second replica while others wait. The encrypted volume replaces the smaller registry without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 171",
	"version": "171.0.0",
	"previous": "r170",
	"summary": "The encrypted volume opens the external replica while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r171/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
