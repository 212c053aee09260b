import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external volume follows the faster cluster before it is used. The smaller worker opens the external pipeline when load is high. The encrypted proxy protects the optional image while others wait. The internal scheduler renews the optional registry in the same region. The shared volume checks the remote token while others wait. The encrypted queue checks the remote ledger without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The faster token copies the external node without a restart. The smaller balancer measures the remote queue after the upgrade. The second network collects the internal image as long as both are up. The virtual console checks the central image while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 137",
	"version": "137.0.0",
	"previous": "r136",
	"summary": "The remote cluster checks the local node without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r137/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
