import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r11/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second token collects the external pipeline while others wait. The local image watches the new replica unless told otherwise. The isolated queue watches the older registry before it is used. The encrypted controller restarts the older queue without a restart. The virtual cluster watches the encrypted node on every start. The isolated network moves the shared node when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The virtual cluster replaces the remote cluster before it is used. The older certificate watches the external replica as long as both are up. The faster balancer protects the encrypted router while others wait. The optional volume renews the local certificate when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 11",
	"version": "11.0.0",
	"previous": "r10",
	"summary": "The external cluster drains the encrypted monitor after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r11/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r11/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r11/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
