import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r117/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central database checks the local node before it is used. The internal proxy opens the local database without a restart. The virtual console serves the shared database on every start. The local image measures the central router when load is high. The shared network copies the external image after the upgrade. The internal token replaces the isolated snapshot without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The isolated scheduler measures the shared cluster without a restart. The external certificate replaces the older token unless told otherwise. The external database moves the optional proxy after the upgrade. The remote image watches the older console without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 117",
	"version": "117.0.0",
	"previous": "r116",
	"summary": "The older image measures the internal token after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r117/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r117/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r117/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
