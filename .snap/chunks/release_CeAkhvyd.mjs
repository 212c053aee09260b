import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r2/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal cache opens the smaller queue unless told otherwise. The optional volume copies the local certificate without a restart. The virtual volume replaces the isolated monitor on every start. The internal worker serves the shared cluster in the same region. The second node protects the internal node while others wait. The external volume watches the internal worker before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The standby token writes the central console as long as both are up. The internal certificate moves the internal gateway before it is used. The remote image moves the smaller cache when load is high. The encrypted token replaces the standby network as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 2",
	"version": "2.0.0",
	"previous": "r1",
	"summary": "The central monitor protects the encrypted replica while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r2/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r2/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r2/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
