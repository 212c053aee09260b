import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r180/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second network protects the smaller ledger unless told otherwise. The encrypted registry follows the external token when load is high. The new cluster reads the internal worker without a restart. The faster scheduler restarts the isolated monitor unless told otherwise. The second gateway measures the second cache on every start. The virtual snapshot drains the remote scheduler before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The smaller database copies the second proxy unless told otherwise. The smaller pipeline renews the shared cache after the upgrade. The local registry follows the optional registry on every start. The faster registry copies the shared database as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 180",
	"version": "180.0.0",
	"previous": "r179",
	"summary": "The faster controller drains the remote database while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r180/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r180/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r180/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
