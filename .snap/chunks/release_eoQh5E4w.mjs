import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted ledger restarts the smaller controller in the same region. The central replica moves the isolated console unless told otherwise. The virtual pipeline copies the encrypted cache when load is high. The encrypted registry renews the encrypted certificate after the upgrade. The remote scheduler copies the optional snapshot unless told otherwise. The second node restarts the older console on every start." }),
		"\n",
		createVNode(_components.p, { children: "The optional snapshot protects the external replica when load is high. The external console watches the local balancer while others wait. The faster node checks the optional controller so that operators can see why. The encrypted registry opens the second scheduler before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 79",
	"version": "79.0.0",
	"previous": "r78",
	"summary": "The internal queue moves the standby node while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r79/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
