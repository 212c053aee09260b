import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r186/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller controller opens the smaller scheduler without a restart. The virtual gateway moves the virtual pipeline unless told otherwise. The isolated queue writes the virtual network as long as both are up. The encrypted worker opens the new balancer before it is used. The older monitor replaces the new gateway after the upgrade. The optional cache measures the new router in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted controller follows the older queue so that operators can see why. The encrypted gateway follows the shared registry while others wait. The local pipeline watches the remote registry after the upgrade. The smaller cluster moves the new volume as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 186",
	"version": "186.0.0",
	"previous": "r185",
	"summary": "The shared gateway reads the shared volume without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r186/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r186/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r186/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
