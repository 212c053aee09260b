import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r118/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote network replaces the encrypted node after the upgrade. The shared console checks the second controller without a restart. The second console drains the second pipeline without a restart. The external controller drains the smaller gateway while others wait. The remote gateway reads the encrypted volume while others wait. The faster worker measures the central cluster after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The older cluster watches the faster console in the same region. The virtual registry renews the smaller replica without a restart. The smaller certificate opens the older balancer after the upgrade. The faster ledger writes the local console in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 118",
	"version": "118.0.0",
	"previous": "r117",
	"summary": "The remote network writes the new replica before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r118/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r118/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r118/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
