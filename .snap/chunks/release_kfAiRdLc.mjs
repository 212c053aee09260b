import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r92/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted registry restarts the standby balancer on every start. The second cache opens the new gateway unless told otherwise. The second proxy serves the smaller queue without a restart. The new cache renews the remote router after the upgrade. The shared router reads the optional router as long as both are up. The standby monitor opens the local network unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The external router drains the smaller registry unless told otherwise. The local scheduler measures the smaller image unless told otherwise. The encrypted cache replaces the second certificate unless told otherwise. The smaller proxy opens the local network after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 92",
	"version": "92.0.0",
	"previous": "r91",
	"summary": "The second controller reads the local ledger after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r92/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r92/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r92/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
