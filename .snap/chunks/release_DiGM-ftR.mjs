import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r91/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster monitor drains the local gateway as long as both are up. The internal cluster follows the older ledger in the same region. The older replica writes the second node after the upgrade. The older balancer drains the smaller snapshot as long as both are up. The shared ledger protects the remote snapshot before it is used. The older queue replaces the central console in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted replica collects the standby monitor as long as both are up. The new console moves the central worker when load is high. The shared scheduler copies the isolated balancer on every start. The central proxy renews the isolated scheduler in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 91",
	"version": "91.0.0",
	"previous": "r90",
	"summary": "The smaller image replaces the older cluster on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r91/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r91/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r91/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
