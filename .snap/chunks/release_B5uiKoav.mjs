import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r178/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older console follows the local cluster without a restart. The older token renews the faster network unless told otherwise. The remote worker reads the faster queue without a restart. The smaller console protects the internal network in the same region. The internal proxy protects the virtual replica unless told otherwise. The optional controller renews the smaller pipeline so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The local cluster renews the virtual node when load is high. The standby router opens the external monitor in the same region. The external gateway checks the isolated scheduler without a restart. The isolated controller follows the new ledger so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 178",
	"version": "178.0.0",
	"previous": "r177",
	"summary": "The central token serves the remote monitor before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r178/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r178/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r178/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
