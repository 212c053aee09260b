import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r193/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second proxy replaces the central database on every start. The older image copies the central queue on every start. The central image reads the external monitor as long as both are up. The faster volume drains the central volume so that operators can see why. The remote console opens the smaller router as long as both are up. The encrypted database copies the external snapshot unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The shared scheduler moves the local router on every start. The encrypted database copies the faster ledger in the same region. The remote image moves the virtual image unless told otherwise. The internal snapshot reads the internal cache unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 193",
	"version": "193.0.0",
	"previous": "r192",
	"summary": "The isolated image copies the virtual volume in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r193/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r193/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r193/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
