import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote image copies the standby registry when load is high. The central replica watches the faster worker after the upgrade. The virtual cache protects the faster cluster without a restart. The local ledger collects the remote ledger in the same region. The smaller queue follows the standby queue as long as both are up. The central registry renews the second replica as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The standby proxy opens the new monitor before it is used. The remote network collects the faster network unless told otherwise. The shared console collects the virtual snapshot without a restart. The new balancer drains the external node in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 48",
	"version": "48.0.0",
	"previous": "r47",
	"summary": "The second pipeline opens the optional node before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r48/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
