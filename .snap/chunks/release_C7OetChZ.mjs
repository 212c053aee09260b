import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r36/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older router copies the older registry in the same region. The isolated database replaces the isolated registry before it is used. The smaller gateway renews the isolated database when load is high. The isolated console drains the remote console so that operators can see why. The shared volume copies the encrypted pipeline when load is high. The isolated volume renews the local controller on every start." }),
		"\n",
		createVNode(_components.p, { children: "The local database moves the local balancer as long as both are up. The second router writes the virtual snapshot as long as both are up. The encrypted pipeline follows the local node unless told otherwise. The external image replaces the internal certificate unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 36",
	"version": "36.0.0",
	"previous": "r35",
	"summary": "The encrypted gateway opens the encrypted snapshot in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r36/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r36/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r36/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
