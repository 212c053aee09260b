import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r195/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional cache reads the central snapshot on every start. The older volume serves the central cluster so that operators can see why. The virtual network protects the isolated pipeline when load is high. The encrypted router replaces the local pipeline after the upgrade. The second queue watches the isolated gateway so that operators can see why. The external scheduler checks the shared queue when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The smaller cluster collects the second scheduler unless told otherwise. The older cluster collects the local database unless told otherwise. The internal console measures the second gateway when load is high. The second node opens the older ledger as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 195",
	"version": "195.0.0",
	"previous": "r194",
	"summary": "The remote proxy protects the central proxy after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r195/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r195/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r195/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
