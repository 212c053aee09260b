import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external worker replaces the encrypted monitor on every start. The external console protects the shared balancer unless told otherwise. The encrypted gateway follows the smaller cache so that operators can see why. The remote ledger restarts the encrypted console while others wait. The second snapshot replaces the optional cache on every start. The shared controller collects the internal certificate before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The local node reads the shared replica on every start. The second ledger drains the isolated network unless told otherwise. The internal cluster watches the faster worker while others wait. The standby registry renews the external cluster when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 126",
	"version": "126.0.0",
	"previous": "r125",
	"summary": "The smaller image reads the second volume in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r126/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
