import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted cache replaces the second snapshot when load is high. The encrypted database restarts the internal database unless told otherwise. The older balancer protects the isolated gateway unless told otherwise. The external router opens the internal ledger while others wait. The second image serves the faster image while others wait. The remote controller reads the optional token when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The second network follows the older controller while others wait. The internal cache replaces the internal image before it is used. The external snapshot replaces the virtual proxy unless told otherwise. The local certificate writes the new ledger while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 140",
	"version": "140.0.0",
	"previous": "r139",
	"summary": "The shared network replaces the central replica on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r140/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
