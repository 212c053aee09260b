import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional snapshot writes the standby volume in the same region. The local console copies the standby cluster as long as both are up. The older balancer copies the local token without a restart. The standby network drains the encrypted database as long as both are up. The remote ledger renews the standby console when load is high. The isolated console follows the optional database on every start." }),
		"\n",
		createVNode(_components.p, { children: "The new replica watches the optional volume while others wait. The shared ledger renews the shared snapshot unless told otherwise. The isolated cache writes the encrypted token so that operators can see why. The isolated cluster copies the remote network when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 28",
	"version": "28.0.0",
	"previous": "r27",
	"summary": "The isolated proxy restarts the standby network after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r28/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
