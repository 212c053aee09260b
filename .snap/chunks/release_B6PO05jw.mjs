import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second router collects the optional scheduler as long as both are up. The new replica protects the faster controller on every start. The internal network opens the shared queue as long as both are up. The older console measures the standby replica as long as both are up. The older ledger replaces the older balancer in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The second network measures the second replica while others wait. The internal monitor replaces the internal proxy in the same region. The internal balancer drains the shared monitor before it is used. The shared certificate collects the new console after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 80",
	"version": "80.0.0",
	"previous": "r79",
	"summary": "The new certificate renews the external ledger so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r80/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
