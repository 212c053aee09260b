import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared console moves the internal gateway unless told otherwise. The shared cluster measures the second snapshot in the same region. The virtual token serves the external volume without a restart. The local queue moves the new monitor after the upgrade. The central queue drains the older router before it is used. The external console opens the central controller on every start." }),
		"\n",
		createVNode(_components.p, { children: "The standby snapshot opens the older controller before it is used. The isolated monitor reads the encrypted snapshot after the upgrade. The internal registry opens the second balancer before it is used. The local node collects the shared ledger when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 44",
	"version": "44.0.0",
	"previous": "r43",
	"summary": "The virtual balancer replaces the isolated gateway when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r44/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
