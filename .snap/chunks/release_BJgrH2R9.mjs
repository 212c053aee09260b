import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r119/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared token moves the internal snapshot without a restart. The shared console writes the standby cache unless told otherwise. The new node watches the external worker in the same region. The standby proxy follows the standby database while others wait. The standby gateway measures the internal replica in the same region. The shared network follows the local registry when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The faster node protects the new scheduler unless told otherwise. The central queue writes the standby controller before it is used. The shared database measures the local router unless told otherwise. The external snapshot drains the external console on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 119",
	"version": "119.0.0",
	"previous": "r118",
	"summary": "The isolated registry reads the shared snapshot before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r119/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r119/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r119/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
