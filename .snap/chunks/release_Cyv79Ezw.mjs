import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r152/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central gateway follows the remote pipeline unless told otherwise. The faster replica reads the new proxy on every start. The new monitor moves the smaller snapshot when load is high. The isolated snapshot writes the central console on every start. The faster database serves the faster cluster as long as both are up. The external controller measures the encrypted console before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The older certificate measures the local console without a restart. The faster registry serves the faster registry unless told otherwise. The remote worker measures the central gateway when load is high. The faster database renews the older pipeline on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 152",
	"version": "152.0.0",
	"previous": "r151",
	"summary": "The second network copies the encrypted gateway so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r152/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r152/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r152/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
