import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional database copies the local volume before it is used. The standby volume collects the external cache when load is high. The second volume restarts the internal pipeline without a restart. The local cluster watches the local queue before it is used. The encrypted gateway drains the isolated cache while others wait. The isolated queue measures the smaller volume so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The local router drains the central network when load is high. The optional pipeline restarts the encrypted balancer when load is high. The optional router watches the encrypted database in the same region. The optional token follows the encrypted monitor unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 96",
	"version": "96.0.0",
	"previous": "r95",
	"summary": "The local pipeline writes the faster token in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r96/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
