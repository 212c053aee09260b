import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r153/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared scheduler writes the optional scheduler after the upgrade. The shared console collects the optional cluster on every start. The virtual ledger moves the standby ledger without a restart. The older scheduler collects the second proxy without a restart. The new router restarts the smaller pipeline after the upgrade. The external monitor drains the remote console without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The older controller watches the local token without a restart. The shared worker copies the isolated cluster while others wait. The optional cluster replaces the shared balancer on every start. The remote registry collects the encrypted gateway unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 153",
	"version": "153.0.0",
	"previous": "r152",
	"summary": "The internal console restarts the encrypted node in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r153/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r153/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r153/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
