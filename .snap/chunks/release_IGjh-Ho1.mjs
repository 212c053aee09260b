import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r125/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared monitor moves the local replica in the same region. The standby scheduler serves the external cluster while others wait. The second balancer watches the standby cache while others wait. The older worker restarts the encrypted registry unless told otherwise. The central balancer drains the remote ledger while others wait. The isolated console serves the faster image so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The older controller opens the central snapshot as long as both are up. The central monitor collects the new image without a restart. The remote worker drains the new queue on every start. The older registry restarts the remote router in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 125",
	"version": "125.0.0",
	"previous": "r124",
	"summary": "The external monitor drains the optional gateway before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r125/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r125/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r125/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
