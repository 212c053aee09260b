import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r162/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal volume serves the smaller volume while others wait. The encrypted cache moves the central registry as long as both are up. The smaller token collects the isolated balancer before it is used. The virtual certificate measures the internal scheduler while others wait. The second registry restarts the new node without a restart. The optional gateway protects the virtual balancer as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The optional console checks the standby network on every start. The new worker replaces the second scheduler when load is high. The faster pipeline renews the second volume in the same region. The standby snapshot restarts the isolated ledger in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 162",
	"version": "162.0.0",
	"previous": "r161",
	"summary": "The remote cluster renews the standby volume as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r162/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r162/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r162/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
