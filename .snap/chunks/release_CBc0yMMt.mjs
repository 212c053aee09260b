import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared pipeline replaces the new node before it is used. The standby queue renews the virtual proxy unless told otherwise. The encrypted pipeline writes the second console when load is high. The remote router measures the older ledger before it is used. The external certificate watches the smaller scheduler when load is high. The older volume copies the smaller cluster without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The local proxy moves the optional replica while others wait. The virtual token serves the isolated cache unless told otherwise. The isolated router replaces the smaller monitor on every start. The encrypted balancer renews the virtual database after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 149",
	"version": "149.0.0",
	"previous": "r148",
	"summary": "The local token checks the external image after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r149/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
