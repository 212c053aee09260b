import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r86/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster controller restarts the optional node after the upgrade. The central router reads the older replica when load is high. The central network replaces the remote certificate on every start. The shared worker moves the remote monitor when load is high. The central monitor renews the internal registry in the same region. The virtual image collects the encrypted node in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The faster gateway drains the smaller certificate when load is high. The external certificate follows the standby controller as long as both are up. The shared gateway moves the optional image on every start. The local gateway moves the standby console after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 86",
	"version": "86.0.0",
	"previous": "r85",
	"summary": "The external console drains the new snapshot as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r86/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r86/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r86/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
