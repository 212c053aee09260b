import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r43/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster image replaces the remote monitor so that operators can see why. The shared console moves the encrypted node unless told otherwise. The remote queue writes the standby cluster before it is used. The encrypted registry writes the smaller pipeline while others wait. The standby registry watches the standby controller when load is high. The external volume copies the optional scheduler unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The internal scheduler opens the encrypted console before it is used. The standby controller collects the older volume while others wait. The virtual volume moves the remote network so that operators can see why. The faster certificate writes the central network on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 43",
	"version": "43.0.0",
	"previous": "r42",
	"summary": "The virtual controller collects the central monitor without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r43/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r43/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r43/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
