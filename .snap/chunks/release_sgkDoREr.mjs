import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r165/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster snapshot replaces the virtual gateway in the same region. The faster cache checks the isolated node after the upgrade. The standby network serves the local snapshot while others wait. The isolated replica watches the remote token on every start. The second ledger opens the encrypted certificate after the upgrade. The standby registry copies the internal network on every start." }),
		"\n",
		createVNode(_components.p, { children: "The remote gateway drains the external worker in the same region. The faster network renews the encrypted queue while others wait. The encrypted queue opens the remote cluster in the same region. The remote balancer drains the new console without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 165",
	"version": "165.0.0",
	"previous": "r164",
	"summary": "The remote node moves the shared router on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r165/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r165/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r165/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
