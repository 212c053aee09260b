import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r115/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older registry checks the shared ledger on every start. The remote network measures the external console on every start. The remote ledger protects the internal snapshot while others wait. The internal certificate reads the remote node as long as both are up. The external controller follows the encrypted gateway when load is high. The remote gateway copies the smaller volume before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The virtual registry protects the virtual certificate unless told otherwise. The local snapshot collects the internal database when load is high. The internal controller follows the shared database as long as both are up. The local queue collects the local certificate on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 115",
	"version": "115.0.0",
	"previous": "r114",
	"summary": "The external image restarts the second scheduler when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r115/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r115/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r115/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
