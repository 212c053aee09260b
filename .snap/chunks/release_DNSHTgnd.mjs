import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r63/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated queue checks the remote replica when load is high. The encrypted cluster reads the internal worker so that operators can see why. The virtual volume writes the remote node on every start. The standby queue copies the optional network on every start. The local worker opens the second monitor unless told otherwise. The remote monitor moves the optional queue in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The older registry checks the central proxy when load is high. The optional token checks the internal queue without a restart. The encrypted certificate follows the smaller image on every start. The smaller ledger measures the faster volume without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 63",
	"version": "63.0.0",
	"previous": "r62",
	"summary": "The encrypted snapshot reads the isolated network unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r63/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r63/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r63/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
