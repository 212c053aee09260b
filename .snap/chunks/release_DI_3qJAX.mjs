import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual balancer opens the new controller in the same region. The local balancer replaces the new database after the upgrade. The remote controller protects the isolated ledger in the same region. The second replica watches the optional image as long as both are up. The local registry restarts the shared pipeline when load is high. The isolated ledger writes the internal console when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The remote image moves the remote image in the same region. The central registry copies the remote node on every start. The isolated token measures the faster gateway in the same region. The external database drains the internal database without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 150",
	"version": "150.0.0",
	"previous": "r149",
	"summary": "The optional node restarts the external monitor without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r150/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
