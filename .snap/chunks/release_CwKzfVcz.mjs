import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r145/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central worker moves the second network as long as both are up. The internal console writes the central cluster in the same region. The external certificate measures the optional scheduler when load is high. The new certificate drains the second network when load is high. The remote ledger replaces the optional node unless told otherwise. The isolated replica serves the optional controller without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The virtual snapshot renews the optional replica before it is used. The faster snapshot moves the external network without a restart. The isolated balancer follows the new proxy as long as both are up. The central registry protects the faster network on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 145",
	"version": "145.0.0",
	"previous": "r144",
	"summary": "The virtual router watches the local router when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r145/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r145/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r145/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
