import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older registry collects the internal worker in the same region. The central proxy replaces the new snapshot unless told otherwise. The smaller scheduler protects the encrypted volume while others wait. The optional gateway follows the isolated monitor on every start. The optional gateway protects the optional proxy unless told otherwise. The virtual controller copies the central network while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The smaller network copies the shared console on every start. The isolated snapshot opens the encrypted node before it is used. The external controller writes the shared cluster after the upgrade. The isolated network restarts the standby node while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 49",
	"version": "49.0.0",
	"previous": "r48",
	"summary": "The virtual balancer restarts the smaller pipeline after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r49/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
