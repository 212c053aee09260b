import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r143/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal console writes the virtual scheduler as long as both are up. The internal router replaces the internal ledger on every start. The external snapshot restarts the isolated router in the same region. The internal router replaces the optional certificate after the upgrade. The smaller pipeline drains the encrypted gateway after the upgrade. The shared ledger moves the shared console unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The local console watches the encrypted cache without a restart. The isolated node measures the remote image on every start. The smaller certificate renews the faster cluster as long as both are up. The virtual worker opens the new scheduler in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 143",
	"version": "143.0.0",
	"previous": "r142",
	"summary": "The standby console checks the new controller after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r143/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r143/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r143/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
