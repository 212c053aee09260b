import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r107/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new worker follows the smaller pipeline while others wait. The virtual pipeline opens the virtual pipeline before it is used. The local scheduler writes the older volume without a restart. The faster replica renews the isolated database as long as both are up. The central network reads the standby scheduler before it is used. The external balancer watches the remote proxy without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The smaller certificate writes the isolated cache after the upgrade. The remote image restarts the central cache when load is high. The virtual balancer opens the remote worker unless told otherwise. The isolated ledger restarts the standby registry so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 107",
	"version": "107.0.0",
	"previous": "r106",
	"summary": "The standby monitor measures the new registry in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r107/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r107/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r107/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
