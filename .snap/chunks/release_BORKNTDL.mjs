import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r138/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second ledger opens the new scheduler when load is high. The internal pipeline checks the local snapshot before it is used. The optional queue restarts the smaller worker when load is high. The older queue drains the internal pipeline before it is used. The local gateway collects the shared worker on every start. The isolated network renews the central queue before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The local replica renews the isolated worker while others wait. The faster cache collects the faster queue when load is high. The smaller image collects the virtual pipeline when load is high. The shared image renews the second node in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 138",
	"version": "138.0.0",
	"previous": "r137",
	"summary": "The external network watches the external proxy in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r138/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r138/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r138/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
