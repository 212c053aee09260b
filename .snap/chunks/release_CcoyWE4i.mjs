import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central queue follows the shared router so that operators can see why. The remote ledger renews the new console after the upgrade. The internal proxy restarts the optional snapshot without a restart. The optional router watches the optional cluster unless told otherwise. The internal console opens the external controller in the same region. The virtual scheduler measures the shared snapshot as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The external ledger renews the external replica after the upgrade. The local image checks the local console unless told otherwise. The remote proxy protects the standby snapshot in the same region. The standby balancer restarts the external queue on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 190",
	"version": "190.0.0",
	"previous": "r189",
	"summary": "The optional router drains the smaller registry in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r190/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
