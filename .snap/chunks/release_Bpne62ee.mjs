import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r7/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster console collects the central image unless told otherwise. The standby snapshot watches the optional queue after the upgrade. The virtual gateway replaces the optional balancer after the upgrade. The local snapshot renews the encrypted cache so that operators can see why. The new proxy checks the second scheduler as long as both are up. The encrypted node opens the isolated gateway as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The optional registry collects the external balancer before it is used. The smaller monitor opens the faster certificate as long as both are up. The remote console follows the isolated balancer so that operators can see why. The external cluster replaces the encrypted registry after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 7",
	"version": "7.0.0",
	"previous": "r6",
	"summary": "The remote router replaces the internal router on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r7/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r7/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r7/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
