import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r146/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external proxy protects the second snapshot as long as both are up. The local database moves the encrypted node unless told otherwise. The internal registry drains the remote proxy so that operators can see why. The new token measures the local database after the upgrade. The smaller registry serves the local cluster so that operators can see why. The new console follows the new replica after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The smaller certificate checks the central volume on every start. The virtual certificate opens the faster balancer unless told otherwise. The second certificate copies the faster snapshot in the same region. The standby balancer collects the isolated certificate unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 146",
	"version": "146.0.0",
	"previous": "r145",
	"summary": "The central certificate watches the virtual network so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r146/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r146/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r146/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
