import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r35/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster database replaces the encrypted worker in the same region. The virtual image copies the virtual router after the upgrade. The smaller registry protects the second gateway unless told otherwise. The encrypted token renews the local database without a restart. The new token follows the encrypted console unless told otherwise. The new monitor serves the virtual cluster unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The isolated snapshot replaces the central cache while others wait. The standby console opens the faster worker before it is used. The shared cache opens the virtual router before it is used. The central image reads the older snapshot on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 35",
	"version": "35.0.0",
	"previous": "r34",
	"summary": "The optional queue copies the second controller unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r35/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r35/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r35/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
