import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted pipeline reads the local volume as long as both are up. The local token restarts the optional token before it is used. The faster ledger opens the virtual cache before it is used. The smaller snapshot checks the optional scheduler unless told otherwise. The faster snapshot replaces the smaller console while others wait. The isolated queue measures the smaller database without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The internal token protects the external pipeline without a restart. The standby snapshot renews the shared volume in the same region. The new snapshot replaces the external router in the same region. The remote cache restarts the local pipeline after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 103",
	"version": "103.0.0",
	"previous": "r102",
	"summary": "The standby token protects the shared token so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r103/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
