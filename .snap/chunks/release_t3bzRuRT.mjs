import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r76/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller network serves the encrypted pipeline unless told otherwise. The faster replica drains the shared replica unless told otherwise. The new queue drains the faster database unless told otherwise. The shared controller opens the faster controller while others wait. The external worker follows the optional router as long as both are up. The isolated snapshot follows the internal snapshot as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The remote database replaces the internal replica as long as both are up. The external worker moves the optional certificate after the upgrade. The older image follows the internal database when load is high. The optional snapshot follows the virtual gateway before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 76",
	"version": "76.0.0",
	"previous": "r75",
	"summary": "The second image serves the remote cache when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r76/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r76/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r76/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
