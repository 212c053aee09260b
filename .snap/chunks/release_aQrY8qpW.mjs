import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r141/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional controller writes the virtual gateway while others wait. The second monitor replaces the older database on every start. The isolated worker replaces the smaller network when load is high. The internal volume watches the older balancer on every start. The external cluster serves the shared router when load is high. The isolated router measures the central gateway before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The standby replica follows the remote cluster so that operators can see why. The local monitor writes the internal router without a restart. The central controller measures the faster registry on every start. The second ledger reads the optional console as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 141",
	"version": "141.0.0",
	"previous": "r140",
	"summary": "The local queue drains the shared monitor when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r141/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r141/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r141/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
