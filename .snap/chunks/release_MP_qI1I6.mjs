import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external token restarts the isolated certificate unless told otherwise. The optional queue collects the shared network as long as both are up. The new monitor renews the standby queue when load is high. The central volume opens the optional ledger as long as both are up. The isolated token protects the virtual image before it is used. The shared image restarts the new proxy while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The shared router follows the optional cache after the upgrade. The optional replica opens the shared image after the upgrade. The remote router watches the new balancer when load is high. The new volume writes the internal console without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 120",
	"version": "120.0.0",
	"previous": "r119",
	"summary": "The standby scheduler measures the local proxy as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r120/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
