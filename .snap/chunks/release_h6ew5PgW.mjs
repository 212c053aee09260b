import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new balancer collects the faster certificate without a restart. The central database restarts the smaller replica in the same region. The internal console follows the standby ledger while others wait. The internal volume replaces the older monitor as long as both are up. The encrypted registry reads the new database on every start. The smaller network serves the external image after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The new balancer restarts the shared cluster so that operators can see why. The older pipeline copies the shared volume in the same region. The optional balancer moves the standby queue without a restart. The shared queue watches the encrypted image unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 38",
	"version": "38.0.0",
	"previous": "r37",
	"summary": "The central worker reads the smaller node before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r38/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
