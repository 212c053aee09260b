import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r55/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The standby proxy opens the optional image while others wait. The internal certificate protects the virtual cache without a restart. The new node watches the older registry in the same region. The central pipeline restarts the smaller worker in the same region. The encrypted console follows the smaller registry as long as both are up. The isolated proxy protects the encrypted gateway before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The standby token restarts the smaller volume on every start. The central router writes the virtual router unless told otherwise. The second controller restarts the optional database in the same region. The new volume serves the virtual scheduler unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 55",
	"version": "55.0.0",
	"previous": "r54",
	"summary": "The optional ledger watches the encrypted controller unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r55/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r55/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r55/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
