import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal registry restarts the external cluster unless told otherwise. The standby volume writes the optional gateway in the same region. The remote token renews the standby controller before it is used. The central scheduler follows the external cluster so that operators can see why. The new cache copies the central cache as long as both are up. The new gateway watches the external cluster in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The faster database drains the external worker before it is used. The older queue copies the external scheduler while others wait. The remote database restarts the older router as long as both are up. The shared image watches the remote volume as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 89",
	"version": "89.0.0",
	"previous": "r88",
	"summary": "The second controller renews the new cluster without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r89/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
