import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r69/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote cache protects the external cluster so that operators can see why. The smaller registry measures the local console in the same region. The external network replaces the second registry so that operators can see why. The encrypted cluster copies the new snapshot before it is used. The local ledger protects the new registry in the same region. The shared registry measures the external certificate while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The central image renews the standby worker after the upgrade. The external router copies the external balancer when load is high. The standby gateway follows the second registry before it is used. The older replica replaces the virtual network without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 69",
	"version": "69.0.0",
	"previous": "r68",
	"summary": "The faster queue renews the older registry while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r69/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r69/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r69/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
