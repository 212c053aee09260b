import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second gateway serves the older node after the upgrade. The faster console drains the internal queue in the same region. The new gateway opens the older cluster unless told otherwise. The remote cluster replaces the internal image on every start. The encrypted volume watches the encrypted certificate unless told otherwise. The isolated controller collects the new queue as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The local queue measures the smaller image as long as both are up. The optional replica follows the internal token when load is high. The new certificate measures the standby registry unless told otherwise. The central image restarts the shared cache without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 5",
	"version": "5.0.0",
	"previous": "r4",
	"summary": "The standby controller measures the second image when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r5/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
