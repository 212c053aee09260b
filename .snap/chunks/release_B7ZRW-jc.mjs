import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller volume restarts the new proxy so that operators can see why. The older gateway watches the encrypted snapshot after the upgrade. The older cache collects the smaller pipeline before it is used. The central monitor writes the optional proxy unless told otherwise. The faster queue replaces the internal balancer when load is high. The central proxy copies the smaller pipeline in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The standby token measures the shared registry when load is high. The new pipeline restarts the external router as long as both are up. The faster image replaces the older balancer in the same region. The remote database restarts the optional database while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 100",
	"version": "100.0.0",
	"previous": "r99",
	"summary": "The remote worker measures the optional volume as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r100/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
