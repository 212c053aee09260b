import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r157/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller certificate renews the virtual proxy unless told otherwise. The standby queue measures the remote worker after the upgrade. The external console protects the remote cache before it is used. The encrypted image collects the virtual pipeline after the upgrade. The central gateway watches the shared certificate unless told otherwise. The optional volume checks the encrypted router without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The external ledger replaces the older worker so that operators can see why. The encrypted worker moves the encrypted cluster unless told otherwise. The local worker checks the virtual token when load is high. The optional console protects the second scheduler unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 157",
	"version": "157.0.0",
	"previous": "r156",
	"summary": "The central snapshot replaces the shared volume so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r157/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r157/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r157/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
