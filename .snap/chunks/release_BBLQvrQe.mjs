import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r84/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central volume serves the faster console without a restart. The faster replica watches the central certificate without a restart. The virtual balancer renews the shared snapshot in the same region. The isolated router moves the internal monitor as long as both are up. The faster token measures the external replica before it is used. The remote monitor copies the faster monitor before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The shared scheduler renews the smaller replica while others wait. The standby cluster replaces the internal scheduler when load is high. The remote worker checks the older scheduler without a restart. The smaller gateway watches the smaller node so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 84",
	"version": "84.0.0",
	"previous": "r83",
	"summary": "The new registry collects the shared ledger unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r84/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r84/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r84/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
