import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older router moves the new replica when load is high. The faster queue moves the shared volume before it is used. The standby router moves the central proxy after the upgrade. The second network writes the faster monitor as long as both are up. The optional console reads the standby console in the same region. The smaller network collects the virtual gateway on every start." }),
		"\n",
		createVNode(_components.p, { children: "The shared router moves the internal scheduler unless told otherwise. The standby volume writes the faster image on every start. The remote balancer follows the smaller console while others wait. The standby scheduler checks the virtual controller on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 83",
	"version": "83.0.0",
	"previous": "r82",
	"summary": "The shared registry drains the second snapshot as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r83/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
