import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted snapshot checks the virtual cache after the upgrade. The faster monitor watches the older scheduler on every start. The older balancer opens the older balancer when load is high. The local worker protects the external volume as long as both are up. The standby node moves the central image on every start. The new image measures the internal router when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The remote network protects the external proxy when load is high. The older console restarts the central console before it is used. The new token moves the internal image while others wait. The internal ledger reads the central image unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 78",
	"version": "78.0.0",
	"previous": "r77",
	"summary": "The new image replaces the smaller certificate in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r78/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
