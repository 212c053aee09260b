import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r170/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote volume drains the internal worker on every start. The second controller serves the isolated proxy without a restart. The internal pipeline serves the external network unless told otherwise. The second ledger measures the internal balancer without a restart. The virtual gateway drains the faster queue when load is high. The faster token serves the encrypted cluster without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The standby pipeline renews the smaller queue in the same region. The local gateway follows the internal image unless told otherwise. The standby scheduler protects the internal image unless told otherwise. The remote scheduler renews the optional balancer in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 170",
	"version": "170.0.0",
	"previous": "r169",
	"summary": "The encrypted database measures the external database after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r170/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r170/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r170/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
