import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r185/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted router moves the second cluster in the same region. The encrypted controller measures the encrypted image while others wait. The shared proxy reads the standby certificate before it is used. The shared token protects the faster replica on every start. The internal database reads the local network unless told otherwise. The older scheduler follows the remote image while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The central gateway protects the older console on every start. The central scheduler reads the second console when load is high. The external worker serves the virtual console in the same region. The older controller writes the external worker when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 185",
	"version": "185.0.0",
	"previous": "r184",
	"summary": "The central worker follows the second network so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r185/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r185/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r185/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
