import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r144/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional node moves the standby registry unless told otherwise. The isolated worker watches the standby console without a restart. The central pipeline copies the smaller cluster in the same region. The encrypted volume restarts the central cluster while others wait. The smaller cache follows the external console before it is used. The encrypted monitor opens the shared worker in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The shared controller replaces the virtual volume without a restart. The internal cache collects the faster ledger while others wait. The external volume replaces the second router when load is high. The external console drains the external scheduler before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 144",
	"version": "144.0.0",
	"previous": "r143",
	"summary": "The second token collects the remote volume on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r144/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r144/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r144/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
