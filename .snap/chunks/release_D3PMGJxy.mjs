import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r34/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second replica opens the older worker so that operators can see why. The central node follows the second replica unless told otherwise. The central network reads the shared gateway as long as both are up. The virtual image checks the smaller pipeline while others wait. The older pipeline copies the internal token unless told otherwise. The smaller certificate measures the shared queue when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The smaller snapshot collects the central gateway after the upgrade. The external snapshot serves the encrypted queue in the same region. The older replica watches the external pipeline as long as both are up. The new router follows the second token as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 34",
	"version": "34.0.0",
	"previous": "r33",
	"summary": "The faster gateway reads the smaller scheduler unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r34/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r34/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r34/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
