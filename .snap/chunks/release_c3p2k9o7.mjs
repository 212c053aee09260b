import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal network renews the isolated image as long as both are up. The encrypted gateway restarts the new router after the upgrade. The smaller image writes the faster certificate while others wait. The new token checks the faster balancer without a restart. The new balancer replaces the optional certificate before it is used. The smaller cluster drains the external network in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The internal scheduler opens the second ledger as long as both are up. The isolated replica collects the isolated gateway before it is used. The shared gateway drains the internal gateway unless told otherwise. The encrypted replica writes the remote controller while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 168",
	"version": "168.0.0",
	"previous": "r167",
	"summary": "The standby database serves the second scheduler without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r168/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
