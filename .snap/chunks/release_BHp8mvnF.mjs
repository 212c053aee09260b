import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r175/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller monitor reads the optional scheduler as long as both are up. The shared pipeline renews the central cluster unless told otherwise. The shared monitor replaces the faster console as long as both are up. The external replica reads the older image so that operators can see why. The optional certificate copies the external replica when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The standby cluster collects the remote queue when load is high. The standby monitor reads the external snapshot before it is used. The standby worker serves the second monitor before it is used. The faster queue watches the internal database so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 175",
	"version": "175.0.0",
	"previous": "r174",
	"summary": "The faster monitor watches the internal console unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r175/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r175/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r175/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
