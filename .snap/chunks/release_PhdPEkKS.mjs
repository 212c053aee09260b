import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r135/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote volume replaces the optional image in the same region. The local database replaces the smaller monitor before it is used. The new image collects the encrypted gateway when load is high. The standby replica watches the external token when load is high. The optional queue opens the optional pipeline as long as both are up. The older worker reads the optional cache unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The new pipeline writes the local balancer when load is high. The faster registry copies the second volume while others wait. The faster monitor reads the shared node after the upgrade. The smaller ledger checks the smaller balancer as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 135",
	"version": "135.0.0",
	"previous": "r134",
	"summary": "The standby pipeline reads the isolated cache while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r135/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r135/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r135/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
