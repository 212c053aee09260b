import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r82/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal worker follows the optional snapshot while others wait. The faster gateway measures the remote snapshot without a restart. The older node restarts the smaller gateway on every start. The faster database drains the faster pipeline before it is used. The local queue opens the remote console while others wait. The internal router restarts the central token in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The remote node restarts the standby database as long as both are up. The external queue reads the remote cache before it is used. The standby database follows the virtual monitor unless told otherwise. The isolated queue follows the central console unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 82",
	"version": "82.0.0",
	"previous": "r81",
	"summary": "The second node protects the shared ledger on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r82/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r82/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r82/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
