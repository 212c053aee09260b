import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second ledger restarts the older snapshot unless told otherwise. The shared queue reads the internal worker on every start. The smaller token measures the optional queue unless told otherwise. The remote router reads the new node on every start. The isolated cluster follows the encrypted console in the same region. The virtual scheduler restarts the encrypted volume in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The external certificate opens the central gateway so that operators can see why. The remote monitor drains the internal cache in the same region. The smaller volume checks the new scheduler when load is high. The central router measures the second token on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 124",
	"version": "124.0.0",
	"previous": "r123",
	"summary": "The central worker opens the local cluster when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r124/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
