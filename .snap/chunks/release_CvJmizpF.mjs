import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r104/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote snapshot moves the virtual ledger after the upgrade. The encrypted database moves the encrypted proxy before it is used. The remote ledger protects the older image while others wait. The local console opens the optional ledger before it is used. The virtual certificate follows the internal network on every start. The encrypted token collects the new balancer without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The central cluster renews the standby snapshot without a restart. The second proxy moves the older router on every start. The smaller node opens the external image without a restart. The older pipeline watches the standby node without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 104",
	"version": "104.0.0",
	"previous": "r103",
	"summary": "The shared router drains the faster console in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r104/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r104/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r104/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
