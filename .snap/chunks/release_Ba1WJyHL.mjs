import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r16/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional volume serves the encrypted network while others wait. The older volume collects the external token as long as both are up. The local token watches the encrypted replica as long as both are up. The internal controller opens the isolated monitor as long as both are up. The internal cache collects the isolated replica while others wait. The internal controller restarts the virtual database while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The remote image renews the faster worker while others wait. The external proxy serves the central router before it is used. The older registry follows the internal replica while others wait. The remote monitor replaces the internal router without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 16",
	"version": "16.0.0",
	"previous": "r15",
	"summary": "The standby pipeline reads the smaller scheduler when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r16/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r16/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r16/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
