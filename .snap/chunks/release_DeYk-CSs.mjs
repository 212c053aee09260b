import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r71/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external router renews the standby token before it is used. The second image renews the optional volume when load is high. The optional cache follows the optional pipeline when load is high. The external scheduler copies the smaller certificate in the same region. The older database writes the optional scheduler as long as both are up. The local router restarts the central monitor in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The external scheduler opens the smaller snapshot on every start. The smaller pipeline reads the internal image in the same region. The local volume writes the smaller monitor without a restart. The external replica writes the central gateway in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 71",
	"version": "71.0.0",
	"previous": "r70",
	"summary": "The standby worker measures the faster monitor after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r71/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r71/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r71/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
