import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r61/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual proxy protects the isolated scheduler on every start. The local token writes the faster pipeline as long as both are up. The shared node renews the external gateway as long as both are up. The new ledger opens the remote replica before it is used. The isolated monitor protects the second replica after the upgrade. The second node drains the virtual node on every start." }),
		"\n",
		createVNode(_components.p, { children: "The central cache drains the virtual registry while others wait. The encrypted cache renews the virtual volume so that operators can see why. The smaller worker restarts the encrypted image unless told otherwise. The virtual scheduler opens the smaller queue before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 61",
	"version": "61.0.0",
	"previous": "r60",
	"summary": "The shared console drains the external network when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r61/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r61/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r61/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
