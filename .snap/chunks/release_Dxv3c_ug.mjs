import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local queue watches the encrypted cache while others wait. The standby scheduler measures the isolated router when load is high. The external monitor replaces the external volume as long as both are up. The older console watches the encrypted cache on every start. The isolated cache restarts the standby controller as long as both are up. The faster worker follows the faster proxy as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The virtual gateway writes the encrypted pipeline in the same region. The remote database reads the virtual cluster unless told otherwise. The isolated certificate writes the shared image on every start. The external gateway renews the smaller controller while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 191",
	"version": "191.0.0",
	"previous": "r190",
	"summary": "The encrypted cluster moves the faster console unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r191/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
