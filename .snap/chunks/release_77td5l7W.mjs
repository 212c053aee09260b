import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote node serves the external queue while others wait. The standby controller collects the optional pipeline without a restart. The optional cache replaces the shared volume so that operators can see why. The external snapshot checks the older replica in the same region. The internal scheduler moves the central replica as long as both are up. The virtual console checks the new controller unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The optional router moves the shared router before it is used. The external volume drains the older replica without a restart. The central token opens the local network so that operators can see why. The remote token reads the local scheduler as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 32",
	"version": "32.0.0",
	"previous": "r31",
	"summary": "The virtual network collects the shared console so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r32/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
