import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared proxy protects the second node when load is high. The virtual balancer replaces the isolated console so that operators can see why. The second proxy opens the internal controller in the same region. The second volume drains the smaller node on every start. The virtual console follows the virtual database unless told otherwise. The standby image replaces the remote worker so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The isolated node opens the older monitor unless told otherwise. The remote cluster restarts the encrypted scheduler after the upgrade. The isolated pipeline drains the optional volume without a restart. The encrypted controller copies the smaller controller as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 87",
	"version": "87.0.0",
	"previous": "r86",
	"summary": "The second ledger serves the virtual image so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r87/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
