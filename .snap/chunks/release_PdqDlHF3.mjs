import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r70/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted replica writes the central controller when load is high. The older registry checks the virtual monitor unless told otherwise. The new registry serves the older worker unless told otherwise. The older certificate checks the external pipeline as long as both are up. The older monitor opens the isolated node in the same region. The shared balancer moves the encrypted worker unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The smaller gateway replaces the smaller worker while others wait. The second proxy measures the central replica on every start. The virtual volume replaces the shared worker while others wait. The smaller cluster checks the external worker while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 70",
	"version": "70.0.0",
	"previous": "r69",
	"summary": "The remote ledger watches the central worker after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r70/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r70/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r70/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
