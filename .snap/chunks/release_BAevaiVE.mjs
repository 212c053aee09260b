import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r29/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated proxy moves the internal console unless told otherwise. The remote certificate protects the encrypted worker while others wait. The optional controller drains the virtual balancer unless told otherwise. The internal console reads the virtual network unless told otherwise. The second ledger follows the older pipeline while others wait. The new ledger restarts the internal gateway before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The virtual network copies the external network when load is high. The faster certificate reads the remote token unless told otherwise. The virtual node protects the shared network on every start. The external database opens the optional cluster while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 29",
	"version": "29.0.0",
	"previous": "r28",
	"summary": "The central pipeline collects the encrypted registry after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r29/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r29/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r29/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
