import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual token writes the central queue so that operators can see why. The external controller restarts the older certificate before it is used. The older queue measures the remote pipeline before it is used. The second snapshot checks the faster node before it is used. The optional image checks the remote scheduler after the upgrade. The local controller replaces the virtual pipeline after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The shared worker moves the central pipeline unless told otherwise. The virtual snapshot restarts the shared certificate so that operators can see why. The external cluster moves the new node after the upgrade. The virtual registry replaces the second registry in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 66",
	"version": "66.0.0",
	"previous": "r65",
	"summary": "The remote network serves the faster database unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r66/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
